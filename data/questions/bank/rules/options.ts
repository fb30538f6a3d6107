/** Rules on what is offered in a choice: every wrong option teaches something, and none of its looks gives the answer away. */
import type { Question } from '../../schema';
import { givenAwayByLength } from '../../wording/lengths';
import type { Rule } from './types';

/** Words of a too narrow or too wide claim: where every wrong option opens with one, the right option stands out. */
const LIMITERS = /^(?:chỉ|luôn|mọi|tất cả|hoàn toàn|không)(?!\p{L})/iu;

type Choice = Extract<Question, { type: 'one' | 'many' }>;
const isChoice = (question: Question): question is Choice => question.type === 'one' || question.type === 'many';
const nameOf = ({ id, text }: Choice['options'][number]) => `options.${id} “${text}”`;

const rightCount = (question: Choice) => {
  const right = question.options.filter((option) => option.right === true).length;
  const fits = question.type === 'one' ? right === 1 : right >= 2 && right < question.options.length;
  const wanted = question.type === 'one' ? 'exactly one, or make it type "many"' : 'at least two, not all';
  return fits ? [] : [{ rule: 'right-count', message: `${right} options are right; mark ${wanted}` }];
};

const whys = ({ type, options }: Choice) =>
  options.flatMap((option) => {
    if (option.right !== true)
      return option.why === undefined
        ? [
            {
              rule: 'no-why',
              message: `${nameOf(option)}: add "why", one short sentence from the facts on what this option really is ("Chuẩn mực này ở Điều 4."); where nothing is known of it, only what it is not`,
            },
          ]
        : [];
    return type === 'one' && option.why !== undefined
      ? [
          {
            rule: 'why-of-right',
            message: `${nameOf(option)}: why the one right option is right is the explanation; move what is new into "explain" and delete this "why"`,
          },
        ]
      : [];
  });

const givesAway = ({ type, options }: Choice) => {
  const right = options.filter((option) => option.right === true);
  const wrong = options.filter((option) => option.right !== true);
  const [only] = right;
  if (type !== 'one' || only === undefined || wrong.length < 2) return [];
  const told = givenAwayByLength(options);
  const problems = told
    ? [
        {
          rule: 'gives-away',
          message: `${nameOf(only)}: ${told.length} characters, the next longest ${told.next}: it is chosen for its length; shorten it (what is cut goes into "explain") or write fuller wrong options`,
        },
      ]
    : [];
  if (wrong.every(({ text }) => LIMITERS.test(text)) && !LIMITERS.test(only.text))
    problems.push({
      rule: 'gives-away',
      message:
        'every wrong option opens with a limiting word ("Chỉ …"), so the right one stands out; name the wrong things plainly',
    });
  return problems;
};

export const optionRules: Rule = (question) =>
  isChoice(question) ? [...rightCount(question), ...whys(question), ...givesAway(question)] : [];
