/**
 * For tests: a text file read as Anki reads it (docs.ankiweb.net/importing/text-files.html and, for how columns meet the
 * fields of a note, rslib/src/import_export/text/csv/metadata.rs of ankitects/anki, read on 2026-11-27). Stricter where
 * Anki would pass something over in silence: an unknown header, a row of another width, mark-up beside line breaks.
 */
import { parseDelimited } from './parse-delimited';

const HEADERS = ['separator', 'html', 'notetype', 'deck', 'guid column', 'tags column'];

export interface AnkiNote {
  guid: string;
  /** What a note of Anki's "Basic" gets: the columns that nothing else takes, in their order. */
  fields: string[];
  tags: string[];
}

/** A field of HTML as it shows: only escapes and line breaks may be in it. */
function shown(html: string): string {
  if (/<(?!br>)/u.test(html)) throw new Error(`mark-up in ${html}`);
  if (/&(?!amp;|lt;|gt;)/u.test(html)) throw new Error(`a bare & in ${html}`);
  if (/[\r\n]/u.test(html)) throw new Error('a line break that HTML does not show');
  return html.replaceAll('<br>', '\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

export function readAnki(text: string): { headers: Map<string, string>; notes: AnkiNote[] } {
  const lines = text.split('\n');
  const count = lines.findIndex((line) => !line.startsWith('#'));
  const headers = new Map<string, string>();
  for (const line of lines.slice(0, count)) {
    const [name = '', ...value] = line.slice(1).split(':');
    // "columns" names fields as the reader's own note type does, in the reader's language: nobody here knows those names.
    if (!HEADERS.includes(name) || headers.has(name)) throw new Error(`header ${line}`);
    headers.set(name, value.join(':'));
  }
  if (headers.get('separator') !== 'tab' || headers.get('html') !== 'true')
    throw new Error('separator and html are said');
  const [guid, tags] = [Number(headers.get('guid column')), Number(headers.get('tags column'))];
  const rows = parseDelimited(lines.slice(count).join('\n'), '\t', '\n');
  const notes = rows.map((row) => {
    if (row.length !== rows[0]?.length || !row[guid - 1]) throw new Error(`row ${JSON.stringify(row)}`);
    const fields = row.filter((_, i) => i !== guid - 1 && i !== tags - 1).map(shown);
    return { guid: row[guid - 1] ?? '', fields, tags: (row[tags - 1] ?? '').split(' ') };
  });
  if (new Set(notes.map((note) => note.guid)).size !== notes.length) throw new Error('a guid stands twice');
  return { headers, notes };
}
