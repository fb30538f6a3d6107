/** Checks entries before they are shipped. Each problem says where, what is wrong and what to write; all are given at once. */
import * as v from 'valibot';
import { checkRelations } from './check-relations';
import { certainlyBefore } from './dates';
import { foldVietnamese } from './fold';
import { orderBreaks } from './number-order';
import { CatalogFileSchema, DocumentEntrySchema } from './schema';
import type { DocumentEntry } from './types';

export interface Problem {
  /** The entry's id, or its place in the list where it has none. */
  entry: string;
  /** "force.by", "sources.0.url". */
  field: string;
  message: string;
}

const TERMS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI'];
/** What each state of force rests on; "in-force" is never more than cited without an official list. */
const BASES: Readonly<Record<DocumentEntry['force']['state'], readonly DocumentEntry['force']['basis'][]>> = {
  'in-force': ['cited'],
  replaced: ['explicit', 'inferred'],
  expired: ['explicit', 'inferred'],
  unclear: ['none'],
};

function nameOf(raw: unknown, index: number): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}

/** A schema's issue in our words: what is wrong and what to write. */
function problemOf(entry: string, issue: v.BaseIssue<unknown>): Problem {
  const ofObject = issue.type === 'strict_object';
  const unknownField = 'is no field of an entry: remove it or correct its name (data/documents/types.ts)';
  const missing = 'is missing: every field is written, with null or [] where nothing is known';
  const message =
    ofObject && issue.expected === 'never'
      ? unknownField
      : ofObject && issue.received === 'undefined'
        ? missing
        : issue.message;
  return { entry, field: v.getDotPath(issue) ?? '', message };
}

function readAll(entries: readonly unknown[]): { read: DocumentEntry[]; problems: Problem[] } {
  const read: DocumentEntry[] = [];
  const problems: Problem[] = [];
  for (const [index, raw] of entries.entries()) {
    const result = v.safeParse(DocumentEntrySchema, raw);
    if (result.success) read.push(result.output);
    else problems.push(...result.issues.map((issue) => problemOf(nameOf(raw, index), issue)));
  }
  return { read, problems };
}

function checkIdentity(entries: readonly DocumentEntry[]): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, number, issued }) => {
    const problems: Problem[] = [];
    if (seen.has(id)) {
      const message =
        'is used twice: two documents of one number and year need a word between, as in "12-kl-tw-ngoai-giao-2021"';
      problems.push({ entry: id, field: 'id', message });
    }
    seen.add(id);
    const begin = number === null ? '' : `${foldVietnamese(number).replace(/[^a-z0-9]+/gu, '-')}-`;
    const end = issued.slice(0, 4);
    if (!id.startsWith(begin) || !id.endsWith(`-${end}`)) {
      const message = `does not say the entry’s number and year: write "${begin}${end}"`;
      problems.push({ entry: id, field: 'id', message });
    }
    return problems;
  });
}

function checkForce({ id, force }: DocumentEntry): Problem[] {
  const problems: Problem[] = [];
  const bases = BASES[force.state];
  if (!bases.includes(force.basis)) {
    const message = `does not fit the state "${force.state}": write ${bases.join(' or ')}`;
    problems.push({ entry: id, field: 'force.basis', message });
  }
  if ((force.state === 'expired') !== (force.reason !== null)) {
    const message = 'goes with the state "expired" and no other: write why it has probably ended, or null';
    problems.push({ entry: id, field: 'force.reason', message });
  }
  return problems;
}

/** A later term's document before an earlier term's: one of the two has a wrong date or term. */
function checkTerms(entries: readonly DocumentEntry[]): Problem[] {
  return entries.flatMap(({ id, term, issued }) => {
    if (term === null) return [];
    const earlier = entries.find(
      (other) =>
        other.term !== null && TERMS.indexOf(other.term) < TERMS.indexOf(term) && certainlyBefore(issued, other.issued),
    );
    if (!earlier) return [];
    const message = `is ${term} on ${issued}, but ${earlier.id} is ${earlier.term} on ${earlier.issued}: correct the term or the date of one of them`;
    return [{ entry: id, field: 'term', message }];
  });
}

function checkSources({ id, sources }: DocumentEntry): Problem[] {
  const urls = sources.map((source) => source.url);
  return urls.flatMap((url, index) => {
    const field = `sources.${index}.url`;
    if (url !== null && urls.indexOf(url) !== index) {
      return [{ entry: id, field, message: 'stands there twice: remove one' }];
    }
    if (url !== null && /^https:\/\/(?:[^/]+\.)?(?:github|githubusercontent)\.com\//u.test(url)) {
      return [
        { entry: id, field, message: 'is a file in a code repository: readers get web pages only, so remove it' },
      ];
    }
    return [];
  });
}

/** Every problem of a list of entries (the catalog's, or a pack's own); empty when it may be shipped. */
export function checkCatalog(entries: readonly unknown[]): Problem[] {
  const { read, problems } = readAll(entries);
  const order = orderBreaks(read).map(({ entry, against }) => ({
    entry: entry.id,
    field: 'number',
    message:
      `${entry.number} of ${entry.issued} stands against ${against.number} of ${against.issued} (${against.id}), for numbers rise with the date: ` +
      'correct number, date or term; where a source shows that it is so, list it in OUT_OF_ORDER (number-order.ts)',
  }));
  return [
    ...problems,
    ...checkIdentity(read),
    ...read.flatMap((entry) => [...checkForce(entry), ...checkSources(entry)]),
    ...checkTerms(read),
    ...order,
    ...checkRelations(read),
  ];
}

/** Every problem of the whole file: its two dates and its entries. */
export function checkCatalogFile(file: unknown): Problem[] {
  const result = v.safeParse(CatalogFileSchema, file);
  if (!result.success) return result.issues.map((issue) => problemOf('documents.json', issue));
  const { newestSource, lookedUp, documents } = result.output;
  const message = `is before the newest source (${newestSource}): write the day on which the catalog was last looked up`;
  const dates = certainlyBefore(lookedUp, newestSource)
    ? [{ entry: 'documents.json', field: 'lookedUp', message }]
    : [];
  return [...dates, ...checkCatalog(documents)];
}
