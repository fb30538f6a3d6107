/**
 * A pack with a mark in every text field, and the marks' payloads. The format refuses most payloads, so they are written over the marks in the
 * database, as though its check had let them through: what is tested is every view behind it.
 */
import type { Page } from '@playwright/test';
import { PAYLOADS } from '../../data/packs/payloads';
import type { Json } from '../../data/packs/tree';

const DISTINCT = [...new Set(PAYLOADS)];
/** How many payloads each text field of a question, scenario and document holds, spread over their tricks and disguises. */
export const COUNT = 200;
export const payloads = Array.from(
  { length: COUNT },
  (_, i) => DISTINCT[Math.floor((i * DISTINCT.length) / COUNT)] ?? '',
);
export const TITLE = 'Bộ câu hỏi @@all@@';

const option = (id: string, mark: string, right = false) => ({ id, text: `${id} ${mark}`, why: mark, right });

/** One question of each kind, each with the mark in all of its text fields. */
function questionsOf(mark: string, at: number) {
  const cite = [{ doc: `144-QĐ/TW ${mark}`, url: 'https://trang.example/144' }];
  const common = { stem: `Hỏi ${mark}`, explain: mark, cite, tags: [mark] };
  const options = [option('a', mark, true), option('b', mark), option('c', mark)];
  const items = ['a', 'b'].map((id) => ({ id, text: `${id} ${mark}` }));
  return [
    { ...common, type: 'one', options, group: `g${at}` },
    { ...common, type: 'many', options },
    { ...common, type: 'truefalse', answer: true },
    { ...common, type: 'fill', stem: `Điền ___ ${mark}`, gaps: [[mark, `hay ${mark}`]] },
    { ...common, type: 'order', items },
    { ...common, type: 'match', pairs: items.map(({ id, text }) => ({ id, left: text, right: `bên ${text}` })) },
  ].map((question, kind) => ({ ...question, id: `q${at}-${kind}`, stem: `${question.stem} ${kind}` }));
}

export function markedPack(): Json {
  const marks = payloads.map((_, i) => `@@${i}@@`);
  const all = '@@all@@';
  return {
    ...{ format: 'bo-cau-hoi', version: 1 },
    pack: {
      ...{ uid: 'h'.repeat(26), slug: 'thu-doc', edition: 1, issued: '2026-11-27', lang: 'vi', title: TITLE },
      ...{ description: all, licence: all, author: { name: all, unit: all } },
      ...{ document: { number: all }, changes: [{ edition: 1, text: all }] },
    },
    questions: marks.flatMap(questionsOf),
    scenarios: marks.map((mark, i) => ({ id: `g${i}`, text: `Tình huống ${mark}` })),
    documents: marks.map((mark, i) => ({
      ...{
        number: i === 0 ? '34-CT/TU' : `${34 + i}-CT/TU`,
        kind: 'Chỉ thị',
        issuer: `Tỉnh ủy ${mark}`,
        province: 'Lạng Sơn',
      },
      ...{ issued: '2026-06-10', title: `về ${i === 0 ? all : mark}`, summary: mark },
      status: { state: 'replaced', by: { number: `90-CT/TU ${mark}` } },
      sources: [{ title: `Trang ${mark}`, url: 'https://tinh.example/34' }],
    })),
    exams: [{ id: 'd', title: all, minutes: 20, passPercent: 80, draw: [{ tag: '@@0@@', count: 3 }] }],
  };
}

/** Exchanges every mark that the database and storage.local hold. */
export const unmask = (page: Page): Promise<void> =>
  page.evaluate(async (texts) => {
    const whole = texts.join(' ');
    const exchange = <T>(value: T): T => {
      if (typeof value === 'string')
        return value.replace(/@@(\d+|all)@@/gu, (_, n) => (n === 'all' ? whole : (texts[Number(n)] ?? ''))) as T;
      if (Array.isArray(value)) return value.map(exchange) as T;
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, exchange(one)])) as T;
    };
    const isMarked = (value: unknown) => JSON.stringify(value)?.includes('@@');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('so-tay-144');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    for (const name of database.objectStoreNames) {
      const store = transaction.objectStore(name);
      if (store.keyPath === null) continue;
      const rows = store.getAll();
      rows.onsuccess = () => {
        for (const row of rows.result) if (isMarked(row)) store.put(exchange(row));
      };
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
    const stored = await chrome.storage.local.get(null);
    await chrome.storage.local.set(
      Object.fromEntries(
        Object.entries(stored)
          .filter(([, one]) => isMarked(one))
          .map(([key, one]) => [key, exchange(one)]),
      ),
    );
  }, payloads);

/** What markup would have made of the page: elements and attributes that no view of ours has. */
export const madeByMarkup = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const acts = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const strange = document.querySelectorAll(
      'iframe, object, embed, base, meta[http-equiv], img:not([src^="data:"]), body script, body style, body link, a[href^="javascript:" i], a[href^="data:" i], a[href*="a.example"], foreignObject, body b, body > i',
    );
    const ran = '__ran' in window ? ['a script ran'] : [];
    // Our own rules of printed pages (components/print/PageRules.tsx) hold the paper's number and nothing of a pack.
    const isOurs = (element: Element) => /^@page version-\d+ \{/u.test(element.textContent ?? '');
    return [...ran, ...[...acts, ...strange].filter((one) => !isOurs(one)).map((one) => one.outerHTML.slice(0, 300))];
  });
