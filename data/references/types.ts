/** What the finder finds in a text: pure values, offsets in UTF-16 code units of the text as given (never of a normalised copy). */

export interface Span {
  start: number;
  end: number;
}

/** `party`: the number's sign follows the Party's rules ("144-QĐ/TW"); `state`: the State's ("30/2020/NĐ-CP"). */
export type DocumentSystem = 'party' | 'state';

/**
 * `full`: number and sign ("144-QĐ/TW"); `short`: the type's words and a bare number ("Quy định 144", "NQ98");
 * `list-member`: a later bare number of a list ("nghị quyết 79, 80": the 80); `named`: known by name ("Nghị quyết Trung ương 4 khóa XII").
 */
export type ReferenceForm = 'full' | 'short' | 'list-member' | 'named';

/** "khoản 2 Điều 3": the place inside the document, with its own span. A part is null where the text names none or several of it. */
export interface Provision extends Span {
  article: number | null;
  clause: number | null;
  point: string | null;
}

/** `start`–`end` is the number with its sign for `full`, the whole form for the others. */
export interface Reference extends Span {
  system: DocumentSystem;
  form: ReferenceForm;
  /** As written but normalised: "144", "66.12"; null only for named forms. */
  number: string | null;
  /** The year that is part of a State number ("30/2020/NĐ-CP"), else null. */
  year: number | null;
  /** Canonical type code: "QĐ", "QĐi", "CT", "NQ", "KL", "HD", "NĐ", "Luật" …; null where the text does not say. */
  type: string | null;
  /** Canonical issuer code: "TW", "TU", "BTCTW", "CP", "QH15", "TTg" …; null where the text does not say. */
  issuerCode: string | null;
  /** "144-QĐ/TW", "30/2020/NĐ-CP"; null where a part is unknown. */
  canonical: string | null;
  /** Where the type's words before the number begin ("Quy định số "), null without them or when they lie inside start–end. */
  leadStart: number | null;
  provision: Provision | null;
  /** For named forms: the name, folded to one spelling (e.g. "NQTW4-XII"); else null. */
  name: string | null;
  /** The text as written does not fit the system's rules (wrong order, wrong dash, type word and code disagree): shown literally with a hint. */
  irregular: boolean;
}

/** What may be a reference. A `weak` one ("kết luận 14") is kept only where another passage of the page supports it. */
export interface Candidate extends Reference {
  weak: boolean;
}
