/** What a pack says of itself and its scenarios. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { formWords } from '../../data/messages/edit-form';
import { editWords } from '../../data/messages/studio-edit';
import type { Random } from '../../data/packs/edit/ids';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import type { Problem } from '../../data/packs/problems';
import { PACK_LIMITS } from '../../data/packs/schema';
import { LIMITS } from '../../data/questions/schema';
import { useWords } from '../words';
import { CarriedDocuments } from './CarriedDocuments';
import type { Act } from './DraftQuestion';
import { ExamFields } from './ExamFields';
import { TextField } from './TextField';

interface Props {
  draft: PackDraft;
  /** Of the header: paths begin at "pack". */
  problems: readonly Problem[];
  random: Random;
  act: Act;
}

export function HeaderForm({ draft, problems, random, act }: Props) {
  const words = useWords(editWords);
  const fieldWords = useWords(formWords);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { header, scenarios } = draft;
  const at = (...keys: string[]) =>
    problems.filter(({ path }) => path[0]?.key === 'pack' && keys.every((key, i) => path[i + 1]?.key === key));
  const fields = [
    { field: 'title', label: words.title, max: PACK_LIMITS.title, problems: at('title') },
    { field: 'description', label: words.description, max: PACK_LIMITS.description, problems: at('description') },
    { field: 'author', label: words.author, max: PACK_LIMITS.name, problems: at('author', 'name') },
    { field: 'unit', label: words.unit, max: PACK_LIMITS.name, problems: at('author', 'unit') },
    { field: 'documentNumber', label: words.document, problems: at('document', 'number') },
    {
      field: 'documentDate',
      label: words.documentDate,
      hint: fieldWords.citeIssuedHint,
      problems: at('document', 'date'),
    },
    { field: 'licence', label: words.licence, hint: words.licenceHint, problems: at('licence') },
    { field: 'slug', label: words.slug, hint: words.slugHint, problems: at('slug') },
  ] as const;
  return (
    <section class="edit-form" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {words.headerHeading}
      </h2>
      {fields.map(({ field, ...rest }) => (
        <TextField
          key={field}
          {...rest}
          isLine={field !== 'description' && field !== 'title'}
          rows={field === 'description' ? 3 : 1}
          value={header[field]}
          onInput={(value) => act({ kind: 'header', change: { [field]: value } }, `header ${field}`)}
        />
      ))}
      <div class="edit-field">
        <label class="edit-label" for={`${id}-lang`}>
          {words.lang}
        </label>
        <select
          id={`${id}-lang`}
          class="edit-text"
          value={header.lang}
          onChange={({ currentTarget }) =>
            act({ kind: 'header', change: { lang: currentTarget.value === 'en' ? 'en' : 'vi' } })
          }
        >
          <option value="vi">Tiếng Việt</option>
          <option value="en">English</option>
        </select>
      </div>
      <ExamFields {...{ draft, random, act }} />
      <CarriedDocuments documents={draft.documents} lang={header.lang} act={act} />
      <h3>{words.scenariosHeading}</h3>
      {scenarios.length === 0 && <p class="quiet">{words.scenariosNone}</p>}
      {scenarios.map((scenario) => (
        <div key={scenario.id} class="edit-scenario">
          <TextField
            label={fieldWords.scenarioText}
            value={scenario.text}
            rows={2}
            lang={header.lang}
            max={LIMITS.stem}
            hint={fieldWords.scenarioShared(draft.questions.filter(({ group }) => group === scenario.id).length)}
            onInput={(text) => act({ kind: 'changeScenario', id: scenario.id, text }, `scenario ${scenario.id}`)}
          />
          <button type="button" class="link-button" onClick={() => act({ kind: 'removeScenario', id: scenario.id })}>
            {fieldWords.removeScenario}
          </button>
        </div>
      ))}
    </section>
  );
}
