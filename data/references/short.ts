/** Reads words and a bare number ("Quy định 144") with the list they may open ("nghị quyết 79, 80 và 81", "Kết luận số 01, 21-KL/TW"). */
import { canonicalNumber } from './canonical';
import { type Follow, readFollow } from './follow';
import { readFull } from './full';
import type { Lead } from './lead';
import { latin, matchAt, testAt, written } from './pattern';
import { isYearLike, strengthOf } from './strength';
import type { Candidate } from './types';

export interface Member {
  start: number;
  end: number;
  number: string;
  year: number | null;
}

/** "14/2025", "66.13", "30a", "144": a year only where four digits of our time follow the slash. */
const BARE = latin('(\\d{1,5}(?:\\.\\d{1,2}(?![\\d.])|[a-c](?![\\p{L}\\d]))?)(?:/((?:19|20)\\d\\d))?(?!\\d)', 'y');
const JOINT = written('~(?:[,;&]~|(?=[vh])(?<= ))(?:(?:và|hoặc|hay) )?(?:số )?(?=\\d)', 'iy');

/** More numbers in a row are a table, not a list. */
const MOST_MEMBERS = 30;

function readBare(text: string, at: number): Member | null {
  const found = matchAt(BARE, text, at);
  if (found === null) return null;
  const [whole, number = '', year] = found;
  return { start: at, end: at + whole.length, number, year: year === undefined ? null : Number(year) };
}

/** Where the next number of a list begins; null where no list goes on. */
function nextMember(text: string, at: number): number | null {
  return testAt(JOINT, text, at) ? JOINT.lastIndex : null;
}

/** A later number of a list is one unless what it counts stands right after it ("Nghị quyết 57, 5 năm sau"). */
function isMember(text: string, { number, year, end }: Member): boolean {
  if (isYearLike(number) && year === null) return false;
  const { kind } = readFollow(text, end);
  return kind === 'open' || kind === 'issuer' || kind === 'date' || nextMember(text, end) !== null;
}

/** The bare numbers of a list, and the full number that ends it, whose sign they share. */
function readList(text: string, head: Member, lead: Lead): { members: Member[]; full: Candidate | null } {
  const members = [head];
  let last = head;
  for (
    let at = nextMember(text, head.end);
    at !== null && members.length < MOST_MEMBERS;
    at = nextMember(text, last.end)
  ) {
    const full = readFull(text, at, lead);
    if (full !== null) return { members, full: { ...full, leadStart: null } };
    const member = readBare(text, at);
    if (member === null || !isMember(text, member)) break;
    members.push(member);
    last = member;
  }
  return { members, full: null };
}

/** The candidates that words and the bare number at `at` open, in order; none where they are a quantity. */
export function readShort(text: string, at: number, lead: Lead): Candidate[] {
  const { type } = lead;
  const head = readBare(text, at);
  if (type === null || head === null) return [];
  const [code, , usual] = type;
  const { members, full } = readList(text, head, lead);
  const { end } = members.at(-1) ?? head;
  const broken = members.length > 1 && nextMember(text, end) !== null;
  const follow: Follow = full !== null || broken ? { kind: 'open' } : readFollow(text, end);
  const shared = full?.type === code ? full : null;
  const strength =
    shared === null ? strengthOf(text, { type, lead, number: head.number, year: head.year, end, follow }) : 'strong';
  if (strength === 'none') return [];
  const [issuer, issuerSystem] = follow.kind === 'issuer' ? follow.issuer : [];
  const issuerCode = shared?.issuerCode ?? (issuer || (code === 'NĐ' ? 'CP' : null));
  const found = members.map(({ start, end, number, year }, index): Candidate => {
    const ofState = year !== null || number.includes('.');
    const system = shared?.system ?? issuerSystem ?? (ofState ? 'state' : usual);
    // Written out: spreading into literals made this several times slower than the matching (2026-11).
    return {
      start: index === 0 ? lead.start : start,
      end,
      system,
      form: index === 0 ? 'short' : 'list-member',
      number,
      year,
      type: code,
      issuerCode,
      canonical: canonicalNumber({ system, number, year, type: code, issuerCode }),
      leadStart: null,
      provision: null,
      name: null,
      irregular: false,
      weak: strength === 'weak',
    };
  });
  return full === null ? found : [...found, full];
}
