/** Reads text that Anki exports (Notes in Plain Text), or that our own export wrote. */
import type { DraftQuestion, Importer } from '../draft';
import { draftOfText } from '../draft-of-text';
import { fromHtml } from '../marked-text';
import { ankiQuestion } from './question';
import { type AnkiFile, type AnkiRecord, ankiFile } from './records';

const FRONT = /^(?:front|question|mặt trước|câu hỏi)$/iu;
const BACK = /^(?:back|answer|mặt sau|đáp án)$/iu;

/** Indexes of the columns that hold the card's two sides; without names, the first two that have no other meaning. */
function sides(
  { columns, special }: AnkiFile,
  { fields }: AnkiRecord,
): { front: number; back: number; more: number[] } {
  const others = new Set([...special.values()].map((column) => column - 1));
  const free = fields.map((_, i) => i).filter((i) => !others.has(i));
  const named = (pattern: RegExp) => columns.findIndex((name, i) => pattern.test(name) && !others.has(i));
  const front = named(FRONT) >= 0 ? named(FRONT) : (free[0] ?? 0);
  const back = named(BACK) >= 0 ? named(BACK) : (free.find((i) => i > front) ?? -1);
  return { front, back, more: free.filter((i) => i !== front && i !== back) };
}

function noteOf(file: AnkiFile, record: AnkiRecord) {
  const { front, back, more } = sides(file, record);
  const field = (index: number) => record.fields[index] ?? '';
  const own = (name: string) => field((file.special.get(name) ?? 0) - 1);
  // Further fields of a note explain, as a rule; they are not to be lost.
  const further = more.map(field).filter((text) => text.trim() !== '');
  const tags = own('tags')
    .split(/\s+/u)
    .filter((tag) => tag !== '');
  return {
    line: record.line,
    guid: own('guid'),
    front: field(front),
    back: [field(back), ...further].join('\n'),
    tags: [...file.tags, ...tags],
  };
}

export const importAnki: Importer = (bytes, choices, progress) =>
  draftOfText('anki', bytes, choices, progress, (text) => {
    const file = ankiFile(text);
    const fromField = (field: string, { place, findings }: DraftQuestion) =>
      (file.isHtml ? fromHtml(field, place, findings) : field).replaceAll('\t', ' ');
    return file.records.map((record) => () => ankiQuestion(noteOf(file, record), fromField));
  });
