/** The editor of one draft: questions at the left, the form in the middle, what a member sees at the right. */
import { FileInput, Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { editWords } from '../../data/messages/studio-edit';
import type { EditAction } from '../../data/packs/edit/actions';
import type { QuestionReport } from '../../data/packs/edit/check-question';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import type { Random } from '../../data/packs/edit/ids';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import type { Problem } from '../../data/packs/problems';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';
import { type Act, DraftQuestion } from './DraftQuestion';
import { type EditPane, EditTools, type SaveState } from './EditTools';
import { HeaderForm } from './HeaderForm';
import type { JumpWays } from './Jumps';
import { LivePreview } from './LivePreview';
import { type OtherDraft, QuestionBar } from './QuestionBar';
import { QuestionSide } from './QuestionSide';
import { questionActs } from './question-acts';
import { TryOut } from './TryOut';
import type { Steps } from './UndoButtons';
import { useEditKeys } from './use-edit-keys';
import { useQuestionList } from './use-question-list';

export interface EditorProps extends Steps {
  draft: PackDraft;
  saving: SaveState;
  reportOf: (question: EditQuestion) => QuestionReport | null;
  isChecking: boolean;
  headerProblems: readonly Problem[];
  others: readonly OtherDraft[];
  selected: string | null;
  /** Where questions of a file are brought into this draft. */
  importAddress: string;
  random: Random;
  onSelect: (id: string | null) => void;
  act: Act;
  onMoveTo: (ids: readonly string[], to: OtherDraft) => void;
  /** Says what was done; `back` brings it back, whatever was done since. */
  onDeleted: (number: number, back: EditAction) => void;
  /** The pane that publishes; it has wires of its own. */
  renderPublish: (ways: JumpWays & { onNextProblem: () => void; onHeader: () => void }) => ComponentChildren;
  /** The pane that looks through everything; a worker of its own does. */
  renderReview: (ways: JumpWays) => ComponentChildren;
}

export function Editor(props: EditorProps) {
  const { draft, reportOf, selected, random, act, onSelect, onDeleted } = props;
  const words = useWords(editWords);
  const { questions, scenarios, header } = draft;
  const [pane, setPane] = useState<EditPane>('question');
  const form = useRef<HTMLDivElement>(null);
  const listing = useQuestionList(questions, reportOf);
  const at = listing.placeOf(selected);
  const edit = questions[at];
  const go = (id: string) => {
    onSelect(id);
    setPane('question');
  };
  const acts = questionActs({ listing, selected, form, random, act, onSelect, go, onDeleted });
  useEditKeys({ undo: props.undo, redo: props.redo, add: acts.add, move: acts.move });
  const jumps = { numberOf: (id: string) => listing.placeOf(id) + 1, onGo: go };
  const problems = listing.countOf('problems');

  return (
    <div class="editor" data-pane={pane}>
      <EditTools
        {...props}
        {...{ title: header.title, pane, problems }}
        warnings={listing.countOf('warnings')}
        onPane={setPane}
        onNext={acts.next}
      />
      <div class="edit-side">
        <button type="button" class="button" aria-keyshortcuts="Control+Enter" onClick={acts.add}>
          <Icon of={Plus} />
          {words.add}
        </button>
        <a class="button" href={props.importAddress}>
          <Icon of={FileInput} />
          {words.importFile}
        </a>
        {questions.length > 0 && (
          <>
            <QuestionSide
              {...{ listing, selected, lang: header.lang }}
              onSelect={go}
              onOpen={acts.focusForm}
              onRemove={acts.remove}
            />
            <p class="quiet edit-keys">{words.keys}</p>
          </>
        )}
      </div>
      <div class="edit-work" ref={form} tabIndex={-1}>
        {pane === 'header' && <HeaderForm {...{ draft, random, act }} problems={props.headerProblems} />}
        {pane === 'publish' &&
          props.renderPublish({
            onNextProblem: () => acts.next('problems'),
            onHeader: () => setPane('header'),
            ...jumps,
          })}
        {pane === 'review' && props.renderReview(jumps)}
        {pane === 'try' && (
          <TryOut
            questions={questions.flatMap((question) => reportOf(question)?.question ?? [])}
            skipped={problems}
            {...{ scenarios, lang: header.lang, onEdit: go }}
            onClose={() => setPane('question')}
          />
        )}
        {pane === 'question' && edit && (
          <>
            <QuestionBar
              number={at + 1}
              all={questions.length}
              others={props.others}
              onGo={(by) => {
                const other = questions[at + by];
                if (other) go(other.id);
              }}
              onMove={acts.move}
              onDuplicate={() => acts.duplicate(edit)}
              onMoveTo={(to) => props.onMoveTo([edit.id], to)}
              onDelete={() => acts.remove(edit.id)}
            />
            <DraftQuestion {...{ draft, edit, random, act }} report={reportOf(edit)} />
          </>
        )}
        {pane === 'question' && !edit && (
          <div class="edit-empty">
            <h2>{questions.length === 0 ? words.emptyHeading : words.previewNone}</h2>
            {questions.length === 0 && <p class="quiet">{words.emptyText}</p>}
          </div>
        )}
      </div>
      {pane === 'question' && edit && <LivePreview edit={edit} draft={draft} />}
    </div>
  );
}
