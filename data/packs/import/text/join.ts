/** Slices of lines → text. */
import { type Slice, sliceText } from './lines';

/** Whether a line goes on with the one before: a line that goes on where the last one broke off begins small and follows no full stop; all others are lines of their own. */
export const isBrokenOff = (before: string, next: string) =>
  !/[.:;?!…]$/u.test(before) && /^[\p{Ll}\d("“«]/u.test(next) && !/^(?:[a-h]|\d{1,2})[.)]/u.test(next);

/** Lines as written, hard wraps mended; `written`: what stands for each. */
export function joinLines(slices: readonly Slice[], written: (slice: Slice) => string = sliceText): string {
  const parts: string[] = [];
  let last = '';
  for (const slice of slices) {
    const text = sliceText(slice);
    if (text === '') continue;
    if (parts.length > 0) parts.push(isBrokenOff(last, text) ? ' ' : '\n');
    parts.push(written(slice));
    last = text.slice(-1);
  }
  return parts.join('');
}

/** All on one line. */
export const joinWords = (slices: readonly Slice[], written: (slice: Slice) => string = sliceText): string =>
  slices
    .map(written)
    .filter((text) => text !== '')
    .join(' ');
