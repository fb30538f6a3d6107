/** What is found in GIFT files only. */

export interface GiftFacts {
  /** A kind that our questions don't have. `read`: what stands between the braces. */
  giftKind: { kind: 'essay' | 'numerical' | 'unknown'; read: string };
  /** The braces around the answers were not there or not closed; the answers were read up to the question's end. */
  giftBraces: { read: string };
  /** A sign of GIFT's was taken as text, because it stands where no answer begins. */
  giftUnescaped: { sign: string; read: string };
  /** An answer that counts in part: read as wrong. */
  giftPartial: { read: string; weight: string };
  /** Several answers, each of which would be enough: here all of them have to be chosen. */
  giftAnyOf: { count: number };
  /** An answer with "*", which stands for any text: not taken. */
  giftWildcard: { read: string };
}
