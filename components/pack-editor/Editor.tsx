/** The editor of one draft: questions at the left, the form in the middle, what a member sees at the right. */
import { FileInput, Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { editWords } from '../../data/messages/studio-edit';
import { copyOf, type EditAction, idsOf } from '../../data/packs/edit/actions';
import { isDoubtful, isReady, type QuestionReport } from '../../data/packs/edit/check-question';
import { blankQuestion, type EditQuestion } from '../../data/packs/edit/edit-question';
import { filterQuestions, NO_FILTER, questionSearch } from '../../data/packs/edit/find';
import { newPartId, newQuestionId, newScenarioId, partIdAt, type Random } from '../../data/packs/edit/ids';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import { previewOf } from '../../data/packs/edit/preview-question';
import type { Problem } from '../../data/packs/problems';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';
import { type EditPane, EditTools, type SaveState } from './EditTools';
import { HeaderForm } from './HeaderForm';
import type { JumpWays } from './Jumps';
import { ListFilters } from './ListFilters';
import { Preview } from './Preview';
import { type OtherDraft, QuestionBar } from './QuestionBar';
import { QuestionForm } from './QuestionForm';
import { QuestionList, type RowState } from './QuestionList';
import { TryOut } from './TryOut';
import { useEditKeys } from './use-edit-keys';

export interface EditorProps {
  draft: PackDraft;
  saving: SaveState;
  canUndo: boolean;
  canRedo: boolean;
  reportOf: (question: EditQuestion) => QuestionReport | null;
  isChecking: boolean;
  headerProblems: readonly Problem[];
  others: readonly OtherDraft[];
  selected: string | null;
  /** Where questions of a file are brought into this draft. */
  importAddress: string;
  random: Random;
  onSelect: (id: string | null) => void;
  act: (action: EditAction, mergeKey?: string) => void;
  undo: () => void;
  redo: () => void;
  onMoveTo: (ids: readonly string[], to: OtherDraft) => void;
  /** Says what was done; `back` brings it back, whatever was done since. */
  onDeleted: (number: number, back: EditAction) => void;
  /** The pane that publishes; it has wires of its own. */
  renderPublish: (ways: JumpWays & { onNextProblem: () => void; onHeader: () => void }) => ComponentChildren;
  /** The pane that looks through everything; a worker of its own does. */
  renderReview: (ways: JumpWays) => ComponentChildren;
}

/** As most real banks have them. */
const NEW_OPTIONS = 4;

export function Editor(props: EditorProps) {
  const { draft, reportOf, others, selected, random, act, onSelect } = props;
  const words = useWords(editWords);
  const { questions, scenarios } = draft;
  const { lang } = draft.header;
  const [pane, setPane] = useState<EditPane>('question');
  const [filter, setFilter] = useState(NO_FILTER);
  const form = useRef<HTMLDivElement>(null);
  const search = useMemo(questionSearch, []);
  const places = useMemo(() => new Map(questions.map(({ id }, i) => [id, i])), [questions]);

  const stateOf = (question: EditQuestion): RowState => {
    const report = reportOf(question);
    if (!report) return null;
    if (!isReady(question, report)) return 'problems';
    return isDoubtful(question, report) ? 'warnings' : null;
  };
  const shown = filterQuestions(questions, filter, search, stateOf);
  const states = questions.map(stateOf);
  const countOf = (state: RowState) => states.filter((one) => one === state).length;
  const at = selected === null ? -1 : (places.get(selected) ?? -1);
  const edit = questions[at];

  const numberOf = (id: string) => (places.get(id) ?? 0) + 1;
  const focusForm = () => form.current?.querySelector<HTMLElement>('textarea')?.focus();
  const go = (id: string) => {
    onSelect(id);
    setPane('question');
  };
  const add = () => {
    const id = newQuestionId(idsOf(questions), random);
    const options = Array.from({ length: NEW_OPTIONS }, (_, i) => ({ id: partIdAt(i), text: '', why: '' }));
    const standard = edit?.standard ?? null;
    const question = { ...blankQuestion(id, 'one', options), standard };
    act({ kind: 'insert', questions: [question], ...(edit && { after: edit.id }) });
    setFilter(NO_FILTER);
    go(id);
    setTimeout(focusForm);
  };
  const remove = (id: string) => {
    const place = places.get(id) ?? 0;
    act({ kind: 'remove', ids: [id] });
    onSelect((questions[place + 1] ?? questions[place - 1])?.id ?? null);
    const question = questions[place];
    const after = questions[place - 1]?.id ?? null;
    if (question) props.onDeleted(place + 1, { kind: 'insert', questions: [question], after });
  };
  const duplicate = (question: EditQuestion) => {
    const id = newQuestionId(idsOf(questions), random);
    act({ kind: 'insert', questions: [copyOf(question, id)], after: question.id });
    go(id);
  };
  /** The next question of that state behind the selected one, from the beginning again after the last. */
  const next = (what: RowState) => {
    const order = [...questions.keys()].map((i) => (i + at + 1) % questions.length);
    const found = order.find((i) => states[i] === what);
    const question = found === undefined ? undefined : questions[found];
    if (!question) return;
    setFilter(NO_FILTER);
    go(question.id);
    setTimeout(() => (form.current?.querySelector<HTMLElement>('[aria-invalid]') ?? form.current)?.focus());
  };
  const move = (by: 1 | -1) => edit && act({ kind: 'move', id: edit.id, by });
  useEditKeys({ undo: props.undo, redo: props.redo, add, move });

  const change = (question: EditQuestion, mergeKey?: string) =>
    act({ kind: 'change', question }, mergeKey && `${question.id} ${mergeKey}`);
  const ready = () => questions.flatMap((question) => reportOf(question)?.question ?? []);

  return (
    <div class="editor" data-pane={pane}>
      <EditTools
        {...{ title: draft.header.title, saving: props.saving, canUndo: props.canUndo, canRedo: props.canRedo, pane }}
        problems={countOf('problems')}
        warnings={countOf('warnings')}
        isChecking={props.isChecking}
        onUndo={props.undo}
        onRedo={props.redo}
        onPane={setPane}
        onNext={next}
      />
      <div class="edit-side">
        <button type="button" class="button" aria-keyshortcuts="Control+Enter" onClick={add}>
          <Icon of={Plus} />
          {words.add}
        </button>
        <a class="button" href={props.importAddress}>
          <Icon of={FileInput} />
          {words.importFile}
        </a>
        {questions.length > 0 && (
          <>
            <ListFilters filter={filter} shown={shown.length} all={questions.length} onChange={setFilter} />
            <QuestionList
              questions={shown}
              selected={selected}
              numberOf={numberOf}
              stateOf={stateOf}
              lang={lang}
              onSelect={go}
              onOpen={focusForm}
              onRemove={remove}
            />
            <p class="quiet edit-keys">{words.keys}</p>
          </>
        )}
      </div>
      <div class="edit-work" ref={form} tabIndex={-1}>
        {pane === 'header' && <HeaderForm draft={draft} problems={props.headerProblems} act={act} />}
        {pane === 'publish' &&
          props.renderPublish({
            onNextProblem: () => next('problems'),
            onHeader: () => setPane('header'),
            ...{ numberOf, onGo: go },
          })}
        {pane === 'review' && props.renderReview({ numberOf, onGo: go })}
        {pane === 'try' && (
          <TryOut
            questions={ready()}
            scenarios={scenarios}
            skipped={countOf('problems')}
            lang={lang}
            onEdit={go}
            onClose={() => setPane('question')}
          />
        )}
        {pane === 'question' && edit && (
          <>
            <QuestionBar
              number={at + 1}
              all={questions.length}
              others={others}
              onGo={(by) => {
                const other = questions[at + by];
                if (other) go(other.id);
              }}
              onMove={move}
              onDuplicate={() => duplicate(edit)}
              onMoveTo={(to) => props.onMoveTo([edit.id], to)}
              onDelete={() => remove(edit.id)}
            />
            <QuestionForm
              key={edit.id}
              edit={edit}
              problems={reportOf(edit)?.problems ?? []}
              lints={reportOf(edit)?.lints ?? []}
              onChange={change}
              newPartId={partIds(edit, random)}
              lang={lang}
              use={{
                scenarios,
                countOf: (id) => questions.filter(({ group }) => group === id).length,
                onNew: (question) => {
                  const scenario = { id: newScenarioId(idsOf(scenarios), random), text: '' };
                  act({ kind: 'addScenario', scenario });
                  act({ kind: 'change', question: { ...question, group: scenario.id } });
                },
                onText: (id, text) => act({ kind: 'changeScenario', id, text }, `scenario ${id}`),
                onRemove: (id) => act({ kind: 'removeScenario', id }),
              }}
            />
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

/** Ids for parts new to a question, none twice. */
function partIds({ options, items, pairs }: EditQuestion, random: Random): () => string {
  const taken = idsOf([...options, ...items, ...pairs]);
  return () => {
    const id = newPartId(taken, random);
    taken.add(id);
    return id;
  };
}

function LivePreview({ edit, draft }: { edit: EditQuestion; draft: PackDraft }) {
  const { question, hasKey } = useMemo(() => previewOf(edit), [edit]);
  const scenario = draft.scenarios.find(({ id }) => id === edit.group) ?? null;
  return <Preview question={question} hasKey={hasKey} scenario={scenario} lang={draft.header.lang} />;
}
