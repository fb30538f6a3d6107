/** A stored value as the text that stood there, as far as it can be told, and what is to be said about it. */

import type { Place } from '../draft';
import { type Finding, finding } from '../findings';
import { tidyImported } from '../tidy';
import { isGuessedDate } from './number-format';
import type { CellValue } from './table';

/** Digits that a program keeps: more are noise of binary fractions. */
const DIGITS = 15;
const two = (part: number) => String(part).padStart(2, '0');

/** "01/02/2026", as Vietnamese writes days. */
export const dayText = ({ day, month, year }: { day: number; month: number; year: number }) =>
  `${two(day)}/${two(month)}/${year}`;

/** A number as the sheet shows it to a Vietnamese reader: "001", "50%", "1,5". */
export function numberText(value: number, format: string): string {
  const plain = (number: number) => String(Number(number.toPrecision(DIGITS))).replace('.', ',');
  if (format.includes('%')) return `${plain(value * 100)}%`;
  return /^0+$/u.test(format) && Number.isInteger(value) ? String(value).padStart(format.length, '0') : plain(value);
}

/** "12,5" may have been typed "12.5"; "1.000" is stored as 1000. */
const isUnsure = (value: number, format: string) =>
  !format.includes('%') && (!Number.isInteger(value) || /[#0],[#0]/u.test(format));

export interface CellText {
  text: string;
  findings: Finding[];
}

/** `place`: of the cell. Ends of texts are trimmed; tabs, which no pack holds, become blanks. */
export function cellText(value: CellValue | undefined, place: Place): CellText {
  switch (value?.kind) {
    case undefined:
      return { text: '', findings: [] };
    case 'text': {
      const { text, hidden, falseD } = tidyImported(value.text);
      const findings = [
        ...(hidden.length > 0
          ? [finding('hiddenRemoved', 'warning', place, { characters: hidden.slice(0, 8).join(', ') })]
          : []),
        ...(falseD.length > 0 ? [finding('falseD', 'warning', place, { letters: falseD.join(', ') })] : []),
      ];
      return { text: text.replaceAll('\t', ' ').trim(), findings };
    }
    case 'number': {
      const text = numberText(value.value, value.format);
      const unsure = isUnsure(value.value, value.format);
      return { text, findings: unsure ? [finding('numberCell', 'warning', place, { read: text })] : [] };
    }
    case 'date': {
      const text = dayText(value);
      const guessed = isGuessedDate(value.format);
      const maybe = guessed ? `${value.day}-${value.month}` : null;
      return { text, findings: [finding('dateCell', guessed ? 'error' : 'warning', place, { read: text, maybe })] };
    }
    case 'truth':
      return { text: value.value ? 'TRUE' : 'FALSE', findings: [] };
    case 'error':
      return { text: '', findings: [finding('errorCell', 'error', place, { read: value.code })] };
    case 'uncounted':
      return { text: '', findings: [finding('uncountedCell', 'error', place, {})] };
  }
}
