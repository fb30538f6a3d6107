/** A choice between "Đúng" and "Sai" is a question of that kind. */
import type { DraftQuestion } from './draft';

const TRUE = /^(?:đúng|true|right)[.;]?$/iu;
const FALSE = /^(?:sai|false|wrong)[.;]?$/iu;

/** The question as true or false where its two options are just these words and at most one is right; else as it is. */
export function asTruth(question: DraftQuestion): DraftQuestion {
  const { type, options, keyFrom } = question;
  const [one, other] = options;
  if (type !== 'one' || options.length !== 2 || !one || !other || one.why !== null || other.why !== null)
    return question;
  const yes = TRUE.test(one.text) ? one : TRUE.test(other.text) ? other : null;
  const no = FALSE.test(one.text) ? one : FALSE.test(other.text) ? other : null;
  if (!yes || !no) return question;
  return { ...question, type: 'truefalse', options: [], answer: keyFrom === null ? null : yes.right };
}
