/** What a page says of the same number elsewhere: a full form settles a short one, a dated one an undated one. */
import type { Held } from './holdings';
import { bareNumber, type Holdings } from './holdings';
import { type Given, isOut, type Signs, signsOf } from './signs';
import { systemOf } from './system';
import type { Verdict } from './verdict';

/** A document that the page speaks of: one that we hold, or one of which we know only sign and date. */
export type Known = { kind: 'held'; held: Held; from: Given } | { kind: 'foreign'; from: Given };

/** "QĐi" is spoken of as "Quy định", like "QĐ". */
function series({ reference }: Given): string | null {
  return reference.number === null ? null : bareNumber(reference.number);
}

function sameType(a: Given, b: Given): boolean {
  const [one, other] = [a.reference.type, b.reference.type];
  if (one !== null && other !== null) {
    const bothFull = a.reference.form === 'full' && b.reference.form === 'full';
    return one === other || (!bothFull && one.replace(/i$/u, '') === other.replace(/i$/u, ''));
  }
  // "57/2022/QH15" does not say that it is a resolution; the words before it do.
  return a.evidence.kind !== null && a.evidence.kind === b.evidence.kind;
}

/** The two may be one document, as far as sign, number and issuer go. */
function mayBeSame(a: Given, b: Given): boolean {
  if (!sameType(a, b)) return false;
  const [x, y] = [a.reference.issuerCode, b.reference.issuerCode];
  if (x !== null && y !== null && x !== y) return false;
  if (a.reference.year !== null && b.reference.year !== null && a.reference.year !== b.reference.year) return false;
  const [s, t] = [systemOf(a), systemOf(b)];
  return s === null || t === null || s === t;
}

function knownFrom({ given, settled, open }: Verdict): Known | null {
  if (settled) return { kind: 'held', held: settled.held, from: given };
  const { reference, evidence } = given;
  if (reference.form === 'full' && reference.system === 'state') return { kind: 'foreign', from: given };
  // A number with a date that no entry has: a document of its own.
  return evidence.date !== null && open.length === 0 ? { kind: 'foreign', from: given } : null;
}

/** A document of its own by the date beside it, though not one that we hold. */
export function isForeign(verdict: Verdict): boolean {
  return knownFrom(verdict)?.kind === 'foreign';
}

/** "Chỉ thị 05" beside 05-CT/TW in the catalog: the Prime Minister's 05/CT-TTg does not say whose it is; nor does a Party sign not held, met only later. */
function isOverruled({ given, open }: Verdict, { reference }: Given, comesLater: boolean): boolean {
  if (given.reference.form === 'full') return false;
  const own = open.filter(({ title }) => title !== 'different');
  if (own.length === 0 || own.some(({ held }) => held.issuerCode === reference.issuerCode)) return false;
  return reference.system === 'state' || comesLater;
}

function identity(known: Known): string {
  if (known.kind === 'held') return known.held.entry.id;
  const { reference, evidence } = known.from;
  return `${reference.canonical ?? reference.number} ${reference.system === 'state' ? '' : evidence.date}`;
}

export interface PageMemory {
  /** Documents settled elsewhere on the page that this reference may mean, each once. */
  knownFor: (verdict: Verdict) => Known[];
  /** Full forms of the same number and type on the page, settled or not, one for each sign. */
  fullFormsFor: (verdict: Verdict) => Given[];
  /** Full forms with this number and type but another issuer's sign, and how often each stands there. */
  otherSigns: (given: Given) => { given: Given; times: number }[];
  /** How often this sign stands on the page. */
  timesOf: (given: Given) => number;
}

export function rememberPage(verdicts: readonly Verdict[], holdings: Holdings): PageMemory {
  const bySeries = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = series(verdict.given);
    if (key === null) continue;
    const list = bySeries.get(key);
    if (list) list.push(verdict);
    else bySeries.set(key, [verdict]);
  }
  interface Facts {
    known: Known[];
    full: { given: Given; times: number }[];
  }
  // Gathered for a number when it is first asked for: for all at once it would be one long task on a long page.
  const facts = new Map<string, Facts>();
  const factsFor = (key: string): Facts => {
    const held = facts.get(key);
    if (held) return held;
    const list = bySeries.get(key) ?? [];
    const made = { known: distinctKnown(list), full: distinctFull(list) };
    facts.set(key, made);
    return made;
  };
  const factsOf = (given: Given) => factsFor(series(given) ?? '');

  const order = new Map(verdicts.map(({ given }, i) => [given, i]));
  const overruled = (verdict: Verdict, from: Given): boolean =>
    isOverruled(verdict, from, (order.get(from) ?? 0) > (order.get(verdict.given) ?? 0));

  const fits = (given: Given, known: Known): boolean => {
    if (!mayBeSame(given, known.from)) return false;
    if (known.kind === 'foreign') return true;
    const signs: Signs = signsOf(given, known.held, holdings);
    return !isOut(signs, given) && signs.title !== 'different' && signs.date !== 'doubtful';
  };
  return {
    knownFor: (verdict) => {
      const fitting = factsOf(verdict.given).known.filter((known) => fits(verdict.given, known));
      return fitting.every((known) => known.kind === 'foreign' && overruled(verdict, known.from)) ? [] : fitting;
    },
    fullFormsFor: (verdict) => {
      const fitting = factsOf(verdict.given)
        .full.map(({ given: full }) => full)
        .filter((full) => mayBeSame(verdict.given, full));
      return fitting.every((full) => overruled(verdict, full)) ? [] : fitting;
    },
    otherSigns: (given) =>
      factsOf(given).full.filter(
        ({ given: other }) =>
          other.reference.system === 'party' &&
          other.reference.type === given.reference.type &&
          other.reference.issuerCode !== given.reference.issuerCode,
      ),
    timesOf: ({ reference }) =>
      factsFor(bareNumber(reference.number ?? '')).full.find(
        ({ given }) => given.reference.canonical === reference.canonical,
      )?.times ?? 0,
  };
}

/** Each settled document once, a full form before a short one as its witness. */
function distinctKnown(verdicts: readonly Verdict[]): Known[] {
  const found = new Map<string, Known>();
  for (const verdict of verdicts) {
    const known = knownFrom(verdict);
    if (!known) continue;
    const earlier = found.get(identity(known));
    if (!earlier || (earlier.from.reference.form !== 'full' && known.from.reference.form === 'full'))
      found.set(identity(known), known);
  }
  return [...found.values()];
}

function distinctFull(verdicts: readonly Verdict[]): { given: Given; times: number }[] {
  const found = new Map<string, { given: Given; times: number }>();
  for (const { given } of verdicts) {
    const { form, canonical } = given.reference;
    if (form !== 'full' || canonical === null) continue;
    const earlier = found.get(canonical);
    if (earlier) earlier.times += 1;
    else found.set(canonical, { given, times: 1 });
  }
  return [...found.values()];
}
