/** What can be wrong with a pack file: a code, the place and the facts. The words are in data/messages/packs.ts. */

/** One step from the file's top to the place: a field, or the item of a list (`index` from 0, `id` where it has one). */
export interface PathStep {
  key: string;
  index: number | null;
  id: string | null;
}

/** Keys and indexes as in the JSON. */
export type RawPath = readonly (string | number)[];

export type JsonType = 'text' | 'number' | 'truth' | 'list' | 'object' | 'null';
/** What the JSON grammar allows at a place. */
export type JsonExpectation = 'value' | 'key' | 'colon' | 'commaOrEnd' | 'nothingMore' | 'string';

type None = Record<never, never>;
interface InFile {
  /** From 1. */
  line: number;
  /** In characters, from 1. */
  column: number;
}

/** Every problem that refuses a file, with the facts its words need. */
export interface ProblemFacts {
  tooLarge: { bytes: number; max: number };
  emptyFile: None;
  looksLikeHtml: None;
  looksLikeOffice: None;
  notUtf8: None;
  notJson: InFile & { expected: JsonExpectation; found: string };
  tooDeep: InFile & { max: number };
  tooManyValues: { max: number };
  repeatedKey: InFile & { key: string };
  notAPack: None;
  newerVersion: { version: number; known: number };
  forbiddenKey: { key: string };
  hiddenCharacter: { characters: string; position: number };
  stackedMarks: { position: number };
  markup: { found: string; position: number };
  missing: { key: string };
  unknownKey: { key: string; nearest: string | null };
  wrongType: { expected: JsonType; received: JsonType };
  notOneOf: { allowed: string; found: string };
  blank: None;
  tooLong: { max: number; length: number };
  tooFew: { min: number; count: number };
  tooMany: { max: number; count: number };
  notInteger: { found: string };
  tooSmall: { min: number; found: string };
  tooBig: { max: number; found: string };
  badId: { found: string };
  badUid: None;
  badDate: { found: string };
  badDay: { found: string };
  badAddress: { found: string };
  badSignature: None;
  wrongSignature: None;
  wrongHandOver: None;
  /** This browser can't check signatures. */
  noEd25519: None;
  emptyPack: None;
  repeatedId: { id: string; first: number };
  repeatedText: { text: string; first: number };
  repeatedDocument: { number: string; first: number };
  notOneRight: { count: number };
  noneRight: None;
  gapCount: { gaps: number; marks: number };
  emptyAnswer: None;
  unknownOption: { id: string; nearest: string | null };
  unknownScenario: { id: string };
  tooFewToDraw: { wanted: number; available: number };
  drawsOverlap: { draws: string; wanted: number; available: number };
  changeOfLaterEdition: { edition: number; packEdition: number };
  olderEdition: { held: number; offered: number };
  editionNotRaised: { edition: number };
  andMore: { count: number };
}

/** What is worth a look but refuses nothing. */
export interface WarningFacts {
  noExplanation: None;
  noCitation: None;
  repeatedStem: { first: number };
  unusedScenario: None;
  entity: { found: string };
  lookalike: { word: string };
}

export type Found<Facts> = { [C in keyof Facts]: { code: C; path: PathStep[]; params: Facts[C] } }[keyof Facts];
export type Problem = Found<ProblemFacts>;
export type Warning = Found<WarningFacts>;
export type ProblemCode = keyof ProblemFacts;
export type WarningCode = keyof WarningFacts;

/** One sentence per code, from its facts. */
export type Sentences<Facts> = { [C in keyof Facts]: (facts: Facts[C]) => string };

/** Takes one finding; `path` from the top of the file. */
export type Tell<Facts> = <C extends keyof Facts>(code: C, path: RawPath, params: Facts[C]) => void;
