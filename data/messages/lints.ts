/** The words of every lint of a pack: what was found; why it matters and what to do are in the two files beside it. */
import type { Lint, LintFacts, Severity } from '../packs/lints/types';
import type { Sentences } from '../packs/problems';
import { catalogue, type Language, wordsOf } from './catalogue';
import { lintRemedies } from './lint-remedies';
import { lintWhys } from './lint-whys';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const causes = catalogue<Sentences<LintFacts>>(
  {
    longestRight: ({ option, length, next }) =>
      `Phương án đúng «${option}» dài ${length} ký tự, phương án dài thứ nhì ${next}.`,
    longestShare: ({ percent, chance, total }) =>
      `Phương án đúng là phương án dài nhất ở ${percent}% của ${total} câu; ngẫu nhiên thì khoảng ${chance}%.`,
    keyPlaces: ({ letter, percent, total }) => `Đáp án đứng ở vị trí ${letter} trong ${percent}% của ${total} câu.`,
    alikeStem: ({ other, percent, sameAnswer }) =>
      percent === 100
        ? `Hỏi cùng lời với câu «${other}»${sameAnswer ? '' : ', nhưng đáp án khác'}.`
        : `Gần giống câu «${other}» (${percent}% cụm từ)${sameAnswer ? ', cùng đáp án' : ', đáp án khác'}.`,
    sameOptions: ({ first, second }) => `Hai phương án «${first}» và «${second}» chỉ khác dấu hoặc cách viết.`,
    plainNegation: ({ word }) => `Câu hỏi có chữ phủ định «${word}» viết như chữ thường.`,
    aboutOptions: ({ text, letter, isLast }) =>
      isLast
        ? `Phương án «${text}» nói về các phương án khác nhưng chưa được giữ ở cuối.`
        : `Phương án «${text}» nói về các phương án khác mà lại đứng ở vị trí ${letter}.`,
    namesLetters: ({ found }) => `Có chữ «${found}», gọi phương án bằng chữ cái.`,
    noExplanation: () => 'Không có lời giải thích.',
    emptyExplanation: ({ text }) => `Lời giải thích «${text}» không nói thêm gì.`,
    noCitation: () => 'Không có căn cứ.',
    noSuchArticle: ({ doc, article, articles }) => `Dẫn Điều ${article}, nhưng ${doc} chỉ có ${articles} điều.`,
    noSuchClause: ({ doc, article, clause, clauses }) =>
      `Dẫn khoản ${clause} Điều ${article}, nhưng Điều ${article} của ${doc} chỉ có ${clauses} khoản.`,
    unknownDocument: ({ doc }) => `Danh mục của Sổ tay 144 không có ${doc}.`,
    ambiguousDocument: ({ doc, count }) => `${count} văn bản cùng mang số ${doc}.`,
    swappedStandards: ({ said, meant, words }) => `Ghi chuẩn mực ${said}, nhưng «${words}» thuộc chuẩn mực ${meant}.`,
    wrongKind: ({ written, number, kind }) => `Ghi «${written}», nhưng ${number} là ${kind.toLowerCase()}.`,
    wrongIssuer: ({ written, number, issuer }) =>
      `Ghi nơi ban hành «${written}», nhưng ${number} do ${issuer} ban hành.`,
    wrongLevel: ({ written, meant }) => `Ghi ${written}; danh mục chỉ có ${meant}.`,
    secrecyMark: ({ word }) => `Có chữ «${word}».`,
    unsaidSeveral: ({ count }) => `Có ${count} phương án đúng mà câu hỏi không nói là chọn nhiều.`,
    longStem: ({ length, most }) => `Câu hỏi dài ${length} ký tự; dễ đọc thì không quá ${most}.`,
    optionCount: ({ count, usual }) => `Có ${count} phương án, trong khi hầu hết các câu có ${usual}.`,
    lookalike: ({ word }) => `Chữ «${word}» có ký tự trông giống chữ Việt nhưng là ký tự khác (như Ð thay cho Đ).`,
    kahootStem: ({ length, most }) => `Câu hỏi dài ${length} ký tự; Kahoot nhận tối đa ${most}.`,
    kahootOption: ({ text, length, most }) => `Phương án «${text}» dài ${length} ký tự; Kahoot nhận tối đa ${most}.`,
    kahootOptions: ({ count, most }) => `Có ${count} phương án; Kahoot nhận tối đa ${most}.`,
    kahootKind: () => 'Bảng câu hỏi của Kahoot không có loại câu này.',
  },
  {
    longestRight: ({ option, length, next }) =>
      `The right option “${option}” has ${plural(length, 'character')}, the next longest ${next}.`,
    longestShare: ({ percent, chance, total }) =>
      `The right option is the longest in ${percent}% of ${plural(total, 'question')}; by chance it would be about ${chance}%.`,
    keyPlaces: ({ letter, percent, total }) =>
      `The right option stands at ${letter} in ${percent}% of ${plural(total, 'question')}.`,
    alikeStem: ({ other, percent, sameAnswer }) =>
      percent === 100
        ? `Asks in the same words as “${other}”${sameAnswer ? '' : ', but the answers differ'}.`
        : `Nearly the same as “${other}” (${percent}% of the phrases), ${sameAnswer ? 'same answer' : 'another answer'}.`,
    sameOptions: ({ first, second }) => `The options “${first}” and “${second}” differ in marks or spelling only.`,
    plainNegation: ({ word }) => `The question has the negation “${word}” in plain letters.`,
    aboutOptions: ({ text, letter, isLast }) =>
      isLast
        ? `The option “${text}” speaks of the others but is not kept last.`
        : `The option “${text}” speaks of the others but stands at ${letter}.`,
    namesLetters: ({ found }) => `It says “${found}”: an option called by its letter.`,
    noExplanation: () => 'There is no explanation.',
    emptyExplanation: ({ text }) => `The explanation “${text}” adds nothing.`,
    noCitation: () => 'There is no citation.',
    noSuchArticle: ({ doc, article, articles }) => `Cites Article ${article}, but ${doc} has ${articles} articles.`,
    noSuchClause: ({ doc, article, clause, clauses }) =>
      `Cites clause ${clause} of Article ${article}, but that article of ${doc} has ${clauses} clauses.`,
    unknownDocument: ({ doc }) => `The catalog of Sổ tay 144 does not hold ${doc}.`,
    ambiguousDocument: ({ doc, count }) => `${count} documents bear the number ${doc}.`,
    swappedStandards: ({ said, meant, words }) => `Says standard ${said}, but “${words}” belongs to standard ${meant}.`,
    wrongKind: ({ written, number, kind }) => `Says “${written}”, but ${number} is of the kind “${kind}”.`,
    wrongIssuer: ({ written, number, issuer }) => `Names “${written}” as the issuer, but ${number} is by ${issuer}.`,
    wrongLevel: ({ written, meant }) => `Says ${written}; the catalog holds only ${meant}.`,
    secrecyMark: ({ word }) => `It says “${word}”.`,
    unsaidSeveral: ({ count }) => `${count} options are right, and the question does not say so.`,
    longStem: ({ length, most }) => `The question has ${length} characters; up to ${most} read easily.`,
    optionCount: ({ count, usual }) => `It has ${count} options, where nearly all others have ${usual}.`,
    lookalike: ({ word }) => `“${word}” has a character that only looks Vietnamese (such as Ð for Đ).`,
    kahootStem: ({ length, most }) => `The question has ${length} characters; Kahoot takes ${most}.`,
    kahootOption: ({ text, length, most }) => `The option “${text}” has ${length} characters; Kahoot takes ${most}.`,
    kahootOptions: ({ count, most }) => `It has ${count} options; Kahoot takes ${most}.`,
    kahootKind: () => 'Kahoot’s sheet has no questions of this kind.',
  },
);

const severities = catalogue<Record<Severity, string>>(
  { serious: 'Có thể sai', warning: 'Nên sửa', note: 'Nên biết' },
  { serious: 'May be wrong', warning: 'Better changed', note: 'Good to know' },
);

export interface LintText {
  /** How weighty it is, in two words. */
  severity: string;
  /** What was found. */
  cause: string;
  /** Why it matters to a learner. */
  why: string;
  /** What to do. */
  remedy: string;
}

/** Code and params come from one member of a union, which TypeScript can't see through a look-up. */
const say = (words: Sentences<LintFacts>, code: keyof LintFacts, params: LintFacts[keyof LintFacts]): string =>
  (words[code] as (facts: typeof params) => string)(params);

/** A lint in words. */
export const lintWords = ({ code, severity, params }: Lint, language: Language): LintText => ({
  severity: wordsOf(severities, language)[severity],
  cause: say(wordsOf(causes, language), code, params),
  why: wordsOf(lintWhys, language)[code],
  remedy: say(wordsOf(lintRemedies, language), code, params),
});
