/** Everything that a check of a subscription can find wrong. Held packs are as before in each case. Words: data/messages/subscriptions.ts. */
import type { ProblemCode } from '../problems';

export type Fault =
  /** No connection, no such host, a broken certificate, or an answer that broke off: the browser says no more. */
  | { code: 'unreachable' }
  | { code: 'timeout'; seconds: number }
  /** The browser or its background ended before there was an answer. */
  | { code: 'interrupted' }
  /** The answer's HTTP status. */
  | { code: 'status'; status: number }
  | { code: 'insecure' }
  | { code: 'tooLarge'; max: number }
  | { code: 'html'; file: string }
  /** `file`: its name; `problem`: the first of those that readPack found, `line` where the JSON itself is broken. */
  | { code: 'broken'; file: string; problem: ProblemCode | 'badIndex' }
  /** The index says another sum, edition or name than the file has: an upload that is half done, or a cache in between. */
  | { code: 'mismatch'; file: string }
  | { code: 'unsigned'; file: string }
  /** Signed by a key that this subscription does not know, and which the known one did not name. */
  | { code: 'otherAuthor'; file: string }
  | { code: 'older'; file: string; held: number; offered: number }
  | { code: 'noPermission'; host: string }
  /** The device could not write it down. */
  | { code: 'notStored' };

export type FaultCode = Fault['code'];
