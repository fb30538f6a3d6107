/** The publication date in a page's JSON-LD: arrays, @graph, several scripts and broken JSON are all common. */
import { dayOfStamp } from './stamp';

/** Of the same page, an article's date is the text's; a WebPage's or a Product's may be the template's. */
const ARTICLE_TYPE = /Article|Posting|Report/u;
/** Other articles hang below these: their dates say nothing about this page. */
const OTHER_WORKS: ReadonlySet<string> = new Set([
  'itemListElement',
  'mentions',
  'citation',
  'comment',
  'review',
  'isPartOf',
  'isBasedOn',
  'hasPart',
  'relatedLink',
  'video',
  'image',
]);
/** Deeper nesting is no article's metadata; keeps hostile input cheap. */
const MAX_DEPTH = 6;

interface Dated {
  article: boolean;
  day: string;
}

function firstDay(value: unknown): string | null {
  if (typeof value === 'string') return dayOfStamp(value);
  if (typeof value === 'number') return dayOfStamp(String(value));
  if (Array.isArray(value)) return value.map(firstDay).find((day) => day !== null) ?? null;
  return null;
}

function collect(node: unknown, depth: number, found: Dated[]): void {
  if (typeof node !== 'object' || node === null || depth > MAX_DEPTH) return;
  if (Array.isArray(node)) {
    for (const item of node) collect(item, depth + 1, found);
    return;
  }
  const fields = Object.entries(node);
  const own = new Map<string, unknown>(fields);
  const day = firstDay(own.get('datePublished'));
  if (day !== null) found.push({ article: ARTICLE_TYPE.test(JSON.stringify(own.get('@type') ?? '')), day });
  for (const [name, value] of fields) if (!OTHER_WORKS.has(name)) collect(value, depth + 1, found);
}

/** A script that does not parse (raw line breaks, trailing commas) often still says it in so many letters. */
function inBrokenJson(script: string): Dated[] {
  const written = /"datePublished"\s*:\s*\[?\s*"([^"]{4,40})"/u.exec(script);
  const day = written?.[1] === undefined ? null : dayOfStamp(written[1]);
  return day === null ? [] : [{ article: ARTICLE_TYPE.test(script), day }];
}

function datesIn(script: string): Dated[] {
  const found: Dated[] = [];
  try {
    collect(JSON.parse(script), 0, found);
  } catch {
    return inBrokenJson(script);
  }
  return found;
}

/** ISO day of publication, the article's before any other; null where no script says it. */
export function dayInJsonLd(scripts: readonly string[]): string | null {
  const found = scripts.flatMap(datesIn);
  return (found.find((dated) => dated.article) ?? found[0])?.day ?? null;
}
