/** Resolves the references of a page: own evidence first, then what the page says elsewhere, then what is likely, else what the number says. */
import type { CatalogDates, DocumentEntry, PackDocumentEntry } from '../../documents/types';
import type { PageContext, Reason, Resolution } from '../resolution';
import { ambiguous, certain, decoded, irregularity, isOfUnknownProvince, mayBeNewer } from './answers';
import { fromPage } from './from-page';
import { type Holdings, holdingsOf } from './holdings';
import { knownName } from './known-name';
import { isLikely } from './likely';
import { mentionsIn, type Passage } from './mentions';
import { misprintOf } from './misprint';
import { isForeign, type PageMemory, rememberPage } from './page-memory';
import { type Places, pageProvince } from './places';
import type { Given } from './signs';
import { inOneGo } from './steps';
import { systemOf } from './system';
import { namedDocument, reasonsFor, type Verdict, verdictOn } from './verdict';
import { withPacks } from './with-packs';

export type { Passage } from './mentions';
export type { Places } from './places';

/** For every passage its references' resolutions, in their order. Pure: the same page gives the same answer. */
export type Resolve = (passages: readonly Passage[], page: PageContext) => Resolution[][];

/** Nothing settles it: the likeliest by the page's day, or all that it may be. */
function undecided(verdict: Verdict, holdings: Holdings): Resolution {
  const { given, rivals, open, out } = verdict;
  const { page } = given;
  const candidates = rivals.length > 0 ? rivals : open.filter(({ title }) => title !== 'different');
  const [only, ...others] = candidates;
  // Every province has its own numbers: one that the catalog happens to hold is no candidate while the province is unknown.
  if (!only || isOfUnknownProvince(given)) return decoded(verdict, holdings);
  if (others.length === 0 && page.published !== null && isLikely(only, given, holdings)) {
    const reasons: Reason[] = [...reasonsFor(only, given), { code: 'recent-on-page-date', published: page.published }];
    return { state: 'likely', document: only.held.entry.id, reasons: [...reasons, ...irregularity(given)] };
  }
  const reasons: Reason[] = [
    others.length > 0 ? { code: 'several-known', count: candidates.length } : { code: 'nothing-decides' },
  ];
  const { term } = given.evidence;
  // "Nghị quyết 18 khóa XII": the term alone settles nothing, but it has chosen among terms.
  if (term !== null && candidates.every((signs) => signs.term === 'same'))
    reasons.unshift({ code: 'term-named', term });
  if (systemOf(given) === null) reasons.push({ code: 'party-or-state' });
  if (out.some(({ future }) => future) && page.published !== null)
    reasons.push({ code: 'not-issued-yet', published: page.published });
  if (mayBeNewer(given, holdings)) reasons.push({ code: 'may-be-newer-than-catalog' });
  return ambiguous(candidates, given, reasons);
}

function resolveOne(verdict: Verdict, memory: PageMemory, holdings: Holdings): Resolution {
  const { given, settled } = verdict;
  const { reference } = given;
  if (settled) return certain(settled, given, reasonsFor(settled, given));
  if (reference.form === 'named') {
    const document = namedDocument(given, holdings);
    if (document) return { state: 'certain', document, reasons: [{ code: 'name-known', name: knownName(given) }] };
    return decoded(verdict, holdings);
  }
  if (reference.form === 'full' && reference.system === 'state') return decoded(verdict, holdings);
  const elsewhere = isForeign(verdict) ? null : fromPage(verdict, memory, holdings);
  if (elsewhere) return elsewhere;
  const misprint = misprintOf(verdict, memory, holdings);
  if (misprint) return misprint;
  const full = reference.form === 'full' ? [] : memory.fullFormsFor(verdict);
  const [one, ...more] = full;
  if (!one || more.length > 0) return undecided(verdict, holdings);
  // An undated full form still says which sign the short one stands for.
  const rest = undecided(verdictOn(one, holdings), holdings);
  return { ...rest, reasons: [{ code: 'full-form-on-page', written: one.written }, ...rest.reasons] };
}

/** Resolves all of a page by one set of holdings, a little at each step. */
function* resolveBy(holdings: Holdings, mentions: readonly Given[][]): Generator<void, Resolution[][]> {
  const verdicts: Verdict[][] = [];
  for (const passage of mentions) {
    const own: Verdict[] = [];
    for (const given of passage) {
      own.push(verdictOn(given, holdings));
      yield;
    }
    verdicts.push(own);
  }
  const memory = rememberPage(verdicts.flat(), holdings);
  const resolutions: Resolution[][] = [];
  for (const passage of verdicts) {
    const own: Resolution[] = [];
    for (const verdict of passage) {
      own.push(resolveOne(verdict, memory, holdings));
      yield;
    }
    resolutions.push(own);
  }
  return resolutions;
}

/**
 * The same, resolving a little at each `next()` (a fraction of a millisecond, but for the first, which looks through all
 * texts for provinces), so that a page with thousands of references stays smooth; the result is the generator's return value.
 */
export type ResolveInSteps = (passages: readonly Passage[], page: PageContext) => Generator<void, Resolution[][]>;

/**
 * Resolves by a catalog (the shipped one, or one entry less in a test), made ready in the first steps; then by the packs'
 * documents, apart, so that no pack changes how the catalog is read (with-packs.ts says what both come to).
 * `dates` says how far the catalog reaches; `places` which province a text and a site speak of.
 */
export function createResolverInSteps(
  entries: readonly DocumentEntry[],
  dates: CatalogDates,
  places: Places,
  packs: readonly PackDocumentEntry[] = [],
): ResolveInSteps {
  let prepared: Holdings | null = null;
  let packed: Holdings | null = null;
  return function* resolve(passages, page) {
    prepared ??= yield* holdingsOf(entries, dates);
    const texts = passages.map(({ text }) => text);
    const provinceOn = pageProvince(texts, page, places);
    yield;
    const mentions: Given[][] = [];
    for (const passage of passages) {
      mentions.push(mentionsIn(passage, page, places, provinceOn));
      yield;
    }
    const byCatalog = yield* resolveBy(prepared, mentions);
    if (packs.length === 0) return byCatalog;
    packed ??= yield* holdingsOf(packs, dates);
    const byPacks = yield* resolveBy(packed, mentions);
    return byCatalog.map((own, i) =>
      own.map((resolution, k) => withPacks(resolution, byPacks[i]?.[k], mentions[i]?.[k]?.reference)),
    );
  };
}

export function createResolver(...catalog: Parameters<typeof createResolverInSteps>): Resolve {
  const resolve = createResolverInSteps(...catalog);
  return (passages, page) => inOneGo(resolve(passages, page));
}
