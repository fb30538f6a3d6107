/** Rules on what a question says of a document's force: dated, and no stronger than the catalog. */
import { textsOf } from '../../wording/texts';
import { entriesOf } from './cited';
import type { Rule } from './types';

/** That one document took another's place or is newer. "Thay mặt", "thay đổi" and "thay vì" are other words. */
const SPEAKS_OF_STATUS =
  /(?<!\p{L})(?:thay(?! (?:mặt|đổi|vì)(?!\p{L}))|hết hiệu lực|đang áp dụng|chưa thấy bản thay|(?:bản|văn bản|quy định) mới(?: hơn| cùng chủ đề))(?!\p{L})/iu;

export const statusRules: Rule = (question) => {
  const spoken = textsOf(question).find(({ text }) => SPEAKS_OF_STATUS.test(text));
  if (spoken === undefined) return [];
  const undated =
    question.asOf === undefined
      ? [
          {
            rule: 'no-as-of',
            message: `${spoken.place} speaks of a document's status, which can change: add "asOf", the day on which the catalog was asked (shown under the explanation)`,
          },
        ]
      : [];
  const guessed = question.cite.flatMap((cite) =>
    entriesOf(cite)
      .filter(({ force }) => force.state === 'replaced' && force.basis !== 'explicit')
      .map(() => ({
        rule: 'guessed-status',
        message: `${spoken.place}: that ${cite.doc} was replaced is only inferred in the catalog; ask only replacements that a source states (basis "explicit"), or leave the status out`,
      })),
  );
  return [...undated, ...guessed];
};
