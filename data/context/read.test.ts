import { describe, expect, it } from 'vitest';
import { readContext } from './read';
import type { RawContext } from './types';

const nothing: RawContext = { jsonLd: [], metas: [], times: [], dateLines: [], url: '', title: null };
const everything: RawContext = {
  jsonLd: ['{"@type":"NewsArticle","datePublished":"2024-05-01"}'],
  metas: [{ name: 'article:published_time', content: '2024-05-02T08:00:00+07:00' }],
  times: ['2024-05-03'],
  dateLines: ['Thứ bảy, 4/5/2024, 08:00'],
  url: 'https://www.bao.example/mot-bai-20240505083022.htm',
  title: '  Một\n bài  báo ',
};

describe('readContext', () => {
  it('takes the sources in order', () => {
    const order: (keyof RawContext)[] = ['jsonLd', 'metas', 'times', 'dateLines'];
    const seen = order.map((_, i) => {
      const left = { ...everything };
      for (const gone of order.slice(0, i)) Object.assign(left, { [gone]: [] });
      return readContext(left).published;
    });
    expect(seen).toEqual(['2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04']);
    expect(readContext({ ...nothing, url: everything.url }).published).toBe('2024-05-05');
  });

  it('keeps the unknown null', () => {
    expect(readContext(nothing)).toEqual({ title: null, published: null, host: null });
  });

  it('passes over what holds no date', () => {
    const raw = {
      ...everything,
      jsonLd: ['{}'],
      metas: [{ name: 'pubdate', content: 'mới' }],
      times: ['', '2024-05-03'],
    };
    expect(readContext(raw).published).toBe('2024-05-03');
  });

  it('knows metas by name, whatever their case', () => {
    const metas = [{ name: 'DC.date.issued', content: '2024-05-06' }];
    expect(readContext({ ...nothing, metas }).published).toBe('2024-05-06');
  });

  it('gives host and title in one spelling', () => {
    expect(readContext(everything)).toMatchObject({ host: 'bao.example', title: 'Một bài báo' });
  });
});
