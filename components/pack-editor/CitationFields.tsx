/** Where the answer is written: number with suggestions of the catalog, date, article, clause, a page; and which document that is. */
import { Plus, Trash2 } from 'lucide';
import { useId, useMemo, useState } from 'preact/hooks';
import { catalog } from '../../data/documents/catalog';
import { formatDate } from '../../data/documents/dates';
import { lookUp } from '../../data/documents/look-up';
import { formWords } from '../../data/messages/edit-form';
import { blankCitation, type EditCitation } from '../../data/packs/edit/edit-question';
import { LIMITS } from '../../data/questions/schema';
import { Icon } from '../icon/Icon';
import { IconButton } from '../icon/IconButton';
import { useLanguage, useWords } from '../words';
import type { FieldsProps } from './fields-props';
import { problemsAt } from './problem-places';
import { ProblemLines, TextField } from './TextField';

export function CitationFields({ edit, problems, onChange }: FieldsProps) {
  const words = useWords(formWords);
  const listId = useId();
  const { cite } = edit;
  /** Some hundred options, which a form that is only looked at need not make. */
  const [isEntered, setIsEntered] = useState(false);
  // The same each time: made once, so that a key typed elsewhere does not compare some hundred options.
  const suggestions = useMemo(
    () =>
      isEntered && (
        <datalist id={listId}>
          {catalog.map(({ id, number, kind, title }) =>
            number === null ? null : (
              <option key={id} value={number}>
                {kind}: {title}
              </option>
            ),
          )}
        </datalist>
      ),
    [listId, isEntered],
  );
  const change = (index: number, part: Partial<EditCitation>, field: string) =>
    onChange(
      { ...edit, cite: cite.map((one, i) => (i === index ? { ...one, ...part } : one)) },
      `cite ${index} ${field}`,
    );
  const fields = [
    { field: 'issued', label: words.citeIssued, placeholder: '2024-05-09' },
    { field: 'article', label: words.citeArticle, placeholder: '' },
    { field: 'clause', label: words.citeClause, placeholder: '' },
    { field: 'url', label: words.citeUrl, placeholder: 'https://' },
  ] as const;
  return (
    <fieldset class="edit-group" onFocusIn={() => setIsEntered(true)}>
      <legend class="edit-label">{words.cite}</legend>
      <ProblemLines problems={problemsAt(problems, 'cite')} />
      {suggestions}
      {cite.map((citation, i) => (
        <div key={i} class="edit-cite">
          <TextField
            label={words.citeDoc(i + 1)}
            value={citation.doc}
            isLine
            list={listId}
            lang="vi"
            problems={problemsAt(problems, 'cite', i, 'doc')}
            onInput={(doc) => change(i, { doc }, 'doc')}
          />
          {fields.map(({ field, label, placeholder }) => (
            <TextField
              key={field}
              label={label}
              isLine
              value={citation[field]}
              placeholder={placeholder}
              problems={problemsAt(problems, 'cite', i, field)}
              onInput={(value) => change(i, { [field]: value }, field)}
            />
          ))}
          <IconButton
            label={words.removeCite(i + 1)}
            icon={Trash2}
            onPress={() => onChange({ ...edit, cite: cite.filter((_, other) => other !== i) })}
          />
          <Cited citation={citation} onIssued={(issued) => change(i, { issued }, 'issued')} />
        </div>
      ))}
      {cite.length < LIMITS.citations && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => onChange({ ...edit, cite: [...cite, blankCitation(cite.at(-1)?.doc)] })}
        >
          <Icon of={Plus} />
          {words.addCite}
        </button>
      )}
    </fieldset>
  );
}

interface CitedProps {
  citation: EditCitation;
  onIssued: (issued: string) => void;
}

/** Which document of the catalog that is; where several bear the number, their dates to choose from. */
function Cited({ citation: { doc, issued }, onIssued }: CitedProps) {
  const words = useWords(formWords);
  const language = useLanguage();
  if (doc.trim() === '') return null;
  const found = lookUp(doc).filter((entry) => entry.issued.startsWith(issued.trim()));
  const [only] = found;
  if (!only) return <p class="quiet edit-cited">{words.citeUnknown}</p>;
  if (found.length === 1)
    return (
      <p class="quiet edit-cited" lang="vi">
        {only.kind} · {formatDate(only.issued, language)} · {only.title}
      </p>
    );
  return (
    <p class="quiet edit-cited">
      {words.citeSeveral(found.length)}{' '}
      {found.map((entry) => (
        <button key={entry.id} type="button" class="link-button" onClick={() => onIssued(entry.issued)}>
          {formatDate(entry.issued, language)} · {entry.issuer}
        </button>
      ))}
    </p>
  );
}
