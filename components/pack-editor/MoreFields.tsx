/** What a question may have besides: its case, tags, difficulty. */
import { useId, useState } from 'preact/hooks';
import { formWords } from '../../data/messages/edit-form';
import { editWords } from '../../data/messages/studio-edit';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import type { EditScenario } from '../../data/packs/edit/pack-draft';
import { LIMITS } from '../../data/questions/schema';
import { useWords } from '../words';
import type { FieldsProps } from './fields-props';
import { problemsAt } from './problem-places';
import { TextField } from './TextField';

export interface ScenarioUse {
  scenarios: readonly EditScenario[];
  /** Questions that share the scenario. */
  countOf: (id: string) => number;
  /** Makes one and puts the question into it. */
  onNew: (edit: EditQuestion) => void;
  onText: (id: string, text: string) => void;
  onRemove: (id: string) => void;
}

const NEW = '+';
/** A list item of that length is enough to tell scenarios apart. */
const SHOWN = 60;

export function MoreFields({ edit, problems, onChange, lang, use }: FieldsProps & { use: ScenarioUse }) {
  const words = useWords(editWords);
  const fieldWords = useWords(formWords);
  const id = useId();
  const isUsed = edit.group !== null || (edit.tags ?? []).length > 0 || edit.difficulty !== null;
  const [isOpen, setIsOpen] = useState(isUsed);
  const scenario = use.scenarios.find((one) => one.id === edit.group);
  const choose = (value: string) => {
    if (value === NEW) use.onNew(edit);
    else onChange({ ...edit, group: value === '' ? null : value });
  };
  return (
    <details class="edit-more" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{fieldWords.more}</summary>
      <div class="edit-field">
        <label class="edit-label" for={`${id}-group`}>
          {fieldWords.scenario}
        </label>
        <select
          id={`${id}-group`}
          class="edit-text"
          value={edit.group ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{fieldWords.noScenario}</option>
          {use.scenarios.map((one) => (
            <option key={one.id} value={one.id}>
              {one.text.slice(0, SHOWN) || words.blankStem}
            </option>
          ))}
          <option value={NEW}>{fieldWords.newScenario}</option>
        </select>
      </div>
      {scenario && (
        <>
          <TextField
            label={fieldWords.scenarioText}
            value={scenario.text}
            rows={2}
            lang={lang}
            max={LIMITS.stem}
            hint={fieldWords.scenarioShared(use.countOf(scenario.id))}
            onInput={(text) => use.onText(scenario.id, text)}
          />
          <button type="button" class="link-button" onClick={() => use.onRemove(scenario.id)}>
            {fieldWords.removeScenario}
          </button>
        </>
      )}
      <TagField edit={edit} problems={problems} onChange={onChange} />
      <div class="edit-field">
        <label class="edit-label" for={`${id}-difficulty`}>
          {fieldWords.difficulty}
        </label>
        <select
          id={`${id}-difficulty`}
          class="edit-text"
          value={edit.difficulty ?? 0}
          onChange={({ currentTarget }) =>
            onChange({
              ...edit,
              difficulty: ([1, 2, 3] as const).find((n) => n === Number(currentTarget.value)) ?? null,
            })
          }
        >
          <option value={0}>{fieldWords.noDifficulty}</option>
          <option value={1}>{fieldWords.easy}</option>
          <option value={2}>{fieldWords.medium}</option>
          <option value={3}>{fieldWords.hard}</option>
        </select>
      </div>
    </details>
  );
}

/** Keeps what is typed as it is typed: a comma at the end begins a tag that is not there yet. */
function TagField({ edit, problems, onChange }: Pick<FieldsProps, 'edit' | 'problems' | 'onChange'>) {
  const fieldWords = useWords(formWords);
  const held = (edit.tags ?? []).join(', ');
  const [typed, setTyped] = useState(held);
  const tagsOf = (text: string) => [
    ...new Set(
      text
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    ),
  ];
  const value = tagsOf(typed).join(', ') === held ? typed : held;
  return (
    <TextField
      label={fieldWords.tags}
      value={value}
      isLine
      problems={problemsAt(problems, 'tags', undefined, 'any')}
      onInput={(text) => {
        setTyped(text);
        const { tags: _, ...rest } = edit;
        const tags = tagsOf(text);
        onChange(tags.length === 0 ? rest : { ...rest, tags }, 'tags');
      }}
    />
  );
}
