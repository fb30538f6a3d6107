/** The kinds of numbered documents: the sign each has in a number and the words that stand before one. Examples: fixtures/document-types.ts. */
import type { DocumentSystem } from './types';

/**
 * Whether words and a bare number ("nghị quyết 57") are a document:
 * `always`; with `evidence` (a known number, an issuer, a date, a full number on the page); or only when `numbered` ("kế hoạch số 15", against "kế hoạch 15 điểm").
 * Shares of real documents among bare uses: FORMS, section 2.
 */
export type BareUse = 'always' | 'evidence' | 'numbered';

/** `usual`: whose documents bare numbers of this kind usually are, where the text names no issuer. */
export type TypeWords = readonly [code: string, bare: BareUse, usual: DocumentSystem, words: string];

/** Code, which is the canonical sign → its other spellings: without the bar, all capitals. Sorted; a spelling belongs to one code. */
export const TYPE_SIGNS: Readonly<Record<string, string>> = {
  BB: '',
  BC: '',
  CT: '',
  CTr: 'CTR',
  CV: '',
  CĐ: '',
  GM: '',
  HD: '',
  KH: '',
  KL: '',
  L: '',
  NQ: '',
  NĐ: 'ND',
  PL: '',
  QC: '',
  QĐ: 'QD QĐĐ',
  QĐNS: '',
  QĐi: 'QDi QĐI',
  SL: '',
  TB: '',
  TBKL: '',
  TT: '',
  TTr: 'TTR',
  VBHN: '',
  ĐA: 'DA',
};

/** Ends that make another type of one of these, which is then its own code: joint (TTLT, TTLB, HDLN, TTrLS), to work together (KHPH), of action (CTHĐ). */
export const TYPE_ENDS = 'L[TBNS]|PH|HĐ';

/** Words in small letters. The first that fits is taken: longer ones stand before what they end with. */
export const TYPE_WORDS: readonly TypeWords[] = [
  ['NĐ', 'always', 'state', 'nghị định'],
  ['NQ', 'always', 'party', 'nghị quyết'],
  ['NQLT', 'always', 'state', 'nghị quyết liên tịch'],
  ['TT', 'always', 'state', 'thông tư'],
  ['TTLT', 'always', 'state', 'thông tư liên tịch'],
  ['TTLT', 'always', 'state', 'thông tư liên bộ'],
  ['TT', 'always', 'party', 'thông tri'],
  ['CT', 'always', 'party', 'chỉ thị'],
  ['CV', 'always', 'state', 'công văn'],
  ['CĐ', 'always', 'state', 'công điện'],
  ['QĐ', 'evidence', 'party', 'quy định'],
  ['QĐ', 'evidence', 'state', 'quyết định'],
  ['TB', 'evidence', 'state', 'thông báo kết luận'],
  ['KL', 'evidence', 'party', 'kết luận'],
  ['TB', 'evidence', 'state', 'thông báo'],
  ['ĐA', 'evidence', 'state', 'đề án'],
  ['KH', 'numbered', 'state', 'kế hoạch'],
  ['CTr', 'numbered', 'party', 'chương trình'],
  ['CTr', 'numbered', 'party', 'chương trình hành động'],
  ['HD', 'numbered', 'party', 'hướng dẫn'],
  ['BC', 'numbered', 'state', 'báo cáo'],
  ['TTr', 'numbered', 'state', 'tờ trình'],
  ['QC', 'numbered', 'state', 'quy chế'],
  ['PL', 'numbered', 'state', 'pháp lệnh'],
  ['SL', 'numbered', 'state', 'sắc lệnh'],
  ['Luật', 'numbered', 'state', 'bộ luật'],
  ['Luật', 'numbered', 'state', 'luật'],
  ['CV', 'numbered', 'state', 'văn bản'],
];

/** Signs used as words before a number ("NQ98", "QĐ số 144"), capitals only. */
export const TYPE_ABBREVIATIONS: readonly TypeWords[] = [
  ['NQ', 'always', 'party', 'NQ'],
  ['NĐ', 'always', 'state', 'NĐ'],
  ['QĐ', 'evidence', 'party', 'QĐ'],
  ['KL', 'numbered', 'party', 'KL'],
  ['CT', 'numbered', 'party', 'CT'],
  ['TT', 'numbered', 'state', 'TT'],
  ['KH', 'numbered', 'state', 'KH'],
  ['HD', 'numbered', 'party', 'HD'],
  ['TB', 'numbered', 'state', 'TB'],
  ['CV', 'numbered', 'state', 'CV'],
];
