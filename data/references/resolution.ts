/** Which document a reference means: what we say, and why. Pure values; the words for reasons are in data/messages/reasons.ts. */
import type { DocumentId } from '../documents/types';

/** Each reason is a fact about the text that a reader can check. Extend here, with its words beside. */
export type Reason =
  | { code: 'date-beside'; date: string }
  | { code: 'day-beside'; date: string }
  | { code: 'issuer-named'; issuer: string }
  | { code: 'term-named'; term: string }
  | { code: 'title-words'; words: string }
  | { code: 'name-known'; name: string }
  | { code: 'full-form-on-page'; written: string }
  | { code: 'same-number-on-page'; written: string }
  | { code: 'page-date-in-term'; term: string; published: string }
  | { code: 'recent-on-page-date'; published: string }
  | { code: 'province-of-site'; province: string; host: string }
  | { code: 'province-in-text'; province: string }
  | { code: 'not-issued-yet'; published: string }
  | { code: 'date-differs'; date: string }
  | { code: 'title-differs' }
  | { code: 'several-known'; count: number }
  | { code: 'several-on-page'; count: number }
  | { code: 'nothing-decides' }
  | { code: 'may-be-newer-than-catalog' }
  | { code: 'not-in-catalog' }
  | { code: 'state-document' }
  | { code: 'party-or-state' }
  | { code: 'province-unknown' }
  | { code: 'probable-misprint'; written: string; meant: string }
  | { code: 'irregular-form'; written: string };

/** What the number itself says, for a document that we can't name. */
export interface Decoded {
  kind: string | null;
  number: string | null;
  year: number | null;
  /** Who issues under this sign, in words ("một tỉnh ủy, thành ủy", "Chính phủ"); null where the sign doesn't say. */
  issuer: string | null;
  /** The province's committee where text or site decide it ("Thành ủy Đà Nẵng"), else null. */
  province: string | null;
}

export type Resolution =
  | { state: 'certain' | 'likely'; document: DocumentId; reasons: Reason[] }
  | { state: 'ambiguous'; candidates: DocumentId[]; reasons: Reason[] }
  | { state: 'decoded'; decoded: Decoded; reasons: Reason[] };

/** What is known of the page around a reference. Unknown stays null: never today's date. */
export interface PageContext {
  title: string | null;
  /** ISO date of publication. */
  published: string | null;
  host: string | null;
}
