/** Words for what is found in GIFT, Aiken and Anki files: the cause, and what to do. */
import type { AikenFacts } from '../packs/import/aiken/findings';
import type { AnkiFacts } from '../packs/import/anki/findings';
import type { CompleteFacts } from '../packs/import/complete';
import type { GiftFacts } from '../packs/import/gift/findings';
import type { Sentences } from '../packs/problems';
import { catalogue } from './catalogue';

type Facts = CompleteFacts & GiftFacts & AikenFacts & AnkiFacts;

const kindsVi = { essay: 'Câu tự luận', numerical: 'Câu trả lời bằng số', unknown: 'Phần đáp án không đúng cú pháp' };
const kindsEn = { essay: 'An essay', numerical: 'A numerical answer', unknown: 'The answers are not in GIFT syntax' };

export const giftCauses = catalogue<Sentences<Facts>>(
  {
    stackedMarks: ({ position }) => `Quá nhiều dấu chồng lên một chữ ở vị trí ${position}.`,
    emptyAnswer: ({ number }) => `Câu trả lời thứ ${number} để trống.`,
    giftKind: ({ kind, read }) => `${kindsVi[kind]}: «{${read}}».`,
    giftBraces: ({ read }) => `Thiếu dấu { hoặc } quanh phần đáp án: «${read}».`,
    giftUnescaped: ({ sign, read }) => `Đã đọc dấu «${sign}» là chữ trong câu: «${read}».`,
    giftPartial: ({ read, weight }) => `«${read}» được tính ${weight} điểm; ở đây coi là sai.`,
    giftAnyOf: ({ count }) => `Có ${count} đáp án, chọn một là đủ; ở đây phải chọn hết.`,
    giftWildcard: ({ read }) => `«${read}» có dấu * thay cho chữ bất kỳ nên không nhận làm đáp án.`,
    aikenLines: ({ lines }) => `Câu hỏi dài ${lines} dòng; Aiken chỉ cho một dòng. Đã đọc cả ${lines} dòng.`,
    ankiNoWrong: ({ front, back }) => `Thẻ chỉ có hai mặt, không có phương án sai: «${front}» – «${back}».`,
  },
  {
    stackedMarks: ({ position }) => `Too many marks on one letter at position ${position}.`,
    emptyAnswer: ({ number }) => `Answer ${number} is empty.`,
    giftKind: ({ kind, read }) => `${kindsEn[kind]}: “{${read}}”.`,
    giftBraces: ({ read }) => `A brace around the answers is missing: “${read}”.`,
    giftUnescaped: ({ sign, read }) => `“${sign}” was read as text in “${read}”.`,
    giftPartial: ({ read, weight }) => `“${read}” counts ${weight}; here it is wrong.`,
    giftAnyOf: ({ count }) => `Any of ${count} answers is enough; here all of them have to be chosen.`,
    giftWildcard: ({ read }) => `“${read}” holds a * for any text and is not taken as an answer.`,
    aikenLines: ({ lines }) => `The question takes ${lines} lines; Aiken allows one. All ${lines} were read.`,
    ankiNoWrong: ({ front, back }) => `A card with two sides and no wrong answers: “${front}” – “${back}”.`,
  },
);

export const giftRemedies = catalogue<Sentences<Facts>>(
  {
    stackedMarks: () => 'Gõ lại chữ đó.',
    emptyAnswer: () => 'Ghi nội dung, hoặc xóa đi.',
    giftKind: () => 'Soạn lại thành câu chọn, đúng sai hoặc điền chỗ trống, hay bỏ qua.',
    giftBraces: () => 'Xem lại các phương án có đủ không.',
    giftUnescaped: () => 'Nếu đó là một phương án khác, tách ra.',
    giftPartial: () => 'Xem lại phương án nào đúng.',
    giftAnyOf: () => 'Nếu chỉ cần một, để lại một phương án đúng.',
    giftWildcard: () => 'Ghi từng cách trả lời được nhận.',
    aikenLines: () => 'Xem lại nội dung câu hỏi.',
    ankiNoWrong: () => 'Thêm phương án sai, hoặc bỏ qua thẻ này.',
  },
  {
    stackedMarks: () => 'Type that letter again.',
    emptyAnswer: () => 'Write it, or delete it.',
    giftKind: () => 'Write it anew as a choice, true or false, or a gap, or leave it out.',
    giftBraces: () => 'Look whether all answers are there.',
    giftUnescaped: () => 'If another answer begins there, part the two.',
    giftPartial: () => 'Look again which answers are right.',
    giftAnyOf: () => 'If one is enough, leave one right answer.',
    giftWildcard: () => 'Write each answer that is accepted.',
    aikenLines: () => 'Look at the text of the question.',
    ankiNoWrong: () => 'Add wrong answers, or leave the card out.',
  },
);
