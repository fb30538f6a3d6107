/** What was understood of a file, question by question; each can be mended here, and all or only the clear ones taken over. */
import { useMemo, useRef } from 'preact/hooks';
import { editWords } from '../../data/messages/studio-edit';
import { importWords } from '../../data/messages/studio-import';
import type { QuestionReport } from '../../data/packs/edit/check-question';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import type { Random } from '../../data/packs/edit/ids';
import type { BesideInto } from '../../data/packs/edit/import-beside';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import type { ImportChoices } from '../../data/packs/import/draft';
import type { ImportKind } from '../../data/packs/import/recognise';
import { type Act, DraftQuestion } from '../pack-editor/DraftQuestion';
import { LivePreview } from '../pack-editor/LivePreview';
import type { OtherDraft } from '../pack-editor/QuestionBar';
import { QuestionSide } from '../pack-editor/QuestionSide';
import type { Steps } from '../pack-editor/UndoButtons';
import { useEditKeys } from '../pack-editor/use-edit-keys';
import { useQuestionList } from '../pack-editor/use-question-list';
import { useWords } from '../words';
import { Asks } from './Asks';
import { FindingGroups } from './FindingGroups';
import type { ReadFile } from './file-import';
import { allFound } from './finding-groups';
import { ImportFoot } from './ImportFoot';
import { ImportHead } from './ImportHead';

interface Props {
  read: ReadFile;
  draft: PackDraft;
  act: Act;
  steps: Steps;
  reportOf: (question: EditQuestion) => QuestionReport | null;
  isChecking: boolean;
  drafts: readonly OtherDraft[];
  into: string | null;
  /** What the file holds beside questions, as far as the target takes it. */
  beside: BesideInto;
  /** Ids that the file gives and the target has. */
  heldAlready: number;
  isBusy: boolean;
  random: Random;
  selected: string | null;
  onSelect: (id: string) => void;
  onInto: (id: string | null) => void;
  onDecide: (change: { kind?: ImportKind; choices?: ImportChoices }) => void;
  /** `ids`: of the questions to take; `replaces`: those whose ids the target has write over the ones there. */
  onTakeOver: (ids: readonly string[], replaces: boolean) => void;
  onClose: () => void;
  onCopy: (text: string) => void;
  onErrorCopy: () => void;
}

export function ImportReview(props: Props) {
  const { read, draft, act, steps, reportOf, isChecking, selected, onDecide } = props;
  const words = useWords(importWords);
  const draftWords = useWords(editWords);
  const form = useRef<HTMLDivElement>(null);
  const { questions } = draft;
  const listing = useQuestionList(questions, reportOf);
  useEditKeys({ undo: steps.undo, redo: steps.redo });
  const all = useMemo(() => allFound(read), [read]);
  const unclear = listing.countOf('problems');
  const at = listing.placeOf(selected);
  const current = questions[at];
  const label = read.questions[at]?.label;
  const isTaken = (which: 'all' | 'clear') => (_: EditQuestion, i: number) =>
    which === 'all' || listing.states[i] !== 'problems';

  return (
    <div class="import-review">
      <ImportHead
        {...{ name: read.name, as: read.as, questions: questions.length, steps }}
        unclear={isChecking ? null : unclear}
        onKind={(kind) => onDecide({ kind })}
      />
      <Asks asks={read.file.asks} choices={read.choices} onDecide={(choices) => onDecide({ choices })} />
      <FindingGroups
        findings={all}
        onCopy={props.onCopy}
        onErrorCopy={read.as === 'excel' || read.as === 'csv' ? props.onErrorCopy : null}
      />
      {questions.length === 0 && props.beside.comes.documents.length === 0 && <p>{words.none}</p>}
      {questions.length > 0 && (
        <div class="import-work">
          <div class="edit-side">
            <QuestionSide
              {...{ listing, selected, lang: draft.header.lang }}
              onSelect={props.onSelect}
              onOpen={() => form.current?.querySelector<HTMLElement>('textarea')?.focus()}
            />
          </div>
          <div class="edit-work" ref={form}>
            {!current && <p class="quiet">{words.nothingChosen}</p>}
            {current && (
              <>
                <h3>
                  {draftWords.question(at + 1, questions.length)}
                  {label && <span class="quiet"> · {words.label(label)}</span>}
                </h3>
                <DraftQuestion {...{ draft, act, edit: current, random: props.random }} report={reportOf(current)} />
              </>
            )}
          </div>
          {current && <LivePreview edit={current} draft={draft} />}
        </div>
      )}
      <ImportFoot
        {...props}
        {...{ questions: questions.length, unclear }}
        onTake={(which, replaces) =>
          props.onTakeOver(
            questions.filter(isTaken(which)).map(({ id }) => id),
            replaces,
          )
        }
      />
    </div>
  );
}
