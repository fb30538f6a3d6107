import { describe, expect, it } from 'vitest';
import { dayInJsonLd } from './json-ld';

const article = { '@type': 'NewsArticle', datePublished: '2024-05-14T08:00:00+07:00' };

describe('dayInJsonLd', () => {
  it.each([
    ['an object', article],
    ['an array', [{ '@type': 'BreadcrumbList' }, article]],
    ['a graph', { '@graph': [{ '@type': 'WebPage', datePublished: '2019-01-01' }, article] }],
    ['several types', { ...article, '@type': ['Article', 'NewsArticle'] }],
    ['a list as the date', { ...article, datePublished: ['2024-05-14'] }],
  ])('reads %s', (_, value) => expect(dayInJsonLd([JSON.stringify(value)])).toBe('2024-05-14'));

  it('prefers the article to another script of the page', () => {
    const site = JSON.stringify({ '@type': 'WebPage', datePublished: '2015-01-01' });
    expect(dayInJsonLd([site, JSON.stringify(article)])).toBe('2024-05-14');
    expect(dayInJsonLd([site])).toBe('2015-01-01');
  });

  it('leaves other articles aside', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ item: { ...article, datePublished: '2020-01-01' } }] };
    expect(dayInJsonLd([JSON.stringify(list)])).toBeNull();
  });

  it('reads what is legible of broken JSON', () => {
    expect(dayInJsonLd(['{"@type":"NewsArticle","headline":"một\ndòng","datePublished":"2024-05-14",}'])).toBe(
      '2024-05-14',
    );
    expect(dayInJsonLd(['{"@type":', ''])).toBeNull();
  });

  it('survives deep and strange values', () => {
    const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
    expect(dayInJsonLd([JSON.stringify(deep), 'null', '3', '{"datePublished":{}}'])).toBeNull();
  });
});
