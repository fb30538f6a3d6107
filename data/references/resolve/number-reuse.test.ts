import { describe, expect, it } from 'vitest';
import { CATALOG_DATES, catalog } from '../../documents/catalog';
import { holdingsOf } from './holdings';
import { inOneGo } from './steps';

const holdings = inOneGo(holdingsOf(catalog, CATALOG_DATES));
function reused(id: string, day: string): boolean {
  const entry = catalog.find((one) => one.id === id);
  const held = holdings.sameNumber(entry?.number?.split('-')[0] ?? '').find((one) => one.entry === entry);
  if (!held) throw new Error(`${id} is not in the catalog`);
  return holdings.mayBeReused(held, day);
}

describe('numberReuse', () => {
  it('is impossible within the term', () => expect(reused('144-qd-tw-2024', '2025-06-01')).toBe(false));
  it('is impossible while the next term has not come so far', () => {
    // In spring 2026 the new term's resolutions stood below 20 (CATALOG.md), far from 80.
    expect(reused('80-nq-tw-2026', '2026-04-01')).toBe(false);
    expect(reused('80-nq-tw-2026', '2026-09-05')).toBe(false);
  });
  it('is possible once it has', () => expect(reused('144-qd-tw-2024', '2026-08-20')).toBe(true));
  it('is possible beyond what the catalog has seen', () => expect(reused('80-nq-tw-2026', '2026-10-01')).toBe(true));
});
