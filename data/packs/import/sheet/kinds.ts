/** The kinds of questions as sheets name them. */
import type { QuestionType } from '../../../questions/schema';
import { foldHeader } from './headers';

/** 'choice': one right answer or several, as the key says. 'not-held': a pack has no such kind. */
export type Kind = QuestionType | 'choice' | 'not-held';

/** The first name of each is the one that our own template writes and offers. */
const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  one: ['Một đáp án', 'Một lựa chọn', 'Chọn một', 'Một phương án', 'Single', 'Single choice', 'One'],
  many: ['Nhiều đáp án', 'Chọn nhiều', 'Nhiều phương án', 'Checkbox', 'Many', 'Multiple response', 'Multiple answers'],
  truefalse: ['Đúng/Sai', 'Đúng hoặc sai', 'Đ/S', 'True/False', 'True or false', 'TrueFalse', 'TF'],
  fill: [
    ...['Điền chỗ trống', 'Điền', 'Điền từ', 'Điền khuyết', 'Trả lời ngắn'],
    ...['Fill', 'Fill in the blank', 'Fill in the blanks', 'Fill-in-the-Blank', 'Short answer'],
  ],
  order: ['Sắp thứ tự', 'Sắp xếp', 'Thứ tự', 'Xếp thứ tự', 'Order', 'Ordering', 'Reorder', 'Sequence'],
  match: ['Ghép đôi', 'Ghép', 'Nối', 'Ghép nối', 'Match', 'Matching'],
  // "Nhiều lựa chọn" and "multiple choice" mean several options, not several right ones.
  choice: ['Trắc nghiệm', 'Nhiều lựa chọn', 'Trắc nghiệm nhiều lựa chọn', 'Multiple choice', 'Multiple', 'MCQ', 'Quiz'],
  'not-held': [
    'Tự luận',
    'Thảo luận',
    'Essay',
    'Open-ended',
    'Open ended',
    'Poll',
    'Survey',
    'Word cloud',
    'Draw',
    'Slide',
  ],
};

const known = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => names.map((name) => [foldHeader(name), kind as Kind] as const)),
);

/** As our template writes it. */
export const kindName = (kind: QuestionType): string => NAMES[kind][0] ?? '';
export const KIND_NAMES: readonly string[] = (['one', 'many', 'truefalse', 'fill', 'order', 'match'] as const).map(
  kindName,
);

/** What a cell of the column "Loại" means; null for what it may not mean. */
export const readKind = (text: string): Kind | null => known.get(foldHeader(text)) ?? null;
