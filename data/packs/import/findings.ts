/**
 * What importers find in a trainer's file. Each importer names its own codes and facts in a file of its own beside it and
 * adds them here; the words (cause and remedy) lie in data/messages/import-*.ts.
 */
import type { AikenFacts } from './aiken/findings';
import type { AnkiFacts } from './anki/findings';
import type { CompleteFacts } from './complete';
import type { Encoding, Place } from './draft';
import type { GiftFacts } from './gift/findings';
import type { SheetFacts } from './sheet/facts';
import type { TextFacts } from './text/facts';

type None = Record<never, never>;

/** Found in files of every format. */
export interface CommonFacts {
  /** No right answer was found: the trainer is asked. */
  noKey: None;
  /** What the file says of the right answer can be read in more than one way, or contradicts itself. */
  keyUnclear: { read: string };
  /** The key names something that is not among the answers. `allowed`: "A–D". */
  keyOutside: { read: string; allowed: string };
  noStem: None;
  tooFewOptions: { count: number; min: number };
  tooManyOptions: { count: number; max: number };
  textTooLong: { part: 'stem' | 'option' | 'explain'; length: number; max: number };
  /** Two answers of one question with the same text. */
  sameOption: { text: string };
  /** `first`: where the id stands first; the question there keeps it. */
  idRepeated: { id: string; first: Place };
  /** Text that was read but belongs to no part of a question. */
  leftOver: { text: string };
  /** Characters that show as nothing were taken out. */
  hiddenRemoved: { characters: string };
  /** Another letter was read as Đ. `letters`: as written, "Ð". */
  falseD: { letters: string };
  /** Bytes that are no text in the encoding read with; each shows as "�". */
  brokenBytes: { count: number; encoding: Encoding };
  /** Looks like HTML, or holds it. */
  markupInText: { found: string };
  /** TCVN3 or VNI text, which is not Unicode: nothing of it is imported. `by`: the font or the bytes that told. */
  legacyText: { encoding: 'TCVN3' | 'VNI'; by: string };
  notReadable: { reason: 'empty' | 'too-large' | 'zip-bomb' | 'damaged' | 'password' | 'not-text' | 'old-office' };
  noQuestions: None;
  tooManyQuestions: { count: number; max: number };
}

export type ImportFacts = CommonFacts & CompleteFacts & TextFacts & GiftFacts & AikenFacts & AnkiFacts & SheetFacts;
export type ImportCode = keyof ImportFacts;

/** 'error': the question can't be imported as it is. 'warning': worth a look. */
export type Finding = {
  [C in ImportCode]: { code: C; severity: 'error' | 'warning'; place: Place; params: ImportFacts[C] };
}[ImportCode];

/** A finding; its facts fit its code, which TypeScript can't see through the union. */
export const finding = <C extends ImportCode>(
  code: C,
  severity: Finding['severity'],
  place: Place,
  params: ImportFacts[C],
): Finding => ({ code, severity, place, params }) as Finding;
