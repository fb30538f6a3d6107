/** Folding Vietnamese for comparison: what someone types without marks must meet what was written with them. */

/**
 * Lower case, without tone and vowel marks, đ as d: "Đất đai" → "dat dai". U+00D0 (Icelandic Ð, common in old files) counts as Đ.
 * The length may change; use it for comparing, never for offsets into the text.
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đðɖ]/gi, 'd')
    .toLowerCase();
}

/** "ngày 09/5/2024", "9-5-2024", "ngày 9 tháng 5 năm 2024", folded. */
const WRITTEN_DATE = /(?:ngay\s+)?\d{1,2}\s*(?:[/.-]|thang)\s*\d{1,2}\s*(?:[/.-]|nam)\s*((?:19|20)\d\d)/gu;

/** Folded text with the year alone for each written date: days and months would be taken for numbers of documents. */
export function datesAsYears(folded: string): string {
  return folded.replace(WRITTEN_DATE, ' $1 ');
}
