/** Walks a text's digits and reads what stands around each: the number's sign, or words and a bare number. */
import { DIGIT_ANCHOR } from './anchor';
import { canonicalNumber } from './canonical';
import { type Folded, fold } from './fold';
import { type Follow, readFollow } from './follow';
import { mayHoldReference } from './gate';
import { type Lead, readLead } from './lead';
import { findNamed } from './named';
import { matchAt, testAt } from './pattern';
import { readProvision } from './provision';
import { isMember, type Member, nextMember, readBare, strengthOf } from './short';
import { readSign, type Sign } from './sign';
import { isSupported } from './surroundings';
import type { Candidate, Reference } from './types';

/** Longer runs of digits are phones, accounts, sums. */
const MOST_DIGITS = 5;
/** Before a number: part of a date, code, address or another number. A colon or dash after a letter or blank is punctuation. */
const INSIDE_CODE = /(?<=[\p{L}\d_/.%=&#@+]|[\p{L}\d][-:]|\d,)/uy;
const DIGITS = /\d+/y;
const ANCHORS = new RegExp(DIGIT_ANCHOR, 'g');
const DOTTED = /\.\d{1,2}(?=\s?\/\s?20\d\d)/y;
/** Something after the sign says that it is a piece of an address or a longer code. */
const GOES_ON = /[%=_]|\/\d|\.\p{Ll}/uy;

interface Written extends Member {
  sign: Sign | null;
}

/** A full number that begins at `at`: digits of length `digits` and a sign. */
function readFull(text: string, at: number, digits: number, lead: Lead | null): Written | null {
  if (digits > MOST_DIGITS) return null;
  if (lead === null && testAt(INSIDE_CODE, text, at)) return null;
  const numberEnd = at + digits + (matchAt(DOTTED, text, at + digits)?.[0].length ?? 0);
  const sign = readSign(text, numberEnd);
  if (sign === null || (sign.needsLead && lead === null) || testAt(GOES_ON, text, sign.end)) return null;
  return { start: at, end: sign.end, number: text.slice(at, numberEnd), year: sign.year, sign };
}

function fullReference(text: string, { start, end, number, sign }: Written, lead: Lead | null): Candidate | null {
  if (sign === null) return null;
  const { system, year, issuerCode } = sign;
  const typed = lead?.type ?? null;
  const type = sign.type ?? typed?.code ?? null;
  const disagrees = typed !== null && sign.type !== null && typed.code !== 'CV' && !sign.type.startsWith(typed.code);
  return {
    start,
    end,
    system,
    form: 'full',
    number,
    year,
    type,
    issuerCode,
    canonical: canonicalNumber({ system, number, year, type: sign.type ?? type, issuerCode }),
    leadStart: lead?.type ? lead.start : null,
    provision: readProvision(text, lead?.start ?? start),
    name: null,
    irregular: sign.irregular || disagrees,
    weak: false,
  };
}

/** The members of a list of bare numbers, and the full number that ends it, if one does. */
function readList(text: string, head: Member): { members: Member[]; last: Written | null; end: number } {
  const members = [head];
  let end = head.end;
  for (let at = nextMember(text, end); at !== null; at = nextMember(text, end)) {
    const digits = digitsAt(text, at);
    const full = readFull(text, at, digits, { start: at, type: null, numbered: true, capital: false });
    if (full !== null) return { members, last: full, end: full.end };
    const bare = digits > MOST_DIGITS ? null : readBare(text, at);
    if (bare === null || !isMember(text, bare)) break;
    members.push(bare);
    end = bare.end;
  }
  return { members, last: null, end };
}

function digitsAt(text: string, at: number): number {
  return matchAt(DIGITS, text, at)?.[0].length ?? 0;
}

/** Words and a bare number, with the list they open. */
function readShort(text: string, at: number, lead: Lead): { found: Candidate[]; end: number } | null {
  const type = lead.type;
  const head = readBare(text, at);
  if (type === null || head === null) return null;
  const { members, last, end } = readList(text, head);
  const shared = last?.sign?.type === type.code ? last.sign : null;
  const tail = members.at(-1) ?? head;
  const goesOn = members.length > 1 && nextMember(text, tail.end) !== null;
  const follow: Follow = last === null && !goesOn ? readFollow(text, tail.end) : { kind: 'open' };
  let strength = shared === null ? strengthOf(type, lead, head, follow) : 'strong';
  if (strength === 'none') return null;
  if (strength === 'weak' && follow.kind === 'open' && type.bare === 'evidence' && isSupported(text, lead, end)) strength = 'strong';
  const issuer = follow.kind === 'issuer' ? follow.issuer : null;
  const system = shared?.system ?? issuer?.system ?? type.system ?? 'party';
  const issuerCode = shared?.issuerCode ?? (issuer?.code || (type.code === 'NĐ' ? 'CP' : null));
  const found = members.map((member, index): Candidate => {
    const parts = { system, number: member.number, year: member.year, type: type.code, issuerCode };
    return {
      ...parts,
      start: index === 0 ? lead.start : member.start,
      end: member.end,
      form: index === 0 ? 'short' : 'list-member',
      canonical: canonicalNumber(parts),
      leadStart: null,
      provision: index === 0 ? readProvision(text, lead.start) : null,
      name: null,
      irregular: false,
      weak: strength === 'weak',
    };
  });
  const full = last === null ? null : fullReference(text, last, null);
  if (full !== null) found.push(full);
  return { found, end };
}

/** Everything that may be a reference, in the text's order; `weak` ones need support from elsewhere on the page. */
export function findCandidates(source: string): Candidate[] {
  if (!mayHoldReference(source)) return [];
  const folded = fold(source);
  const { text } = folded;
  const found: Candidate[] = [];
  let read = 0;
  for (let anchor = matchAt(ANCHORS, text, 0); anchor !== null; anchor = matchAt(ANCHORS, text, read)) {
    const at = anchor.index;
    const digits = digitsAt(text, at);
    read = at + digits;
    if (digits > MOST_DIGITS) continue;
    const lead = readLead(text, at);
    const written = readFull(text, at, digits, lead);
    const full = written === null ? null : fullReference(text, written, lead);
    if (full !== null) {
      found.push(full);
      read = full.end;
      continue;
    }
    const short = lead === null ? null : readShort(text, at, lead);
    if (short === null) continue;
    found.push(...short.found);
    read = short.end;
  }
  const named = findNamed(text);
  const all = named.length === 0 ? found : merge([...found, ...named]);
  for (const candidate of all) moveToSource(candidate, folded);
  return all;
}

/** Sorted; a named one that a numbered one touches gives way ("Luật … ngày … số 45/2019/QH14"). */
function merge(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (last.form === 'named') kept[kept.length - 1] = candidate;
  }
  return kept;
}

/** Puts a reference just made, which nobody else holds yet, on the offsets of the text as given. */
function moveToSource(reference: Reference, { toSource }: Folded): void {
  reference.start = toSource(reference.start);
  reference.end = toSource(reference.end);
  if (reference.leadStart !== null) reference.leadStart = toSource(reference.leadStart);
  if (reference.provision === null) return;
  reference.provision.start = toSource(reference.provision.start);
  reference.provision.end = toSource(reference.provision.end);
}
