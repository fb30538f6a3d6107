/** Marks of secrecy in a pack that is meant to be shared: perhaps a text that must not leave the unit. */
import { textsOf } from '../../questions/wording/texts';
import { plainText } from '../markup';
import type { PackLint } from './types';

/** Capitals as stamps have them, so that "độ mật" and "bí mật nhà nước" in a question pass. */
const STAMP = /(?<!\p{L})(?:TUYỆT MẬT|TỐI MẬT|(?<!BÍ )MẬT|KHÔNG PHỔ BIẾN)(?!\p{L})/u;
const IN_HOUSE = /(?<!\p{L})(?:lưu hành nội bộ|tài liệu mật)(?!\p{L})/iu;

export const secrecyMark: PackLint = ({ pack, questions, scenarios, documents }, tell) => {
  const look = (texts: readonly (string | undefined)[], ids: readonly string[]) => {
    for (const text of texts) {
      const plain = plainText(text ?? '');
      const word = (STAMP.exec(plain) ?? IN_HOUSE.exec(plain))?.[0];
      if (word !== undefined) return tell('secrecyMark', ids, { word });
    }
  };
  look([pack.title, pack.description, ...pack.changes.map(({ text }) => text)], []);
  look(
    documents.flatMap(({ title, summary }) => [title, summary]),
    [],
  );
  for (const { id, text } of scenarios)
    look(
      [text],
      questions.filter(({ group }) => group === id).map((question) => question.id),
    );
  for (const question of questions)
    look(
      textsOf(question).map(({ text }) => text),
      [question.id],
    );
};
