/** Search and filters over the list of questions, and how many they leave. */
import { editWords } from '../../data/messages/studio-edit';
import { questionTypeWords } from '../../data/messages/studio-packs';
import { NO_FILTER, type QuestionFilter } from '../../data/packs/edit/find';
import type { QuestionType, Standard } from '../../data/questions/schema';
import { useWords } from '../words';

interface Props {
  filter: QuestionFilter;
  shown: number;
  all: number;
  onChange: (filter: QuestionFilter) => void;
}

const TYPES: readonly QuestionType[] = ['one', 'many', 'truefalse', 'fill', 'order', 'match'];
const STANDARDS: readonly (Standard | 0)[] = [1, 2, 3, 4, 5, 0];
const STATES = ['problems', 'warnings'] as const;

export function ListFilters({ filter, shown, all, onChange }: Props) {
  const words = useWords(editWords);
  const typeWords = useWords(questionTypeWords);
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  const stateWords = { problems: words.withProblems, warnings: words.withWarnings };
  return (
    <search class="edit-filters" aria-label={words.filters}>
      <input
        type="search"
        class="edit-text"
        aria-label={words.search}
        placeholder={words.search}
        autocomplete="off"
        value={filter.words}
        onInput={({ currentTarget }) => onChange({ ...filter, words: currentTarget.value })}
      />
      <div class="edit-filter-row">
        <select
          class="edit-text"
          aria-label={words.allStates}
          value={filter.only ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ ...filter, only: STATES.find((state) => state === currentTarget.value) ?? null })
          }
        >
          <option value="">{words.allStates}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {stateWords[state]}
            </option>
          ))}
        </select>
        <select
          class="edit-text"
          aria-label={words.allKinds}
          value={filter.type ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ ...filter, type: TYPES.find((type) => type === currentTarget.value) ?? null })
          }
        >
          <option value="">{words.allKinds}</option>
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {typeWords[type]}
            </option>
          ))}
        </select>
        <select
          class="edit-text"
          aria-label={words.allStandards}
          value={filter.standard === null ? '' : String(filter.standard)}
          onChange={({ currentTarget }) =>
            onChange({ ...filter, standard: STANDARDS.find((n) => String(n) === currentTarget.value) ?? null })
          }
        >
          <option value="">{words.allStandards}</option>
          {STANDARDS.map((standard) => (
            <option key={standard} value={String(standard)}>
              {standard === 0 ? words.noStandard : words.standard(standard)}
            </option>
          ))}
        </select>
      </div>
      <p class="quiet edit-count" role="status">
        {shown === 0 && all > 0 ? words.noneFound : words.count(shown, all)}{' '}
        {isFiltered && (
          <button type="button" class="link-button" onClick={() => onChange(NO_FILTER)}>
            {words.showAll}
          </button>
        )}
      </p>
    </search>
  );
}
