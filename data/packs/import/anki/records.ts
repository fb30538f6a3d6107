/**
 * Anki's text files (docs.ankiweb.net/importing/text-files.html) as records: headers, comments, quoted fields. A quote that
 * never closes ends with its line, so that it takes no later card along. Linear.
 */

export interface AnkiRecord {
  /** From 1. */
  line: number;
  fields: string[];
}

export interface AnkiFile {
  isHtml: boolean;
  /** From "#columns:"; none: the file does not name them. */
  columns: string[];
  /** Numbers of columns with a meaning of their own, from 1: "guid", "tags", "deck", "notetype". */
  special: Map<string, number>;
  /** Tags of every card. */
  tags: string[];
  records: AnkiRecord[];
}

const NAMES = new Map(
  Object.entries({ tab: '\t', comma: ',', semicolon: ';', space: ' ', pipe: '|', colon: ':' } as const),
);
const HEADER = /^#([a-z ]{2,20}):(.*)$/iu;
const SPECIAL = /^(guid|tags|deck|notetype) column$/u;
const GUESSES = ['\t', '|', ';', ','];

/** Where the field that begins with the quote at `from` closes; -1: nowhere before the text's end. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] !== '"') return at;
    at++;
  }
  return -1;
}

function recordsOf(text: string, separator: string, firstLine: number): AnkiRecord[] {
  const records: AnkiRecord[] = [];
  let fields: string[] = [];
  let line = firstLine;
  let started = firstLine;
  let at = 0;
  // Once a quote stays open no later one of its kind closes either: they are searched for once.
  let noneCloses = false;
  const endRecord = () => {
    if (fields.some((field) => field.trim() !== '')) records.push({ line: started, fields });
    fields = [];
  };
  while (at < text.length) {
    if (fields.length === 0) started = line;
    let end = at;
    if (text[at] === '"' && !noneCloses) {
      const close = closingQuote(text, at);
      noneCloses = close < 0;
      const behind = text[close + 1];
      if (close >= 0 && (behind === undefined || behind === separator || behind === '\n')) {
        const field = text.slice(at + 1, close).replaceAll('""', '"');
        line += field.split('\n').length - 1;
        fields.push(field);
        end = close + 1;
      }
    }
    if (end === at) {
      while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
      fields.push(text.slice(at, end));
    }
    if (text[end] !== separator) {
      endRecord();
      line++;
    } else if (end + 1 === text.length) fields.push('');
    at = end + 1;
  }
  endRecord();
  return records;
}

/** `text` tidied, as decode gives it. */
export function ankiFile(text: string): AnkiFile {
  const file: AnkiFile = { isHtml: true, columns: [], special: new Map(), tags: [], records: [] };
  const lines = text.split('\n');
  let separator: string | null = null;
  let columns: string | null = null;
  let head = 0;
  for (; lines[head]?.startsWith('#'); head++) {
    const [, name = '', written = ''] = HEADER.exec(lines[head] ?? '') ?? [];
    const key = name.toLowerCase();
    const value = written.trim();
    const special = SPECIAL.exec(key);
    if (key === 'separator') separator = NAMES.get(value.toLowerCase()) ?? (value[0] || null);
    else if (key === 'html') file.isHtml = value.toLowerCase() !== 'false';
    else if (key === 'tags') file.tags.push(...value.split(/\s+/u).filter((tag) => tag !== ''));
    else if (key === 'columns') columns = written;
    else if (special?.[1] !== undefined && Number(value) >= 1) file.special.set(special[1], Number(value));
  }
  const first = lines.slice(head).find((line) => line.trim() !== '') ?? '';
  const between = separator ?? GUESSES.find((guess) => first.includes(guess)) ?? '\t';
  file.columns = columns === null ? [] : columns.split(between).map((name) => name.trim());
  file.records = recordsOf(lines.slice(head).join('\n'), between, head + 1);
  return file;
}
