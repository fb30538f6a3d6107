import { expect, it } from 'vitest';
import { citedPlaces } from './citation-groups';

const doc = '144-QĐ/TW';

it('joins the pages of one place and keeps places apart', () => {
  const a = { doc, article: 3, url: 'https://a.vn/1' };
  const b = { doc, article: 3, url: 'https://b.vn/1' };
  const other = { doc, article: 3, clause: 2, url: 'https://a.vn/1' };
  expect(citedPlaces([a, other, b, a])).toEqual([
    { citation: a, urls: ['https://a.vn/1', 'https://b.vn/1'] },
    { citation: other, urls: ['https://a.vn/1'] },
  ]);
});

it('tells documents of one number apart by their dates', () => {
  expect(citedPlaces([{ doc, issued: '2019' }, { doc, issued: '2026' }, { doc }])).toHaveLength(3);
});
