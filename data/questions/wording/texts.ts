/** The readable texts of a question, each with its place. */
import type { Question } from '../schema';

export interface PlacedText {
  /** "stem", "explain", "options.b", "options.b.why", "items.i2", "pairs.p1", "gaps.1". */
  place: string;
  text: string;
}

const answerTexts = (question: Question): PlacedText[] => {
  switch (question.type) {
    case 'one':
    case 'many':
      return question.options.flatMap(({ id, text, why }) => [
        { place: `options.${id}`, text },
        ...(why === undefined ? [] : [{ place: `options.${id}.why`, text: why }]),
      ]);
    case 'truefalse':
      return [];
    case 'fill':
      return question.gaps.flatMap((gap, i) => gap.map((text) => ({ place: `gaps.${i + 1}`, text })));
    case 'order':
      return question.items.map(({ id, text }) => ({ place: `items.${id}`, text }));
    case 'match':
      return question.pairs.map(({ id, left, right }) => ({ place: `pairs.${id}`, text: `${left} – ${right}` }));
  }
};

/** Every text of a question that a learner may read, with its place. */
export function textsOf(question: Question): PlacedText[] {
  const explain = question.explain === undefined ? [] : [{ place: 'explain', text: question.explain }];
  const cited = question.cite.map(({ doc }, i) => ({ place: `cite.${i + 1}`, text: doc }));
  return [{ place: 'stem', text: question.stem }, ...answerTexts(question), ...explain, ...cited];
}

/** Whether a place is one of the answers offered. */
export const isAnswer = ({ place }: PlacedText): boolean => /^(?:options\.[^.]+|items\..+|pairs\..+)$/u.test(place);

/** The texts that the question puts forward as true: without wrong options, and without a statement that is false. */
export function assertedTexts(question: Question): PlacedText[] {
  const wrong = new Set(
    question.type === 'one' || question.type === 'many'
      ? question.options.filter((option) => option.right !== true).map(({ id }) => `options.${id}`)
      : [],
  );
  const isDenied = question.type === 'truefalse' && !question.answer;
  return textsOf(question).filter(({ place }) => !wrong.has(place) && !(isDenied && place === 'stem'));
}
