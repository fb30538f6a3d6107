/** What is worth a trainer's look in a sound pack: a code, the questions and the facts. The words are in data/messages/lints.ts. */
import type { Question, QuestionType, Standard } from '../../questions/schema';
import type { Pack } from '../schema';
import type { LintAround } from './around';

type None = Record<never, never>;

/** Every lint with the facts its words need. Texts are as written, cut for showing. */
export interface LintFacts {
  longestRight: { option: string; length: number; next: number };
  longestShare: { percent: number; chance: number; total: number };
  /** `letter`: where the right option stands most often. */
  keyPlaces: { letter: string; percent: number; total: number };
  alikeStem: { other: string; percent: number; sameAnswer: boolean };
  sameOptions: { first: string; second: string };
  plainNegation: { word: string };
  /** `letter`: where the option stands as written. */
  aboutOptions: { text: string; letter: string; isLast: boolean };
  namesLetters: { found: string };
  noExplanation: None;
  emptyExplanation: { text: string };
  noCitation: None;
  noSuchArticle: { doc: string; article: number; articles: number };
  noSuchClause: { doc: string; article: number; clause: number; clauses: number };
  unknownDocument: { doc: string };
  ambiguousDocument: { doc: string; count: number };
  /** Says standard `said` where the words belong to standard `meant`. */
  swappedStandards: { said: Standard; meant: Standard; words: string };
  wrongKind: { written: string; number: string; kind: string };
  wrongIssuer: { written: string; number: string; issuer: string };
  wrongLevel: { written: string; meant: string };
  secrecyMark: { word: string };
  unsaidSeveral: { count: number };
  longStem: { length: number; most: number };
  optionCount: { count: number; usual: number };
  lookalike: { word: string };
  kahootStem: { length: number; most: number };
  kahootOption: { text: string; length: number; most: number };
  kahootOptions: { count: number; most: number };
  kahootKind: { kind: QuestionType };
}

export type LintCode = keyof LintFacts;

/**
 * `serious`: something is probably not true, or must not be shared. `warning`: learners are taught something else than
 * meant. `note`: good to know; often there is a reason.
 */
export type Severity = 'serious' | 'warning' | 'note';

export const SEVERITY: Readonly<Record<LintCode, Severity>> = {
  longestRight: 'warning',
  longestShare: 'warning',
  keyPlaces: 'note',
  alikeStem: 'warning',
  sameOptions: 'warning',
  plainNegation: 'warning',
  aboutOptions: 'warning',
  namesLetters: 'warning',
  noExplanation: 'note',
  emptyExplanation: 'note',
  noCitation: 'note',
  noSuchArticle: 'serious',
  noSuchClause: 'serious',
  unknownDocument: 'note',
  ambiguousDocument: 'note',
  swappedStandards: 'serious',
  wrongKind: 'serious',
  wrongIssuer: 'serious',
  wrongLevel: 'serious',
  secrecyMark: 'serious',
  unsaidSeveral: 'note',
  longStem: 'note',
  optionCount: 'note',
  lookalike: 'warning',
  kahootStem: 'warning',
  kahootOption: 'warning',
  kahootOptions: 'warning',
  kahootKind: 'warning',
};

export type Lint = {
  [C in LintCode]: {
    code: C;
    severity: Severity;
    /** Ids of the questions meant, the one to look at first; none where the pack as a whole, or its header, is meant. */
    questions: string[];
    params: LintFacts[C];
  };
}[LintCode];

/** Takes one finding about the question looked at. */
export type TellLint = <C extends LintCode>(code: C, params: LintFacts[C]) => void;
/** A lint of one question on its own; `around`: the documents that it may speak of. */
export type QuestionLint = (question: Question, tell: TellLint, around: LintAround) => void;

/** Takes one finding about these questions. */
export type TellPackLint = <C extends LintCode>(code: C, questions: readonly string[], params: LintFacts[C]) => void;
/** A lint that needs the whole pack. */
export type PackLint = (pack: Pack, tell: TellPackLint) => void;

/** The finding as a value. */
export const lintOf = <C extends LintCode>(code: C, questions: readonly string[], params: LintFacts[C]): Lint =>
  ({ code, severity: SEVERITY[code], questions: [...questions], params }) as Lint;
