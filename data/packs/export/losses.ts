/**
 * What a file of another format can't hold of a pack: listed before it is saved. Each target (in the file that writes it)
 * says which questions it takes and which of these parts it keeps; the words are in data/messages/export-losses.ts.
 */
import type { Question } from '../../questions/schema';
import { countGaps, parseMarkup } from '../markup';
import type { Pack } from '../schema';

/** What a question may carry beside its stem, its answers and which of them is right. */
const CARRIED = {
  id: () => true,
  explain: (question) => question.explain !== undefined,
  why: (question) => hasOptions(question) && question.options.some((option) => option.why !== undefined),
  cite: (question) => question.cite.length > 0,
  standard: (question) => question.standard !== undefined,
  tags: (question) => (question.tags ?? []).length > 0,
  difficulty: (question) => question.difficulty !== undefined,
  /** That it is one of several about a case. Who drops this writes the case before the stem. */
  group: (question) => question.group !== undefined,
  keepLast: (question) => hasOptions(question) && (question.keepLast ?? []).length > 0,
  fact: (question) => question.fact !== undefined,
  asOf: (question) => question.asOf !== undefined,
  emphasis: (question) => textsOf(question).some(hasEmphasis),
  lineBreaks: (question) => textsOf(question).some((text) => text.includes('\n')),
} as const satisfies Record<string, (question: Question) => boolean>;

/** What a pack may carry beside its questions. `about`: title, author, licence, edition and the rest of its head. */
const OF_PACK = {
  about: () => true,
  documents: (pack) => pack.documents.length > 0,
  exams: (pack) => pack.exams.length > 0,
} as const satisfies Record<string, (pack: Pack) => boolean>;

export type QuestionPart = keyof typeof CARRIED;
export type PackPart = keyof typeof OF_PACK;
export type LossCode = 'leftOut' | QuestionPart | PackPart;

/** `questions`: ids of those that lose it, in the pack's order; none where the pack itself does. */
export interface Loss {
  code: LossCode;
  questions: string[];
}

export interface Target {
  /** Whether a question can be written at all; the others are left out. */
  takes: (question: Question) => boolean;
  keeps: ReadonlySet<QuestionPart | PackPart>;
}

const hasOptions = (question: Question) => question.type === 'one' || question.type === 'many';
const hasEmphasis = (text: string) => parseMarkup(text).some(({ kind }) => kind === 'strong' || kind === 'emphasis');

/** Every text of a question that a learner reads. */
export function textsOf(question: Question): string[] {
  const { stem, explain } = question;
  return [stem, ...(explain === undefined ? [] : [explain]), ...answersOf(question)];
}

function answersOf(question: Question): string[] {
  switch (question.type) {
    case 'one':
    case 'many':
      return question.options.flatMap(({ text, why }) => (why === undefined ? [text] : [text, why]));
    case 'truefalse':
      return [];
    case 'fill':
      return question.gaps.flat();
    case 'order':
      return question.items.map(({ text }) => text);
    case 'match':
      return question.pairs.flatMap(({ left, right }) => [left, right]);
  }
}

/** Whether a typed answer fills the stem's one gap: several gaps are a kind of their own in most formats. */
export const hasOneGap = (question: Question): boolean => question.type === 'fill' && countGaps(question.stem) === 1;

/** The questions that `target` takes, in the pack's order. */
export const takenBy = (target: Target, pack: Pack): Question[] => pack.questions.filter(target.takes);

/** Everything that writing `pack` for `target` loses; what is left out altogether is not listed part by part. */
export function lossesOf(pack: Pack, target: Target): Loss[] {
  const taken = takenBy(target, pack);
  const dropped = <Part extends QuestionPart | PackPart>(parts: Record<Part, unknown>) =>
    (Object.keys(parts) as Part[]).filter((part) => !target.keeps.has(part));
  const losses: Loss[] = [
    { code: 'leftOut', questions: pack.questions.filter((question) => !target.takes(question)).map(({ id }) => id) },
    ...dropped(CARRIED).map((code) => ({ code, questions: taken.filter(CARRIED[code]).map(({ id }) => id) })),
  ];
  return [
    ...losses.filter(({ questions }) => questions.length > 0),
    ...dropped(OF_PACK)
      .filter((code) => OF_PACK[code](pack))
      .map((code) => ({ code, questions: [] })),
  ];
}
