/** What to do about every lint of a pack; what was found is in lints.ts. */
import type { LintFacts } from '../packs/lints/types';
import type { Sentences } from '../packs/problems';
import { catalogue } from './catalogue';

export const lintRemedies = catalogue<Sentences<LintFacts>>(
  {
    longestRight: () => 'Rút ngắn phương án đúng, phần bớt chuyển vào giải thích; hoặc viết phương án sai đầy đủ hơn.',
    longestShare: () => 'Xem lại các câu này: rút ngắn phương án đúng hoặc viết phương án sai đầy đủ hơn.',
    keyPlaces: () =>
      'Không cần sửa nếu chỉ dùng trong Sổ tay 144. Trước khi xuất tệp, hãy đổi chỗ phương án ở một số câu.',
    alikeStem: ({ sameAnswer }) =>
      sameAnswer
        ? 'Giữ một câu, hoặc hỏi câu kia theo cách khác.'
        : 'Kiểm tra đáp án nào đúng, rồi viết cho hai câu khác hẳn nhau.',
    sameOptions: () => 'Viết lại một phương án, hoặc bỏ bớt.',
    plainNegation: ({ word }) => `Hỏi theo chiều thuận; nếu không được thì viết **${word.toUpperCase()}**.`,
    aboutOptions: () => 'Đặt phương án này ở cuối và giữ ở cuối; hoặc đổi sang câu chọn nhiều đáp án.',
    namesLetters: () => 'Thay chữ cái bằng chính nội dung của phương án.',
    noExplanation: () => 'Thêm một câu nói vì sao đáp án đúng.',
    emptyExplanation: () => 'Viết thêm lý do, hoặc chỗ ghi điều đó trong văn bản.',
    noCitation: () => 'Ghi số văn bản, điều, khoản.',
    noSuchArticle: ({ articles }) => `Tra lại văn bản và ghi điều từ 1 đến ${articles}.`,
    noSuchClause: ({ clauses }) => `Tra lại văn bản và ghi khoản từ 1 đến ${clauses}, hoặc chỉ ghi điều.`,
    unknownDocument: () =>
      'Kiểm tra lại số. Nếu là văn bản của địa phương, có thể thêm vào phần văn bản của bộ câu hỏi.',
    ambiguousDocument: () => 'Ghi thêm ngày ban hành.',
    swappedStandards: ({ said, meant }) => `Tra lại văn bản rồi sửa ${said} thành ${meant}, hoặc sửa nội dung.`,
    wrongKind: ({ number, kind }) => `Ghi «${kind} số ${number}».`,
    wrongIssuer: ({ issuer }) => `Sửa nơi ban hành thành «${issuer}».`,
    wrongLevel: ({ meant }) => `Sửa thành ${meant}, hoặc thêm văn bản của địa phương vào bộ câu hỏi.`,
    secrecyMark: () => 'Hỏi nơi ban hành trước khi chia sẻ; nếu không được phép thì bỏ nội dung này.',
    unsaidSeveral: () => 'Ghi rõ trong câu hỏi: «Chọn tất cả các ý đúng».',
    longStem: () => 'Bỏ phần dẫn không cần để trả lời, hoặc chuyển vào tình huống.',
    optionCount: ({ usual }) => `So lại với bản gốc. Nếu đúng là vậy thì giữ nguyên; không cần thêm cho đủ ${usual}.`,
    lookalike: () => 'Gõ lại chữ đó bằng bàn phím tiếng Việt.',
    kahootStem: ({ most }) => `Rút xuống ${most} ký tự, hoặc bỏ câu này khi xuất.`,
    kahootOption: ({ most }) => `Rút xuống ${most} ký tự, hoặc bỏ câu này khi xuất.`,
    kahootOptions: ({ most }) => `Bớt còn ${most} phương án, hoặc bỏ câu này khi xuất.`,
    kahootKind: () => 'Bỏ câu này khi xuất, hoặc viết lại thành câu chọn đáp án.',
  },
  {
    longestRight: () => 'Shorten the right option and move the rest into the explanation, or write fuller wrong ones.',
    longestShare: () => 'Look at these questions: shorten the right option or write fuller wrong ones.',
    keyPlaces: () =>
      'Leave it if the pack is used in Sổ tay 144 only. Before exporting, move the options of some questions.',
    alikeStem: ({ sameAnswer }) =>
      sameAnswer
        ? 'Keep one of the two, or ask the other one differently.'
        : 'Check which answer is right, then make the two clearly different.',
    sameOptions: () => 'Rewrite one of the two, or remove it.',
    plainNegation: ({ word }) => `Ask for what is so; where that can’t be, write **${word.toUpperCase()}**.`,
    aboutOptions: () => 'Put it last and keep it last, or make it a question with several right options.',
    namesLetters: () => 'Name the option’s own words instead of its letter.',
    noExplanation: () => 'Add a sentence on why the answer is right.',
    emptyExplanation: () => 'Add the reason, or where the document says so.',
    noCitation: () => 'Name the document, article and clause.',
    noSuchArticle: ({ articles }) => `Look it up and give an article from 1 to ${articles}.`,
    noSuchClause: ({ clauses }) => `Look it up and give a clause from 1 to ${clauses}, or the article only.`,
    unknownDocument: () => 'Check the number. A local document can be added to the documents of the pack.',
    ambiguousDocument: () => 'Add the date of issue.',
    swappedStandards: ({ said, meant }) => `Look it up, then change ${said} to ${meant}, or change the words.`,
    wrongKind: ({ number, kind }) => `Write “${kind} số ${number}”.`,
    wrongIssuer: ({ issuer }) => `Change the issuer to “${issuer}”.`,
    wrongLevel: ({ meant }) => `Change it to ${meant}, or add the local document to the pack.`,
    secrecyMark: () => 'Ask the issuer before sharing; if it is not allowed, take this out.',
    unsaidSeveral: () => 'Say in the question: “Choose all that are right”.',
    longStem: () => 'Cut what is not needed for the answer, or move it into a case.',
    optionCount: ({ usual }) =>
      `Compare with the original. If it is meant so, leave it; no need to fill up to ${usual}.`,
    lookalike: () => 'Type that word again with a Vietnamese keyboard.',
    kahootStem: ({ most }) => `Shorten it to ${most} characters, or leave the question out.`,
    kahootOption: ({ most }) => `Shorten it to ${most} characters, or leave the question out.`,
    kahootOptions: ({ most }) => `Reduce it to ${most} options, or leave the question out.`,
    kahootKind: () => 'Leave it out, or rewrite it as a question with options.',
  },
);
