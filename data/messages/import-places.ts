/** Where in a trainer's file something is, in words: "Dòng 14", "Trang tính «Câu hỏi», dòng 14, cột K «Đáp án»", "Bảng 1, hàng 3, cột 7 «Đáp án»". */
import type { Place } from '../packs/import/draft';
import { catalogue, type Language, wordsOf } from './catalogue';

const placeNames = catalogue(
  {
    line: (line: number) => `dòng ${line}`,
    paragraph: (paragraph: number) => `đoạn ${paragraph}`,
    sheet: (name: string) => `trang tính «${name}», `,
    row: (row: number) => `dòng ${row}`,
    table: (table: number, row: number) => `bảng ${table}, hàng ${row}`,
    column: (column: string | number) => `, cột ${column}`,
    header: (header: string) => ` «${header}»`,
    numbered: (label: string) => `câu ${label}`,
    beginning: (words: string) => `câu «${words}»`,
  },
  {
    line: (line: number) => `line ${line}`,
    paragraph: (paragraph: number) => `paragraph ${paragraph}`,
    sheet: (name: string) => `sheet “${name}”, `,
    row: (row: number) => `row ${row}`,
    table: (table: number, row: number) => `table ${table}, row ${row}`,
    column: (column: string | number) => `, column ${column}`,
    header: (header: string) => ` “${header}”`,
    numbered: (label: string) => `question ${label}`,
    beginning: (words: string) => `question “${words}”`,
  },
);

/** "A" for 1, "AA" for 27, as spreadsheets name columns. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A place in words, within a sentence. */
export function placePhrase(place: Place, language: Language): string {
  const names = wordsOf(placeNames, language);
  if (place.kind === 'line') return names.line(place.line);
  if (place.kind === 'paragraph') return names.paragraph(place.paragraph);
  const header = place.header === null ? '' : names.header(place.header);
  if (place.kind === 'table') {
    const column = place.column === null ? '' : names.column(place.column);
    return `${names.table(place.table, place.row)}${column}${header}`;
  }
  const sheet = place.sheet === null ? '' : names.sheet(place.sheet);
  const column = place.column === null ? '' : names.column(columnLetters(place.column));
  return `${sheet}${names.row(place.row)}${column}${header}`;
}

/** A place in words, as the beginning of a line. */
export const importPlaceWords = (place: Place, language: Language): string => capital(placePhrase(place, language));

const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,31}$/u;

/** A place and the question there, by its number or id, else by its first words: "Đoạn 50, câu 12", "Đoạn 50, câu «Đảng viên phải…»". */
export function importQuestionAt(where: string, question: string, language: Language): string {
  const names = wordsOf(placeNames, language);
  return `${where}, ${NUMBER.test(question) ? names.numbered(question) : names.beginning(question)}`;
}
