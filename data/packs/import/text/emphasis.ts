/** Bold within a stem → the marks of a pack's texts, where it is clearly emphasis of a part. */
import { type Slice, sliceText } from './lines';

/** Stems that are bold for the most part are so to stand out from the answers. */
const MOST_BOLD = 0.5;
const READABLE = /[\p{L}\p{N}]/gu;
const LETTER = /[\p{L}\p{N}]/u;
const STRONG = '**';

interface Part {
  start: number;
  end: number;
  /** Our own file says so. */
  isSure: boolean;
}

/** Strong parts of a slice, blanks at their ends cut off; parts with nothing between them are one. */
function strongParts({ line, start, end }: Slice): Part[] {
  const parts: Part[] = [];
  for (const { format, ...look } of line.looks) {
    if (!format.bold && !format.strong) continue;
    const part = { start: Math.max(start, look.start), end: Math.min(end, look.end), isSure: format.strong };
    const last = parts.at(-1);
    if (last && last.isSure === part.isSure && line.text.slice(last.end, part.start).trim() === '') last.end = part.end;
    else parts.push(part);
  }
  return parts.flatMap((part) => {
    const text = line.text.slice(part.start, part.end);
    const from = part.start + text.length - text.trimStart().length;
    return text.trim() === '' ? [] : [{ ...part, start: from, end: from + text.trim().length }];
  });
}

const readable = (text: string) => text.match(READABLE)?.length ?? 0;
const isOfWords = (text: string, { start, end }: Part) =>
  !LETTER.test(text[start - 1] ?? '') && !LETTER.test(text[end] ?? '') && LETTER.test(text.slice(start, end));

function marked({ line, start, end }: Slice, parts: readonly Part[]): string {
  let text = '';
  let at = start;
  for (const part of parts) {
    text += `${line.text.slice(at, part.start)}${STRONG}${line.text.slice(part.start, part.end)}${STRONG}`;
    at = part.end;
  }
  return (text + line.text.slice(at, end)).replaceAll('\t', ' ').trim();
}

/**
 * The text of each slice with its strong parts marked. Unmarked where signs of its own stand in it, where the bold is more
 * than half of the whole, or where it begins or ends within a word.
 */
export function emphasised(slices: readonly Slice[]): (slice: Slice) => string {
  if (slices.every(({ line }) => line.looks.length === 0)) return sliceText;
  const parts = new Map(slices.map((slice) => [slice, strongParts(slice)]));
  const all = slices.map(sliceText).join(' ');
  const bold = [...parts].flatMap(([{ line }, own]) =>
    own.filter(({ isSure }) => !isSure).map((part) => ({ text: line.text, part })),
  );
  const isShort =
    bold.reduce((sum, { text, part }) => sum + readable(text.slice(part.start, part.end)), 0) <=
    MOST_BOLD * readable(all);
  const isClear = !/[*_]/u.test(all) && isShort && bold.every(({ text, part }) => isOfWords(text, part));
  return (slice) =>
    marked(
      slice,
      (parts.get(slice) ?? []).filter(({ isSure }) => isSure || isClear),
    );
}
