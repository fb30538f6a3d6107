/** A negation that nothing lifts out of the stem is overlooked: the learner answers the opposite question. */
import { turningWordIn } from '../../questions/wording/negation';
import { type MarkupNode, parseMarkup } from '../markup';
import type { QuestionLint } from './types';

/** The text with its emphasised parts in capitals: emphasis enough either way. */
const lifted = (nodes: readonly MarkupNode[], isEmphasised = false): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text') return isEmphasised ? node.text.toUpperCase() : node.text;
      if (node.kind === 'gap') return '___';
      return node.kind === 'break' ? '\n' : lifted(node.children, true);
    })
    .join('');

const isCapital = (word: string) => word === word.toUpperCase();

export const plainNegation: QuestionLint = (question, tell) => {
  if (question.type === 'order' || question.type === 'match' || question.type === 'fill') return;
  const word = turningWordIn(lifted(parseMarkup(question.stem)), question.type === 'truefalse');
  if (word !== null && !isCapital(word)) tell('plainNegation', { word });
};
