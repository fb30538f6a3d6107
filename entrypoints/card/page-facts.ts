/** Collects, as plain strings, what a page says about itself; data/context reads them. Nothing of it is stored or sent. */
import type { RawContext } from '../../data/context/types';

/** A date line is short; longer texts are paragraphs that mention a date. */
const DATE_LINE_MAX = 80;
const DATE_LINE_SELECTOR = '[class*="date" i],[class*="time" i],[class*="publish" i],[itemprop="datePublished"]';
/** Enough for every layout seen; keeps a page full of dated teasers cheap. */
const MAX_ITEMS = 20;

function texts(root: Document, selector: string): string[] {
  return [...root.querySelectorAll(selector)].slice(0, MAX_ITEMS).map((element) => element.textContent ?? '');
}

export function collectPageFacts(root: Document): RawContext {
  const metas = [...root.querySelectorAll('meta[content]')].flatMap((meta) => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    return name ? [{ name, content: meta.getAttribute('content') ?? '' }] : [];
  });
  return {
    jsonLd: texts(root, 'script[type="application/ld+json"]'),
    metas,
    times: [...root.querySelectorAll('time[datetime]')]
      .slice(0, MAX_ITEMS)
      .map((time) => time.getAttribute('datetime') ?? ''),
    dateLines: texts(root, DATE_LINE_SELECTOR)
      .map((line) => line.trim())
      .filter((line) => line !== '' && line.length <= DATE_LINE_MAX),
    url: root.location?.href ?? '',
    title: root.querySelector('h1')?.textContent?.trim() || root.title || null,
  };
}
