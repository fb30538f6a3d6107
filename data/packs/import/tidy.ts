/** The form in which importers read text: NFC, no characters that show as nothing, one letter Đ. What was changed is told. */
import { showable, tidyText } from '../text-rules';

/** Shows as nothing, or moves what stands beside it; tab and line feed are kept, they part things. */
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
/** Line ends of other programs: Word's line break, page break, NEL, and Unicode's own two. */
const LINE_ENDS = /[\v\f\u0085\u2028\u2029]/gu;
/** Eth and African D, which keyboards and old fonts give for Đ. */
const FALSE_D: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };
const FALSE_DS = /[\u00D0\u0189\u00F0\u0256]/gu;

export interface Tidied {
  text: string;
  /** Hidden characters that were taken out, as "U+200B", each once. */
  hidden: string[];
  /** Letters read as Đ or đ, as written, each once. */
  falseD: string[];
}

/** `text` as importers read it. Linear. */
export function tidyImported(text: string): Tidied {
  const hidden = new Set<string>();
  const falseD = new Set<string>();
  const shown = text
    .replace(/\r\n?/gu, '\n')
    .replace(LINE_ENDS, '\n')
    .replace(HIDDEN, (character) => {
      hidden.add(character);
      return '';
    })
    .replace(FALSE_DS, (letter) => {
      falseD.add(letter);
      return FALSE_D[letter] ?? letter;
    });
  return { text: tidyText(shown), hidden: [...hidden].map((character) => showable(character)), falseD: [...falseD] };
}
