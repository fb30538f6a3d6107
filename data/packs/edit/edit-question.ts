/**
 * A question while it is being written: every kind's fields side by side, so that changing the kind loses nothing, and
 * anything a hand can leave unfinished is allowed (blank texts, no key). What is wrong with it: check.ts.
 */
import { type Citation, LIMITS, type Question, type QuestionType, type Standard } from '../../questions/schema';
import type { Finding } from '../import/findings';
import type { JsonRecord } from '../tree';

export interface EditOption {
  id: string;
  text: string;
  /** Absent and false are the same key, but both are kept as they came: an untouched question stays the same bytes. */
  right?: boolean;
  why: string;
}
export interface EditItem {
  id: string;
  text: string;
}
export interface EditPair {
  id: string;
  left: string;
  right: string;
}
/** As typed; blank: absent. */
export interface EditCitation {
  doc: string;
  issued: string;
  article: string;
  clause: string;
  url: string;
}

export interface EditQuestion {
  /** Made once, never changed: learners' progress hangs on it. */
  id: string;
  type: QuestionType;
  standard: Standard | null;
  stem: string;
  /** Of 'one' and 'many'. */
  options: EditOption[];
  keepLast?: string[];
  /** Of 'truefalse'; null: nobody said. */
  answer: boolean | null;
  /** Of 'fill': accepted answers per gap. */
  gaps: string[][];
  /** Of 'order', in the right order. */
  items: EditItem[];
  /** Of 'match'. */
  pairs: EditPair[];
  explain: string;
  cite: EditCitation[];
  group: string | null;
  fact: string | null;
  asOf: string | null;
  tags?: string[];
  difficulty: 1 | 2 | 3 | null;
  /** Came from a file with something that nobody has decided yet, and that the question itself does not show. */
  unsure: boolean;
  /** What the importer said of it, until that is mended or seen. */
  found: Finding[];
}

export const blankQuestion = (id: string, type: QuestionType, options: EditOption[] = []): EditQuestion => ({
  ...{ id, type, options, standard: null, stem: '', answer: null, gaps: [], items: [], pairs: [], explain: '' },
  ...{ cite: [], group: null, fact: null, asOf: null, difficulty: null, unsure: false, found: [] },
});

export const blankCitation = (doc = ''): EditCitation => ({ doc, issued: '', article: '', clause: '', url: '' });

const text = (value: string | number | undefined) => (value === undefined ? '' : String(value));
export const citationOf = ({ doc, issued, article, clause, url }: Citation): EditCitation => ({
  ...{ doc, issued: text(issued), article: text(article), clause: text(clause), url: text(url) },
});

/** The working copy of a question; jsonOf gives an equal question back. */
export function editQuestionOf(question: Question): EditQuestion {
  const { id, type, standard, stem, explain, cite, group, fact, asOf, tags, difficulty } = question;
  const common: EditQuestion = {
    ...blankQuestion(id, type),
    ...{ stem, standard: standard ?? null, explain: explain ?? '', cite: cite.map(citationOf), group: group ?? null },
    ...{ fact: fact ?? null, asOf: asOf ?? null, difficulty: difficulty ?? null, ...(tags && { tags }) },
  };
  switch (question.type) {
    case 'one':
    case 'many': {
      const options = question.options.map(({ why, ...option }): EditOption => {
        const { right, ...rest } = option;
        return { ...rest, ...(right !== undefined && { right }), why: why ?? '' };
      });
      return { ...common, options, ...(question.keepLast && { keepLast: question.keepLast }) };
    }
    case 'truefalse':
      return { ...common, answer: question.answer };
    case 'fill':
      return { ...common, gaps: question.gaps };
    case 'order':
      return { ...common, items: question.items };
    case 'match':
      return { ...common, pairs: question.pairs };
  }
}

/** A number as typed; anything else stays text, for the schema to refuse. */
const numberOf = (typed: string) => (/^\s*\d{1,6}\s*$/u.test(typed) ? Number(typed) : typed);
const unlessBlank = <T>(key: string, typed: string, value: T): Record<string, T> =>
  typed.trim() === '' ? {} : { [key]: value };

const citationJson = ({ doc, issued, article, clause, url }: EditCitation): JsonRecord => ({
  doc,
  ...unlessBlank('issued', issued, issued.trim()),
  ...unlessBlank('article', article, numberOf(article)),
  ...unlessBlank('clause', clause, numberOf(clause)),
  ...unlessBlank('url', url, url.trim()),
});

/** Options without those at the end that nobody has written anything into: a new question offers four, and three are enough. */
function writtenOptions({ options, keepLast = [] }: EditQuestion): EditOption[] {
  const isWritten = ({ id, text: words, right, why }: EditOption) =>
    words.trim() !== '' || why.trim() !== '' || right === true || keepLast.includes(id);
  const end = Math.max(LIMITS.minOptions, options.findLastIndex(isWritten) + 1);
  return options.slice(0, end);
}

function kindJson(edit: EditQuestion): JsonRecord {
  switch (edit.type) {
    case 'one':
    case 'many': {
      const options = writtenOptions(edit).map(({ id, text: words, right, why }) => ({
        ...{ id, text: words, ...(right !== undefined && { right }), ...unlessBlank('why', why, why) },
      }));
      return { options, ...(edit.keepLast && { keepLast: edit.keepLast }) };
    }
    case 'truefalse':
      return edit.answer === null ? {} : { answer: edit.answer };
    case 'fill':
      return { gaps: edit.gaps };
    case 'order':
      return { items: edit.items.map((item) => ({ ...item })) };
    case 'match':
      return { pairs: edit.pairs.map((pair) => ({ ...pair })) };
  }
}

/** The question as a pack file would hold it, sound or not: only its own kind's fields, nothing blank that may be absent. */
export function jsonOf(edit: EditQuestion): JsonRecord {
  const { id, type, standard, stem, explain, cite, group, fact, asOf, tags, difficulty } = edit;
  return {
    ...{ id, type, stem, ...(standard !== null && { standard }), ...unlessBlank('explain', explain, explain) },
    ...{ cite: cite.map(citationJson), ...(group !== null && { group }), ...(fact !== null && { fact }) },
    ...{ ...(asOf !== null && { asOf }), ...(tags && { tags }), ...(difficulty !== null && { difficulty }) },
    ...kindJson(edit),
  };
}
