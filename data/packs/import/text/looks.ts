/** Options told apart by how they look: bold, underlined, italic, highlighted, coloured – whole, or their letter alone. */
import type { Look } from './facts';
import type { Slice } from './lines';
import type { Format } from './paragraphs';
import type { RawOption } from './structure';

export const LOOKS: readonly Look[] = ['bold', 'underline', 'italic', 'highlight', 'colour'];
/** The full stop behind an answer is often left out when it is made bold. */
const WHOLE = 0.8;
const READABLE = /[\p{L}\p{N}]/u;

const has = (format: Format, look: Look) => (look === 'colour' ? format.colour !== null : format[look]);

/** Share of the letters and digits in `slices` that have the look. */
function shareOf(slices: readonly Slice[], look: Look): number {
  let readable = 0;
  let looking = 0;
  for (const { line, start, end } of slices) {
    for (let at = start; at < end; at++) if (READABLE.test(line.text[at] ?? '')) readable++;
    for (const stretch of line.looks) {
      if (!has(stretch.format, look)) continue;
      const stop = Math.min(end, stretch.end);
      for (let at = Math.max(start, stretch.start); at < stop; at++) if (READABLE.test(line.text[at] ?? '')) looking++;
    }
  }
  return readable === 0 ? 0 : looking / readable;
}

const coloursOf = ({ slices }: RawOption) =>
  slices.flatMap(({ line, start, end }) =>
    line.looks.filter((look) => look.start < end && look.end > start).map(({ format }) => format.colour),
  );

/** Every option is coloured, one in another colour than all others: that one. */
function oddColour(options: readonly RawOption[]): number[] {
  const own = options.map((option) => coloursOf(option)[0] ?? null);
  if (own.length < 3 || own.includes(null)) return [];
  const odd = own.flatMap((colour, i) => (own.filter((other) => other === colour).length === 1 ? [i] : []));
  return odd.length === 1 && new Set(own).size === 2 ? odd : [];
}

const isSome = (indexes: readonly number[], of: number) => indexes.length > 0 && indexes.length < of;

/**
 * For each look, the options that have it where others have not; `null` where text and letters point at different ones.
 * Looks that all options have or none has are not in it.
 */
export function looksOf(options: readonly RawOption[]): Map<Look, number[] | null> {
  const found = new Map<Look, number[] | null>();
  if (options.every(({ slices }) => slices.every(({ line }) => line.looks.length === 0))) return found;
  for (const look of LOOKS) {
    const all = options.map((_, i) => i);
    const whole = all.filter((i) => shareOf(options[i]?.slices ?? [], look) >= WHOLE);
    const letters = all.filter((i) => {
      const label = options[i]?.label;
      return label && shareOf([label], look) === 1;
    });
    const odd = look === 'colour' ? oddColour(options) : [];
    const byText = isSome(whole, options.length);
    const byLetter = isSome(letters, options.length);
    if (byText && byLetter) found.set(look, whole.join() === letters.join() ? whole : null);
    else if (byText) found.set(look, whole);
    else if (byLetter && whole.length === 0) found.set(look, letters);
    else if (odd.length > 0) found.set(look, odd);
  }
  return found;
}
