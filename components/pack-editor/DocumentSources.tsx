/** Where a document that a pack brings along is to be read. */
import { Plus, Trash2 } from 'lucide';
import { documentFormWords } from '../../data/messages/edit-documents';
import { PACK_LIMITS, type PackDocument } from '../../data/packs/schema';
import { Icon } from '../icon/Icon';
import { IconButton } from '../icon/IconButton';
import { useWords } from '../words';
import type { DocumentFieldsProps } from './DocumentForm';
import { TextField } from './TextField';

export function DocumentSources({ document, lang, problems, onChange }: DocumentFieldsProps) {
  const words = useWords(documentFormWords);
  const { sources } = document;
  /** Blank ones are left out of the file, so the place in the file is not always the place here. */
  const filled = sources.filter(({ title, url }) => `${title}${url ?? ''}`.trim() !== '');
  const write = (next: PackDocument['sources'], field?: string) => onChange({ ...document, sources: next }, field);
  const at = (i: number, field: string) => {
    const source = sources[i];
    const place = source ? filled.indexOf(source) : -1;
    return problems.filter(
      ({ path }) => path[0]?.key === 'sources' && path[0].index === place && path[1]?.key === field,
    );
  };
  return (
    <fieldset class="edit-group">
      <legend class="edit-label">{words.sources}</legend>
      {sources.map((source, i) => (
        <div key={i} class="edit-source">
          <TextField
            label={words.sourceTitle(i + 1)}
            value={source.title}
            isLine
            lang={lang}
            problems={at(i, 'title')}
            onInput={(title) => write(sources.with(i, { ...source, title }), `source ${i}`)}
          />
          <TextField
            label={words.sourceUrl(i + 1)}
            value={source.url ?? ''}
            isLine
            placeholder="https://"
            problems={at(i, 'url')}
            onInput={(url) => write(sources.with(i, { ...source, url }), `source url ${i}`)}
          />
          <IconButton label={words.removeSource(i + 1)} icon={Trash2} onPress={() => write(sources.toSpliced(i, 1))} />
        </div>
      ))}
      {sources.length < PACK_LIMITS.sources && (
        <button type="button" class="quiet-button" onClick={() => write([...sources, { title: '' }])}>
          <Icon of={Plus} />
          {words.addSource}
        </button>
      )}
    </fieldset>
  );
}
