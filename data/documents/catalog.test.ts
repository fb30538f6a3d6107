import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { byId, CATALOG_DATES, catalog, guidedBy, replacedBy } from './catalog';
import { checkCatalogFile } from './check';
import { formatCatalog } from './format';

const text = readFileSync(new URL('./documents.json', import.meta.url), 'utf8');

/** DESIGN, Budgets: the catalog is bundled with the card. */
const MAX_GZIP_BYTES = 60_000;

function held(id: string) {
  const entry = byId(id);
  if (!entry) throw new Error(`${id} is missing from data/documents/documents.json`);
  return entry;
}

describe('the shipped catalog', () => {
  it('has no problem', () => {
    expect(checkCatalogFile(JSON.parse(text))).toEqual([]);
    const { newestSource, lookedUp } = JSON.parse(text);
    expect(CATALOG_DATES).toEqual({ newestSource, lookedUp });
  });

  it('is laid out so that a change reads well (npx tsx scripts/check-catalog.ts lays it out)', () => {
    expect(formatCatalog(JSON.parse(text))).toBe(text);
  });

  it('fits its budget', () => {
    const bundled = JSON.stringify(JSON.parse(text));
    expect(gzipSync(bundled).length).toBeLessThanOrEqual(MAX_GZIP_BYTES);
  });

  it('shows pages and names of pages, never working notes', () => {
    for (const { sources } of catalog) {
      expect(new Set(sources.map((source) => source.title)).size).toBe(sources.length);
      for (const { title } of sources) expect(title).not.toMatch(/GitHub|kho mã|đường dẫn/u);
    }
  });

  it('says more than the title where it has a summary', () => {
    for (const { summary, title } of catalog) {
      if (summary === null) continue;
      expect(summary).toMatch(/^\p{Lu}.*\.$/u);
      expect(title.toLowerCase()).not.toContain(summary.slice(0, -1).toLowerCase());
    }
  });
});

describe('byId', () => {
  it('finds an entry or says that there is none', () => {
    expect(byId('144-qd-tw-2024')?.number).toBe('144-QĐ/TW');
    expect(byId('144-qd-tw-2023')).toBeNull();
  });
});

describe('links read backwards', () => {
  it('name the successor that is held', () => {
    expect(replacedBy(held('37-qd-tw-2021'))).toEqual({
      id: '207-qd-tw-2026',
      number: '207-QĐ/TW',
      issued: '2026-07-26',
    });
  });

  it('name one that is known by its number alone', () => {
    expect(replacedBy(held('66-qd-tw-2017'))).toEqual({ id: null, number: '399-QĐ/TW', issued: '2026-01-09' });
  });

  it('name none where nothing took its place', () => {
    expect(replacedBy(held('144-qd-tw-2024'))).toBeNull();
  });

  it('find the guidance of a regulation', () => {
    expect(guidedBy(held('144-qd-tw-2024').id).map((link) => link.number)).toEqual(['159-HD/BTGTW']);
    expect(guidedBy(held('159-hd-btgtw-2024').id)).toEqual([]);
  });
});
