/** The page's own facts that help to tell documents apart: title, host, day of publication. Unknown stays null, never today's date. */
import type { PageContext } from '../references/resolution';
import { dayInAddress, parseAddress } from './address';
import { dayInJsonLd } from './json-ld';
import { dayInLine, dayOfStamp } from './stamp';
import type { RawContext } from './types';

/** Names under which newsrooms give the date of publication, most trusted first, in lower case. */
const DATE_METAS: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'citation_publication_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'its_publication',
  'date',
];

function dayInMetas(metas: RawContext['metas']): string | null {
  for (const wanted of DATE_METAS) {
    for (const { name, content } of metas) {
      if (name.trim().toLowerCase() !== wanted) continue;
      const day = dayOfStamp(content);
      if (day !== null) return day;
    }
  }
  return null;
}

function first(texts: readonly string[], read: (text: string) => string | null): string | null {
  for (const text of texts) {
    const day = read(text);
    if (day !== null) return day;
  }
  return null;
}

/** Date from JSON-LD, meta, `<time>`, a date line, the address's digits, in this order; host in lower case without "www.". */
export function readContext(raw: RawContext): PageContext {
  const published =
    dayInJsonLd(raw.jsonLd) ??
    dayInMetas(raw.metas) ??
    first(raw.times, dayOfStamp) ??
    first(raw.dateLines, dayInLine) ??
    dayInAddress(raw.url);
  const host = parseAddress(raw.url)?.hostname.replace(/^www\./u, '') ?? '';
  const title = raw.title?.replace(/\s+/gu, ' ').trim() ?? '';
  return { title: title === '' ? null : title, published, host: host === '' ? null : host };
}
