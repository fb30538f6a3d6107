/** The kinds of numbered documents: the sign each has in a number and the words that stand before one. Examples: document-types.examples.ts. */

import type { DocumentSystem } from './types';

/**
 * Whether words and a bare number ("nghị quyết 57") are a document:
 * `always`; with `evidence` (a known number, an issuer, a date, the full form on the page); or only when `numbered` ("kế hoạch số 15", against "kế hoạch 15 điểm").
 */
export type BareUse = 'always' | 'evidence' | 'numbered';

export interface TypeSign {
  code: string;
  /** As written in numbers, the canonical sign first; the others are seen without the bar or in old papers. */
  signs: readonly string[];
}

export interface TypeWords {
  code: string;
  words: string;
  bare: BareUse;
  /** Whose documents bare numbers of this kind usually are, where the text names no issuer. */
  usual: DocumentSystem;
}

/** Sorted by code. A sign of one code is never a sign of another. */
export const TYPE_SIGNS: readonly TypeSign[] = [
  { code: 'BB', signs: ['BB'] },
  { code: 'BC', signs: ['BC'] },
  { code: 'CT', signs: ['CT'] },
  { code: 'CTHĐ', signs: ['CTHĐ', 'CTrHĐ'] },
  { code: 'CTr', signs: ['CTr', 'CTR', 'CTPH', 'CTrPH'] },
  { code: 'CV', signs: ['CV'] },
  { code: 'CĐ', signs: ['CĐ'] },
  { code: 'GM', signs: ['GM'] },
  { code: 'HD', signs: ['HD', 'HDLN', 'HDLT'] },
  { code: 'KH', signs: ['KH', 'KHPH', 'KHLT'] },
  { code: 'KL', signs: ['KL'] },
  { code: 'L', signs: ['L'] },
  { code: 'NQ', signs: ['NQ'] },
  { code: 'NQLT', signs: ['NQLT'] },
  { code: 'NĐ', signs: ['NĐ', 'ND'] },
  { code: 'PA', signs: ['PA'] },
  { code: 'PL', signs: ['PL'] },
  { code: 'QC', signs: ['QC', 'QCPH'] },
  { code: 'QyĐ', signs: ['QyĐ'] },
  { code: 'QĐ', signs: ['QĐ', 'QD', 'QĐĐ'] },
  { code: 'QĐNS', signs: ['QĐNS'] },
  { code: 'QĐi', signs: ['QĐi', 'QDi', 'QĐI'] },
  { code: 'SL', signs: ['SL'] },
  { code: 'TB', signs: ['TB'] },
  { code: 'TBKL', signs: ['TBKL'] },
  { code: 'TT', signs: ['TT'] },
  { code: 'TTLT', signs: ['TTLT', 'TTLB'] },
  { code: 'TTr', signs: ['TTr', 'TTR', 'TTrLS'] },
  { code: 'VBHN', signs: ['VBHN'] },
  { code: 'ĐA', signs: ['ĐA', 'DA'] },
  { code: 'ĐC', signs: ['ĐC'] },
];

/** Longer words come before those they begin or end with: the first that fits is taken. Shares of real documents among bare uses: FORMS, section 2. */
export const TYPE_WORDS: readonly TypeWords[] = [
  { code: 'NĐ', words: 'nghị định', bare: 'always', usual: 'state' },
  { code: 'NQLT', words: 'nghị quyết liên tịch', bare: 'always', usual: 'state' },
  { code: 'NQ', words: 'nghị quyết', bare: 'always', usual: 'party' },
  { code: 'TTLT', words: 'thông tư liên tịch', bare: 'always', usual: 'state' },
  { code: 'TTLT', words: 'thông tư liên bộ', bare: 'always', usual: 'state' },
  { code: 'TT', words: 'thông tư', bare: 'always', usual: 'state' },
  { code: 'TT', words: 'thông tri', bare: 'always', usual: 'party' },
  { code: 'CT', words: 'chỉ thị', bare: 'always', usual: 'party' },
  { code: 'CV', words: 'công văn', bare: 'always', usual: 'state' },
  { code: 'CĐ', words: 'công điện', bare: 'always', usual: 'state' },
  { code: 'QĐ', words: 'quy định', bare: 'evidence', usual: 'party' },
  { code: 'QĐ', words: 'quyết định', bare: 'evidence', usual: 'state' },
  { code: 'KL', words: 'kết luận', bare: 'evidence', usual: 'party' },
  { code: 'TB', words: 'thông báo kết luận', bare: 'evidence', usual: 'state' },
  { code: 'TB', words: 'thông báo', bare: 'evidence', usual: 'state' },
  { code: 'ĐA', words: 'đề án', bare: 'evidence', usual: 'state' },
  { code: 'KH', words: 'kế hoạch', bare: 'numbered', usual: 'state' },
  { code: 'CTr', words: 'chương trình hành động', bare: 'numbered', usual: 'party' },
  { code: 'CTr', words: 'chương trình', bare: 'numbered', usual: 'party' },
  { code: 'HD', words: 'hướng dẫn', bare: 'numbered', usual: 'party' },
  { code: 'BC', words: 'báo cáo', bare: 'numbered', usual: 'state' },
  { code: 'TTr', words: 'tờ trình', bare: 'numbered', usual: 'state' },
  { code: 'QC', words: 'quy chế', bare: 'numbered', usual: 'state' },
  { code: 'PL', words: 'pháp lệnh', bare: 'numbered', usual: 'state' },
  { code: 'SL', words: 'sắc lệnh', bare: 'numbered', usual: 'state' },
  { code: 'Luật', words: 'bộ luật', bare: 'numbered', usual: 'state' },
  { code: 'Luật', words: 'luật', bare: 'numbered', usual: 'state' },
  { code: 'CV', words: 'văn bản', bare: 'numbered', usual: 'state' },
];

/** Signs that stand as words before a number ("NQ98", "QĐ số 144"), capitals only. */
export const TYPE_ABBREVIATIONS: readonly TypeWords[] = [
  { code: 'NQ', words: 'NQ', bare: 'always', usual: 'party' },
  { code: 'NĐ', words: 'NĐ', bare: 'always', usual: 'state' },
  { code: 'QĐ', words: 'QĐ', bare: 'evidence', usual: 'party' },
  { code: 'KL', words: 'KL', bare: 'numbered', usual: 'party' },
  { code: 'CT', words: 'CT', bare: 'numbered', usual: 'party' },
  { code: 'TT', words: 'TT', bare: 'numbered', usual: 'state' },
  { code: 'KH', words: 'KH', bare: 'numbered', usual: 'state' },
  { code: 'HD', words: 'HD', bare: 'numbered', usual: 'party' },
  { code: 'TB', words: 'TB', bare: 'numbered', usual: 'state' },
  { code: 'CV', words: 'CV', bare: 'numbered', usual: 'state' },
];
