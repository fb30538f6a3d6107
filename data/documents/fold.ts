/** Folding Vietnamese for comparison: what someone types without marks must meet what was written with them. */

/**
 * Lower case, without tone and vowel marks, đ as d: "Đất đai" → "dat dai". U+00D0 (Icelandic Ð, common in old files) counts as Đ.
 * The length may change; use it for comparing, never for offsets into the text.
 */
export function foldVietnamese(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đðɖ]/giu, 'd').toLowerCase();
}

/** "TƯ", "t.ư" as "tw", for without marks "TƯ" (Trung ương) would read as "TU", a province's committee. Before folding. */
export function settleCentral(text: string): string {
  return text.normalize('NFC').replace(/(?<!\p{L})t\.?\s?ư(?!\p{L})/giu, 'tw');
}
