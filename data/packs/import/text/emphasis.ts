/** Bold and italic within a text → the marks of a pack's texts, where it is clearly emphasis of a part. */
import { plainText } from '../../markup';
import { type Slice, sliceText } from './lines';
import type { Format } from './paragraphs';

/** Texts that stand out for the most part do so from the others: emphasis is of a part. */
const MOST = 0.5;
const READABLE = /[\p{L}\p{N}]/gu;
const LETTER = /[\p{L}\p{N}]/u;

interface Part {
  start: number;
  end: number;
  strong: boolean;
  emphasis: boolean;
  /** Our own file says so. */
  isSure: boolean;
}

const isMeant = ({ strong, emphasis }: Format) => strong || emphasis;

/** Stretches of a slice with emphasis; those with nothing but blanks between them are one, blanks at their ends cut off. */
function partsOf({ line, start, end }: Slice): Part[] {
  const parts: Part[] = [];
  for (const { format, ...look } of line.looks) {
    const isSure = isMeant(format);
    const [strong, emphasis] = isSure ? [format.strong, format.emphasis] : [format.bold, format.italic];
    if (!strong && !emphasis) continue;
    const part = { start: Math.max(start, look.start), end: Math.min(end, look.end), strong, emphasis, isSure };
    if (line.text.slice(part.start, part.end).trim() === '') continue;
    const last = parts.at(-1);
    const isNext = last !== undefined && line.text.slice(last.end, part.start).trim() === '';
    // Bold and bold italic beside each other are one; our own files cut nothing without need.
    if (last && isNext && !isSure && !last.isSure && last.strong === strong) last.end = part.end;
    else parts.push(part);
  }
  return parts.map((part) => {
    const text = line.text.slice(part.start, part.end);
    const from = part.start + text.length - text.trimStart().length;
    return { ...part, start: from, end: from + text.trim().length };
  });
}

const readable = (text: string) => text.match(READABLE)?.length ?? 0;
const isOfWords = (text: string, { start, end }: Part) =>
  !LETTER.test(text[start - 1] ?? '') && !LETTER.test(text[end] ?? '') && LETTER.test(text.slice(start, end));

function marked({ line, start, end }: Slice, parts: readonly Part[]): string {
  let text = '';
  let at = start;
  for (const { start: from, end: to, strong, emphasis } of parts) {
    const sign = `${strong ? '**' : ''}${emphasis ? '_' : ''}`;
    text += `${line.text.slice(at, from)}${sign}${line.text.slice(from, to)}${[...sign].reverse().join('')}`;
    at = to;
  }
  return (text + line.text.slice(at, end)).replaceAll('\t', ' ').trim();
}

/** Packs have no underlining. */
function isUnderlinedInPart(slices: readonly Slice[]): boolean {
  const all = slices.reduce((sum, slice) => sum + readable(sliceText(slice)), 0);
  const underlined = slices.flatMap(({ line, start, end }) =>
    line.looks
      .filter(({ format }) => format.underline && !format.bold && !format.italic)
      .map((look) => readable(line.text.slice(Math.max(start, look.start), Math.min(end, look.end)))),
  );
  const length = underlined.reduce((sum, own) => sum + own, 0);
  return length > 0 && length <= MOST * all;
}

export interface Emphasised {
  /** The text of one of the slices. */
  written: (slice: Slice) => string;
  /** A part stands out and can't be marked. */
  isLost: boolean;
}

/**
 * The slices' texts with their emphasised parts marked. Unmarked where signs of its own stand in the text, where more than half
 * of the whole stands out, or where it begins or ends within a word; only the second says nothing. `onlyOurs`: whatever else
 * stands out may be the answer itself.
 */
export function emphasised(slices: readonly Slice[], { onlyOurs = false } = {}): Emphasised {
  if (slices.every(({ line }) => line.looks.length === 0)) return { written: sliceText, isLost: false };
  const parts = new Map(slices.map((slice) => [slice, partsOf(slice)]));
  const all = slices.map(sliceText).join(' ');
  const unsure = [...parts].flatMap(([{ line }, own]) =>
    own.filter(({ isSure }) => !isSure).map((part) => ({ text: line.text, part })),
  );
  const length = unsure.reduce((sum, { text, part }) => sum + readable(text.slice(part.start, part.end)), 0);
  const isShort = length <= MOST * readable(all);
  const isClear = !onlyOurs && !/[*_]/u.test(all) && isShort && unsure.every(({ text, part }) => isOfWords(text, part));
  const texts = new Map<Slice, string>();
  let isLost = (isShort && !isClear && length > 0) || isUnderlinedInPart(slices);
  for (const [slice, own] of parts) {
    const kept = own.filter(({ isSure }) => isSure || isClear);
    const text = marked(slice, kept);
    // Signs that the text's own ones would undo are none.
    const isWhole = plainText(text) === plainText(sliceText(slice));
    texts.set(slice, isWhole ? text : sliceText(slice));
    isLost ||= !isWhole;
  }
  return { written: (slice) => texts.get(slice) ?? sliceText(slice), isLost };
}
