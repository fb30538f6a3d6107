/** Our Excel template, filled with a pack or empty, and the same table as CSV. */
import { csv } from '../../../export/cells';
import { type Language, wordsOf } from '../../../messages/catalogue';
import { sheetWords } from '../../../messages/export-sheet';
import type { DraftHeader } from '../../import/draft';
import { KIND_NAMES } from '../../import/sheet/kinds';
import { PACK_FIELDS } from '../../import/sheet/pack-sheet';
import type { Pack } from '../../schema';
import { TEMPLATE_HEADERS, templateRows } from './template-rows';
import { type OutCell, type OutSheet, writeXlsx } from './xlsx-file';

const QUESTIONS = 'Câu hỏi';
const PACK = 'Gói';
const HELP = 'Hướng dẫn';

/** In characters; what is not named is a column of answers. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{ Mã: 12, Loại: 16, 'Chuẩn mực': 11, 'Câu hỏi': 50, 'Đáp án': 12, 'Giải thích': 40, 'Căn cứ': 30, Nhóm: 10 },
  ...{ Nhãn: 16, 'Tình huống': 40, 'Độ khó': 9, 'Giữ cuối': 10, 'Vì sao từng phương án': 40 },
};
const OPTION_WIDTH = 24;

function questionSheet(rows: readonly (readonly OutCell[])[]): OutSheet {
  const column = (name: string) => TEMPLATE_HEADERS.indexOf(name);
  return {
    name: QUESTIONS,
    widths: TEMPLATE_HEADERS.map((header) => WIDTHS[header] ?? OPTION_WIDTH),
    rows: [TEMPLATE_HEADERS, ...rows],
    headerRows: 1,
    choices: [
      { column: column('Loại'), from: KIND_NAMES },
      { column: column('Chuẩn mực'), from: ['1', '2', '3', '4', '5'] },
      { column: column('Độ khó'), from: ['1', '2', '3'] },
    ],
  };
}

const NO_PACK: Partial<Record<keyof DraftHeader, OutCell>> = {};
const headerOf = ({ pack }: Pack): Partial<Record<keyof DraftHeader, OutCell>> => ({
  ...{ title: pack.title, author: pack.author.name, unit: pack.author.unit ?? null, licence: pack.licence },
  ...{
    edition: pack.edition,
    issued: pack.issued,
    lang: pack.lang,
    description: pack.description ?? null,
    slug: pack.slug,
    uid: pack.uid,
  },
  documentNumber: pack.document?.number ?? null,
});

const packSheet = (header: Partial<Record<keyof DraftHeader, OutCell>>): OutSheet => ({
  name: PACK,
  widths: [24, 60],
  rows: Object.entries(PACK_FIELDS).map(([field, names]) => [
    names[0] ?? '',
    header[field as keyof DraftHeader] ?? null,
  ]),
  headerRows: 0,
});

function helpSheet(language: Language): OutSheet {
  const words = wordsOf(sheetWords, language);
  return { name: HELP, widths: [110], rows: words.help.split('\n').map((line) => [line]), headerRows: 0 };
}

/** `pack` as .xlsx. Import keeps ids, so that a second round keeps learners' progress. */
export const templateXlsx = (pack: Pack, language: Language): Uint8Array =>
  writeXlsx([questionSheet(templateRows(pack)), packSheet(headerOf(pack)), helpSheet(language)]);

/** The template with nothing in it but names, choices and help. */
export const emptyTemplateXlsx = (language: Language): Uint8Array =>
  writeXlsx([questionSheet([]), packSheet(NO_PACK), helpSheet(language)]);

/** The questions of `pack` as CSV in the template's columns. */
export const templateCsv = (pack: Pack): string => csv([TEMPLATE_HEADERS, ...templateRows(pack)]);
