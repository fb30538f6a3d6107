/** Texts that name options by their letters, which mean nothing once the options are shuffled. */

const LETTER = '[A-H](?![\\p{L}\\p{N}])';
/** Only words that can't stand before a letter for another reason go with a small one ("câu a" may count clauses). */
const NAMES = new RegExp(
  `(?<!\\p{L})(?:[Pp]hương án|[Đđ]áp án|[Ll]ựa chọn)(?: đúng)?(?: là)?:? (?:${LETTER}|[a-h](?![\\p{L}\\p{N}]))` +
    `|(?<!\\p{L})(?:[Cc]âu|[Ýý]|[Cc]ả|[Cc]họn) ${LETTER}`,
  'u',
);
const ALONE = new RegExp(`^(?:cả )?${LETTER}(?: ?(?:,|và|hoặc) ?${LETTER})+`, 'iu');

/** The words that name an option by its letter ("Phương án C"), or null. */
export const namedLetter = (text: string): string | null => NAMES.exec(text)?.[0] ?? null;

/** The letters where an answer is made of nothing else ("A và B", "Cả A, B, C"), or null. */
export const lettersAlone = (answer: string): string | null => ALONE.exec(answer)?.[0] ?? null;
