/** What the reader makes of the lines, before any answer is looked for: questions of slices, nothing joined or dropped yet. */
import type { Place } from '../draft';
import type { Finding } from '../findings';
import type { TableAnswer } from './answer-rows';
import type { Line, Slice } from './lines';

export interface RawOption {
  /** "A"; empty for "Đúng" and "Sai" without letters. */
  letter: string;
  /** The label in its line; null where there is none. */
  label: Slice | null;
  slices: Slice[];
  isTicked: boolean;
  isSmall: boolean;
}

export interface RawQuestion {
  place: Place;
  label: string | null;
  notes: string[];
  /** Answers began at A without a label before them. */
  isLabelMissing: boolean;
  stem: Slice[];
  options: RawOption[];
  keys: Slice[];
  explain: Slice[];
  cite: Slice[];
  /** "Mã", "Chuẩn mực", "Độ khó", "Nhãn". */
  meta: { keyword: 'id' | 'standard' | 'difficulty' | 'tags'; slice: Slice }[];
  /** Lines behind the key that say not what they are. */
  after: Slice[];
  chapter: RawChapter | null;
  scenario: RawScenario | null;
  /** The file says that several answers may be right. */
  isSeveral: boolean;
  /** What a table's columns say of the kind, of single answers, and of those that stay last. */
  kind: 'order' | 'match' | null;
  whys: Slice[];
  keepLast: Slice[];
  /** Found where it was read: what leaves the key open. */
  told: Finding[];
}

/** A heading over questions. */
export interface RawChapter {
  place: Place;
  text: string;
}

export interface RawScenario {
  place: Place;
  label: string | null;
  slices: Slice[];
  /** "trả lời câu 5 đến 7". */
  range: [number, number] | null;
  children: number;
}

/** Of the part behind the questions: "Câu 5: Chọn B. Vì …". */
export interface Solution {
  label: string;
  place: Place;
  slices: Slice[];
}

export interface Structure {
  questions: RawQuestion[];
  scenarios: RawScenario[];
  chapters: RawChapter[];
  answers: (TableAnswer & { place: Place })[];
  solutions: Solution[];
  /** Lines that belong to nothing, consecutive ones together. */
  leftOver: { place: Place; text: string }[];
  /** Whether no question of the file has a label. */
  isUnlabelled: boolean;
}

/** Answers and explanations of a table whose columns say that they are these. */
export interface KeysItem {
  kind: 'keys';
  answers: Structure['answers'];
  solutions: Solution[];
}

/** A line of text, a table of answers, or a table's row that is a question. */
export type Item =
  | { kind: 'line'; line: Line }
  | { kind: 'answers'; rows: string[][]; place: Place }
  | KeysItem
  | { kind: 'question'; question: RawQuestion };

export const wholeLine = (line: Line, start = 0, end = line.text.length): Slice => ({ line, start, end });

export const newQuestion = (place: Place): RawQuestion => ({
  ...{ place, label: null, notes: [], isLabelMissing: false, stem: [], options: [], keys: [], explain: [], cite: [] },
  ...{ meta: [], after: [], chapter: null, scenario: null, isSeveral: false, told: [] },
  ...{ kind: null, whys: [], keepLast: [] },
});
