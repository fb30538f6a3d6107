import { describe, expect, it } from 'vitest';
import { CATALOG_DATES, catalog } from '../../documents/catalog';
import type { DocumentEntry } from '../../documents/types';
import { committeesIn } from '../../places/committees';
import { datelineProvince } from '../../places/dateline';
import { provinceOfHost } from '../../places/hosts';
import { findReferences } from '../find';
import type { Resolution } from '../resolution';
import { createResolver, type Resolve } from './resolver';

const places = { committeesIn, datelineProvince, provinceOfHost };
const numbered = catalog.filter(({ number }) => number !== null && /^\d/u.test(number));

function dated({ issued }: DocumentEntry): string {
  const [year, month, day] = issued.split('-');
  if (day !== undefined) return `ngày ${day}/${month}/${year}`;
  return month === undefined ? `năm ${year}` : `tháng ${month}/${year}`;
}

/** Own sentences in the forms of real text; each begins with the entry's number. */
function sentences(entry: DocumentEntry): string[] {
  const full = `${entry.kind} số ${entry.number}`;
  const short = `${entry.kind} số ${entry.number?.split('-')[0]}`;
  const opening = entry.title
    .split(' ')
    .slice(0, Math.ceil(entry.title.split(' ').length * 0.6))
    .join(' ');
  return [
    `${full} được phổ biến tới từng chi bộ.`,
    `${full} ${dated(entry)} được phổ biến tới từng chi bộ.`,
    `${full} của ${entry.issuer} được phổ biến tới từng chi bộ.`,
    `${full} của ${entry.issuer} khóa ${entry.term} được phổ biến tới từng chi bộ.`,
    `${full} về ${entry.title}.`,
    `${full} về ${opening}.`,
    `${full} của ${entry.issuer} về ${entry.title}.`,
    `${full}, ${dated(entry)} của ${entry.issuer} về ${entry.title}.`,
    `${short} của ${entry.issuer} về ${entry.title}.`,
    `${short} về ${opening}.`,
  ];
}

/** Days on which the entry is likely to be cited: unknown, and three months after its issue. */
function pageDays({ issued }: DocumentEntry): (string | null)[] {
  const from = Date.parse(issued.length === 10 ? issued : `${issued.slice(0, 4)}-06-15`);
  return [null, new Date(from + 90 * 86_400_000).toISOString().slice(0, 10)];
}

function first(resolve: Resolve, text: string, published: string | null): Resolution | undefined {
  return resolve([{ text, references: findReferences(text) }], { title: null, published, host: null })[0]?.[0];
}

describe('leave one out', () => {
  it('never takes a document that is missing for another', () => {
    const wrong: string[] = [];
    for (const entry of numbered) {
      const resolve = createResolver(
        catalog.filter((other) => other !== entry),
        CATALOG_DATES,
        places,
      );
      for (const text of sentences(entry))
        for (const day of pageDays(entry)) {
          const resolution = first(resolve, text, day);
          if (resolution?.state === 'certain') wrong.push(`${entry.id} as ${resolution.document}: ${text} (${day})`);
        }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('knows every document by number and day', () => {
    const resolve = createResolver(catalog, CATALOG_DATES, places);
    const missed = numbered.filter((entry) => {
      if (entry.issued.length < 10) return false;
      const resolution = first(resolve, `${entry.kind} số ${entry.number} ${dated(entry)} được phổ biến.`, null);
      return resolution?.state !== 'certain' || resolution.document !== entry.id;
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
