/** Options that must not be shuffled away from their place: "Tất cả các đáp án trên", "Cả A và B". */
import { foldVietnamese } from '../../documents/fold';

const ALL_OR_NONE =
  /^(?:(?:tat ca|ca (?:ba|bon|nam|hai|[2-5]))(?: (?:cac|deu|nhung))?(?: (?:dap an|phuong an|y|noi dung|cau|truong hop|dieu))?(?: (?:tren|neu tren|o tren|tren deu dung|tren deu sai|deu dung|deu sai|dung|sai))|(?:khong co|khong)(?: (?:dap an|phuong an|y|noi dung|cau))(?: nao)?(?: (?:dung|tren|o tren|neu tren)).*|all of the above|none of the above)[.!]?$/u;
const BY_LETTER =
  /(?:^ca |(?<!\p{L})(?:dap an|phuong an|cau|y|both|options?) )[a-h](?:(?:, ?| va | and |, va |; ?)[a-h])*(?![\p{L}\p{N}])|^[a-h](?:, ?[a-h])*,? (?:va|and) [a-h](?: (?:deu )?(?:dung|sai))?[.]?$/u;
const LONGEST = 80;

/** Indexes of `options` that keep their place: all where one names others by letter, else those that speak of all or none. */
export function keepLastOf(options: readonly string[]): number[] {
  const folded = options.map((text) => (text.length > LONGEST ? '' : foldVietnamese(text).trim()));
  if (folded.some((text) => BY_LETTER.test(text))) return options.map((_, i) => i);
  return folded.flatMap((text, i) => (ALL_OR_NONE.test(text) ? [i] : []));
}
