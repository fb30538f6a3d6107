/**
 * What a file of another format can't hold of a pack: listed before it is saved. Each target (in the file that writes it)
 * says which questions it takes and which of these parts it keeps; the words are in data/messages/export-losses.ts.
 */
import type { Question, Scenario } from '../../questions/schema';
import { countGaps, parseMarkup } from '../markup';
import type { Pack } from '../schema';
import { scenariosOf } from './scenario';

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
  /** That several answers may be chosen, where one is right. */
  several: (question) => question.type === 'many' && question.options.filter(({ right }) => right).length === 1,
} as const satisfies Record<string, (question: Question) => boolean>;

/** What a pack may carry beside its questions. `about`: title, author, licence, edition and the rest of its head. */
const OF_PACK = {
  about: () => true,
  documents: (pack) => pack.documents.length > 0,
  exams: (pack) => pack.exams.length > 0,
} as const satisfies Record<string, (pack: Pack) => boolean>;

export type QuestionPart = keyof typeof CARRIED;
export type PackPart = keyof typeof OF_PACK;
/** 'wording': a text looks like the format's own signs, and may be read as them. */
export type LossCode = 'leftOut' | 'wording' | QuestionPart | PackPart;

/** `questions`: ids of those that lose it, in the pack's order; none where the pack itself does. */
export interface Loss {
  code: LossCode;
  questions: string[];
}

export interface Target {
  /** Whether a question can be written at all; the others are left out. */
  takes: (question: Question) => boolean;
  keeps: ReadonlySet<QuestionPart | PackPart>;
  /** What of this question is lost all the same. */
  drops?: (question: Question, scenario: Scenario | undefined) => (QuestionPart | 'wording')[];
}

const hasOptions = (question: Question) => question.type === 'one' || question.type === 'many';
const hasEmphasis = (text: string) => parseMarkup(text).some(({ kind }) => kind === 'strong' || kind === 'emphasis');

/** Every text of a question that a learner reads. */
export function textsOf(question: Question): string[] {
  const { stem, explain } = question;
  return [stem, ...(explain === undefined ? [] : [explain]), ...answersOf(question)];
}

/** The texts of what there is to choose from or to be typed, with their reasons. */
export function answersOf(question: Question): string[] {
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
  const scenarioOf = scenariosOf(pack);
  const own = new Map(taken.map((question) => [question, target.drops?.(question, scenarioOf(question)) ?? []]));
  const idsOf = (isLost: (question: Question, drops: readonly LossCode[]) => boolean) =>
    taken.filter((question) => isLost(question, own.get(question) ?? [])).map(({ id }) => id);
  const losses: Loss[] = [
    { code: 'leftOut', questions: pack.questions.filter((question) => !target.takes(question)).map(({ id }) => id) },
    { code: 'wording', questions: idsOf((_, drops) => drops.includes('wording')) },
    ...(Object.keys(CARRIED) as QuestionPart[]).map((code) => ({
      code,
      questions: idsOf(
        (question, drops) => CARRIED[code](question) && (!target.keeps.has(code) || drops.includes(code)),
      ),
    })),
  ];
  return [
    ...losses.filter(({ questions }) => questions.length > 0),
    ...(Object.keys(OF_PACK) as PackPart[])
      .filter((code) => !target.keeps.has(code) && OF_PACK[code](pack))
      .map((code) => ({ code, questions: [] })),
  ];
}
