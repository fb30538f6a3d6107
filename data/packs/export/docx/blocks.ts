/** Tables and sections of a Word file. */
import { element } from '../xml';
import type { WordParagraph } from './docx';

export interface WordTable {
  /** Texts with the marks of a pack's texts; every row as long as the first, which is the head. */
  rows: readonly (readonly string[])[];
  /** Widths of the columns, in twentieths of a point. */
  widths: readonly number[];
}

export interface WordSection {
  columns: 1 | 2;
  begins: 'nextPage' | 'continuous';
}

export const isTable = (block: object): block is WordTable => 'rows' in block;
export const isSection = (block: object): block is WordSection => 'columns' in block;

/** A4 and its margins, in twentieths of a point. */
const PAGE = { 'w:w': 11906, 'w:h': 16838 };
const MARGINS = { 'w:top': 1134, 'w:right': 1134, 'w:bottom': 1134, 'w:left': 1701, 'w:header': 567, 'w:footer': 567 };
const COLUMN_GAP = 425;

/** How the part of the document that ends here is laid out. */
export const sectionXml = ({ columns, begins }: WordSection): string =>
  element(
    'w:sectPr',
    {},
    element('w:type', { 'w:val': begins }),
    element('w:pgSz', PAGE),
    element('w:pgMar', { ...MARGINS, 'w:gutter': 0 }),
    element('w:cols', { 'w:num': columns, 'w:space': COLUMN_GAP }),
  );

const BORDER = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '777777' };
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** A bordered table whose first row repeats on every page and whose rows are not torn. */
export function tableXml({ rows, widths }: WordTable, paragraphXml: (paragraph: WordParagraph) => string): string {
  const cell = (text: string, i: number, isHead: boolean) =>
    element(
      'w:tc',
      {},
      element('w:tcPr', {}, element('w:tcW', { 'w:w': widths[i] ?? 0, 'w:type': 'dxa' })),
      paragraphXml({ style: 'Remark', label: isHead ? text : '', text: isHead ? '' : text }),
    );
  const borders = element('w:tblBorders', {}, ...SIDES.map((side) => element(`w:${side}`, BORDER)));
  const look = element('w:tblPr', {}, element('w:tblW', { 'w:w': 0, 'w:type': 'auto' }), borders);
  const grid = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })));
  const lines = rows.map((row, i) => {
    const kept = [element('w:cantSplit', {}), ...(i === 0 ? [element('w:tblHeader', {})] : [])];
    return element('w:tr', {}, element('w:trPr', {}, ...kept), ...row.map((text, k) => cell(text, k, i === 0)));
  });
  return element('w:tbl', {}, look, grid, ...lines);
}
