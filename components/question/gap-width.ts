/** How wide a gap stands: as what was typed, never as the answer, whose length would be a hint. */

/** Room for a number such as "144-QĐ/TW". */
const LEAST = 10;
/** More would fill a line of the popup; the box scrolls from there on. */
const MOST = 28;

/** A CSS width; one character more than typed, so that the box does not scroll with each letter. */
export const gapWidth = (typed: string): string => `${Math.min(MOST, Math.max(LEAST, typed.length + 1))}ch`;
