/** What was understood of a file, question by question; each can be mended here, and all or only the clear ones taken over. */
import { useMemo, useState } from 'preact/hooks';
import { editWords } from '../../data/messages/studio-edit';
import { importWords } from '../../data/messages/studio-import';
import { applyEdit, type EditAction, idsOf } from '../../data/packs/edit/actions';
import { isDoubtful, isReady, type QuestionReport } from '../../data/packs/edit/check-question';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import { filterQuestions, NO_FILTER, questionSearch } from '../../data/packs/edit/find';
import { newPartId, newScenarioId, type Random } from '../../data/packs/edit/ids';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import { previewOf } from '../../data/packs/edit/preview-question';
import type { ImportChoices } from '../../data/packs/import/draft';
import { IMPORT_KINDS, type ImportKind } from '../../data/packs/import/recognise';
import { ListFilters } from '../pack-editor/ListFilters';
import { Preview } from '../pack-editor/Preview';
import type { OtherDraft } from '../pack-editor/QuestionBar';
import { QuestionForm } from '../pack-editor/QuestionForm';
import { QuestionList, type RowState } from '../pack-editor/QuestionList';
import { useWords } from '../words';
import { Asks } from './Asks';
import { FindingGroups } from './FindingGroups';
import type { ReadFile } from './file-import';

export interface TakeOver {
  draft: PackDraft;
  ids: readonly string[];
  /** Null: a new draft. */
  into: string | null;
  replaces: boolean;
}

interface Props {
  read: ReadFile;
  draft: PackDraft;
  reportOf: (question: EditQuestion) => QuestionReport | null;
  isChecking: boolean;
  drafts: readonly OtherDraft[];
  into: string | null;
  /** Ids that the file gives and the target has. */
  heldAlready: number;
  isBusy: boolean;
  random: Random;
  onDraft: (draft: PackDraft) => void;
  selected: string | null;
  onSelect: (id: string) => void;
  onInto: (id: string | null) => void;
  onDecide: (change: { kind?: ImportKind; choices?: ImportChoices }) => void;
  onTakeOver: (take: TakeOver) => void;
  onClose: () => void;
  onCopy: (text: string) => void;
}

export function ImportReview(props: Props) {
  const { read, draft, reportOf, drafts, into, heldAlready, isBusy, random, selected, onSelect, onDraft } = props;
  const words = useWords(importWords);
  const draftWords = useWords(editWords);
  const [filter, setFilter] = useState(NO_FILTER);
  const [replaces, setReplaces] = useState(true);
  const search = useMemo(questionSearch, []);
  const { questions } = draft;
  const places = useMemo(() => new Map(questions.map(({ id }, i) => [id, i])), [questions]);
  const stateOf = (question: EditQuestion): RowState => {
    const report = reportOf(question);
    if (!report) return null;
    if (!isReady(question, report)) return 'problems';
    return isDoubtful(question, report) ? 'warnings' : null;
  };
  const shown = filterQuestions(questions, filter, search, stateOf);
  const unclear = questions.filter((question) => stateOf(question) === 'problems');
  const clear = questions.length - unclear.length;
  const all = useMemo(() => [...read.file.findings, ...read.questions.flatMap(({ findings }) => findings)], [read]);
  const current = selected === null ? undefined : questions[places.get(selected) ?? -1];
  const source = read.questions[current ? (places.get(current.id) ?? -1) : -1];
  const act = (action: EditAction) => onDraft(applyEdit(draft, action));
  const take = (ids: readonly string[]) => props.onTakeOver({ draft, ids, into, replaces });
  const idOf = ({ id }: EditQuestion) => id;
  const isNothing = questions.length === 0;

  return (
    <div class="import-review">
      <div class="import-head">
        <h2 class="long-text">{read.name ?? words.pasted}</h2>
        <label class="import-kind">
          <span class="quiet">{words.kind}</span>
          <select
            class="edit-text"
            value={read.as}
            onChange={({ currentTarget }) => {
              const kind = IMPORT_KINDS.find((one) => one === currentTarget.value);
              if (kind) props.onDecide({ kind });
            }}
          >
            {IMPORT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds(kind)}
              </option>
            ))}
          </select>
        </label>
        <p role="status">
          <strong>{words.understood(questions.length)}</strong>
          {!props.isChecking && !isNothing && ` · ${words.clear(clear)}`}
          {!props.isChecking && unclear.length > 0 && ` · ${words.unclear(unclear.length)}`}
        </p>
      </div>
      <Asks asks={read.file.asks} choices={read.choices} onDecide={(choices) => props.onDecide({ choices })} />
      <FindingGroups findings={all} onCopy={props.onCopy} />
      {isNothing && <p>{words.none}</p>}
      {!isNothing && (
        <div class="import-work">
          <div class="edit-side">
            <ListFilters filter={filter} shown={shown.length} all={questions.length} onChange={setFilter} />
            <QuestionList
              questions={shown}
              selected={selected}
              numberOf={(id) => (places.get(id) ?? 0) + 1}
              stateOf={stateOf}
              lang={draft.header.lang}
              onSelect={onSelect}
              onOpen={() => undefined}
              onRemove={() => undefined}
            />
          </div>
          <div class="edit-work">
            {!current && <p class="quiet">{words.nothingChosen}</p>}
            {current && (
              <>
                <h3>
                  {draftWords.question((places.get(current.id) ?? 0) + 1, questions.length)}
                  {source?.label && <span class="quiet"> · {words.label(source.label)}</span>}
                </h3>
                <QuestionForm
                  key={`${read.round} ${current.id}`}
                  edit={current}
                  problems={reportOf(current)?.problems ?? []}
                  lints={reportOf(current)?.lints ?? []}
                  onChange={(question) => act({ kind: 'change', question })}
                  newPartId={() => newPartId(idsOf([...current.options, ...current.items, ...current.pairs]), random)}
                  lang={draft.header.lang}
                  use={{
                    scenarios: draft.scenarios,
                    countOf: (id) => questions.filter(({ group }) => group === id).length,
                    onNew: (question) => {
                      const id = newScenarioId(idsOf(draft.scenarios), random);
                      const withScenario = applyEdit(draft, { kind: 'addScenario', scenario: { id, text: '' } });
                      onDraft(applyEdit(withScenario, { kind: 'change', question: { ...question, group: id } }));
                    },
                    onText: (id, text) => act({ kind: 'changeScenario', id, text }),
                    onRemove: (id) => act({ kind: 'removeScenario', id }),
                  }}
                />
              </>
            )}
          </div>
          {current && <ReviewPreview edit={current} draft={draft} />}
        </div>
      )}
      <div class="import-foot">
        {!isNothing && (
          <label class="import-kind">
            <span class="quiet">{words.target}</span>
            <select
              class="edit-text"
              value={into ?? ''}
              onChange={({ currentTarget }) => props.onInto(currentTarget.value === '' ? null : currentTarget.value)}
            >
              <option value="">{words.newDraft}</option>
              {drafts.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        {heldAlready > 0 && (
          <label class="edit-tick">
            <input
              type="checkbox"
              checked={replaces}
              onChange={({ currentTarget }) => setReplaces(currentTarget.checked)}
            />
            {words.replaces(heldAlready)}
          </label>
        )}
        <div class="actions">
          {clear > 0 && unclear.length > 0 && (
            <button
              type="button"
              class="button"
              disabled={isBusy || props.isChecking}
              onClick={() => take(questions.filter((question) => stateOf(question) !== 'problems').map(idOf))}
            >
              {words.importClear(clear)}
            </button>
          )}
          {!isNothing && (
            <button
              type="button"
              class="button"
              data-kind="primary"
              disabled={isBusy}
              onClick={() => take(questions.map(idOf))}
            >
              {words.importAll}
            </button>
          )}
          <button type="button" class="button" onClick={props.onClose}>
            {words.another}
          </button>
        </div>
        {unclear.length > 0 && <p class="quiet">{words.importAllText}</p>}
        {isBusy && <p role="status">{words.importing}</p>}
      </div>
    </div>
  );
}

function ReviewPreview({ edit, draft }: { edit: EditQuestion; draft: PackDraft }) {
  const { question, hasKey } = useMemo(() => previewOf(edit), [edit]);
  const scenario = draft.scenarios.find(({ id }) => id === edit.group) ?? null;
  return <Preview question={question} hasKey={hasKey} scenario={scenario} lang={draft.header.lang} />;
}
