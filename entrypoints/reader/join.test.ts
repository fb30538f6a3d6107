import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join, type Piece, type Place, placesOf } from './join';

const pieces = fc.array(fc.record({ text: fc.string({ unit: 'binary', maxLength: 12 }), breakBefore: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

/** The slow, obvious twin: every code unit of the joined text with its piece, or null for a break. */
function origins(list: readonly Piece[]): ({ unit: string; place: Place } | null)[] {
  const units: ({ unit: string; place: Place } | null)[] = [];
  list.forEach(({ text, breakBefore }, piece) => {
    if (breakBefore && units.length > 0) units.push(null);
    for (let offset = 0; offset < text.length; offset++)
      units.push({ unit: text.charAt(offset), place: { piece, offset } });
  });
  return units;
}

/** Cuts a text at the given shares of its length. */
function cut(text: string, shares: readonly number[]): Piece[] {
  const at = [0, ...shares.map((share) => Math.floor(share * text.length)).sort((a, b) => a - b), text.length];
  return at.slice(1).map((end, i) => ({ text: text.slice(at[i], end), breakBefore: false }));
}

/** What a range from one place to the other holds, read piece by piece. */
function textBetween(list: readonly Piece[], from: Place, to: Place): string {
  return list
    .slice(from.piece, to.piece + 1)
    .map(({ text }, i) => {
      const piece = from.piece + i;
      return text.slice(piece === from.piece ? from.offset : 0, piece === to.piece ? to.offset : text.length);
    })
    .join('');
}

describe('join', () => {
  it('puts a line feed where a break stands, and none before the first text', () => {
    const joined = join([
      { text: 'Quy định ', breakBefore: true },
      { text: '144', breakBefore: false },
      { text: 'Điều 1', breakBefore: true },
    ]);
    expect(joined).toEqual({ text: 'Quy định 144\nĐiều 1', starts: [0, 9, 13] });
  });

  it('is empty for no pieces', () => {
    expect(join([])).toEqual({ text: '', starts: [] });
  });

  it('takes a line’s end in the source for a blank, and leaves empty lines', () => {
    const joined = join([
      { text: 'Quy\n      định 144\n\n Điều 1', breakBefore: false },
      { text: '\nkhoản 2', breakBefore: true },
    ]);
    expect(joined.text).toBe('Quy       định 144\n\n Điều 1\n khoản 2');
  });

  it('holds every code unit once, in order, and a line feed for each break', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        fc.pre(list.every(({ text }) => !text.includes('\n')));
        expect(join(list).text).toBe(
          origins(list)
            .map((origin) => origin?.unit ?? '\n')
            .join(''),
        );
      }),
    );
  });
});

describe('placesOf', () => {
  it('finds every code unit where it came from', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const joined = join(list);
        origins(list).forEach((origin, at) => {
          if (!origin) return;
          const { from, to } = placesOf(joined, at, at + 1);
          expect(from).toEqual(origin.place);
          expect(to).toEqual({ piece: origin.place.piece, offset: origin.place.offset + 1 });
        });
      }),
    );
  });

  it('leads any span back to the same text, however the text was cut into nodes', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, shares, fc.nat(), fc.nat(), (whole, cuts, a, b) => {
        const list = cut(whole, cuts);
        const start = a % whole.length;
        const end = start + 1 + (b % (whole.length - start));
        const { from, to } = placesOf(join(list), start, end);
        expect(textBetween(list, from, to)).toBe(whole.slice(start, end));
        expect(from.offset).toBeLessThan(list[from.piece]?.text.length ?? 0);
        expect(to.offset).toBeGreaterThan(0);
        expect(to.offset).toBeLessThanOrEqual(list[to.piece]?.text.length ?? 0);
      }),
    );
  });

  it('never starts or ends in a break, for any span that starts and ends in text', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (list, a, b) => {
        const joined = join(list);
        const inText = origins(list).flatMap((origin, at) => (origin ? [at] : []));
        fc.pre(inText.length > 0);
        const [first = 0, last = 0] = [inText[a % inText.length] ?? 0, inText[b % inText.length] ?? 0].sort(
          (x, y) => x - y,
        );
        const { from, to } = placesOf(joined, first, last + 1);
        const spanned = joined.text.slice(first, last + 1);
        const breaks = list.slice(from.piece + 1, to.piece + 1).filter(({ breakBefore }) => breakBefore).length;
        expect(textBetween(list, from, to).length + breaks).toBe(spanned.length);
      }),
    );
  });
});
