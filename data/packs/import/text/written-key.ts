/** What a written key ("B", "B. Sáu điều", "Sáu điều", "2") names among the options of a question. */
import { foldVietnamese } from '../../../documents/fold';
import type { ImportChoices } from '../draft';
import { lettersIn } from '../key-letters';
import { truthIn } from './keywords';
import type { RawOption } from './structure';

export type WrittenKey =
  | {
      kind: 'options';
      indexes: number[] /** Text behind the letter that is not the option's: a reason. */;
      rest: string;
    }
  | { kind: 'truth'; value: boolean }
  /** Names a letter that no option has. */
  | { kind: 'outside' }
  /** A bare number, and what it would name. */
  | { kind: 'number'; number: number }
  | { kind: 'unclear' };

const LETTER_AND_TEXT = /^[([]?([A-Ha-h])[)\]]?[ \t]?(?:[.):–,;-]|(?=[(\t]))[ \t]?(.+)$/su;
const LONGEST_LETTERS = 40;

const fold = (text: string) =>
  foldVietnamese(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Indexes of the options with these letters; null where a letter is missing or stands twice. */
function byLetters(letters: readonly number[], options: readonly RawOption[]): number[] | null {
  const indexes = letters.map((letter) => {
    const name = String.fromCharCode(65 + letter);
    const first = options.findIndex((option) => option.letter === name);
    return options.findLastIndex((option) => option.letter === name) === first ? first : -1;
  });
  return indexes.includes(-1) ? null : indexes;
}

/** `texts`: the options' own, in their order. */
export function readWrittenKey(
  written: string,
  options: readonly RawOption[],
  texts: readonly string[],
  { numbersMean }: ImportChoices,
): WrittenKey {
  const value = written.replaceAll('**', '').trim();
  const truth = truthIn(value);
  const hasLetters = options.some(({ letter }) => letter !== '');
  if (truth !== null && !(hasLetters && /^[ts]$/iu.test(value))) {
    const named = texts.findIndex((text) => truthIn(text) === truth);
    return named >= 0 ? { kind: 'options', indexes: [named], rest: '' } : { kind: 'truth', value: truth };
  }
  const letters = value.length <= LONGEST_LETTERS ? lettersIn(value) : null;
  if (letters && options.length > 0) {
    const indexes = byLetters(letters, options);
    if (indexes) return { kind: 'options', indexes: indexes.sort((a, b) => a - b), rest: '' };
    const isTwice = letters.every((letter) =>
      options.some((option) => option.letter === String.fromCharCode(65 + letter)),
    );
    return { kind: isTwice ? 'unclear' : 'outside' };
  }
  const folded = fold(value);
  const same = texts.flatMap((text, i) => (folded !== '' && fold(text) === folded ? [i] : []));
  if (same.length === 1) return { kind: 'options', indexes: same, rest: '' };
  const [, letter, rest = ''] = LETTER_AND_TEXT.exec(value) ?? [];
  if (letter !== undefined && options.length > 0) return withText(letter, rest, options, texts);
  if (/^\d{1,2}$/u.test(value) && options.length > 0) {
    const number = Number(value);
    const index = numbersMean === 'from-1' ? number - 1 : numbersMean === 'from-0' ? number : -1;
    if (numbersMean === undefined || numbersMean === 'text') return { kind: 'number', number };
    return index >= 0 && index < options.length ? { kind: 'options', indexes: [index], rest: '' } : { kind: 'outside' };
  }
  return { kind: 'unclear' };
}

/** "B. Sáu điều", "B (Điều 3)", "B. Vì …". Text of another option contradicts the letter. */
function withText(letter: string, rest: string, options: readonly RawOption[], texts: readonly string[]): WrittenKey {
  const named = lettersIn(letter);
  const indexes = named && byLetters(named, options);
  if (!indexes) return { kind: 'outside' };
  const folded = fold(rest);
  const same = texts.findIndex((text) => fold(text) === folded);
  if (same >= 0 && same !== indexes[0]) return { kind: 'unclear' };
  // "B, hoặc C", "B; D nếu …" name more than one.
  if (/^(?:hoặc|hay|or|[A-H](?![\p{L}\p{N}]))/u.test(rest)) return { kind: 'unclear' };
  return { kind: 'options', indexes, rest: same >= 0 ? '' : rest.replace(/^\((.*)\)$/su, '$1').trim() };
}
