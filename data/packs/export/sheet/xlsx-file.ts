/**
 * Writes a small .xlsx (ECMA-376) by hand: texts, numbers, drop-downs, widths, a header that stays in view. The same sheets
 * always give the same bytes. Every cell with text is a text to the program, so none of them can be a formula.
 */
import { strToU8, zipSync } from 'fflate';

export type OutCell = string | number | null;

export interface OutSheet {
  name: string;
  /** In characters, by column. */
  widths: readonly number[];
  rows: readonly (readonly OutCell[])[];
  /** Rows at the top that name the columns: bold, always in view. */
  headerRows: number;
  /** What the cells of a column (from 0) may be chosen from. */
  choices?: readonly { column: number; from: readonly string[] }[];
}

/** Rows below the header that offer choices. */
const OFFERED_ROWS = 2000;
/** A fixed moment, so that equal sheets are equal files. */
const MTIME = '1980-06-01T00:00:00Z';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What no XML can hold, and "_x0041_", which Excel would read as a character's number. */
const asXlsx = (text: string): string =>
  escaped(text.replace(/_(?=x[\dA-F]{4}_)/giu, '_x005F_').replace(/[\0-\x08\v\f\x0E-\x1F\r\uFFFE\uFFFF]/gu, hexOf));
const hexOf = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** "A" for 0, "AA" for 26. */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** Styles by index: plain text, header, text that a program would take for a formula when it is typed again. */
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCE9E6"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;
const TEXT = 1;
const HEADER = 2;
const GUARDED = 3;
const FORMULA_START = /^[=+\-@\t\r']/u;

function cellXml(value: OutCell, reference: string, isHeader: boolean): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  const style = isHeader ? HEADER : FORMULA_START.test(value) ? GUARDED : TEXT;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${asXlsx(value)}</t></is></c>`;
}

function sheetXml({ widths, rows, headerRows, choices = [] }: OutSheet): string {
  const pane = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRows}" topLeftCell="A${headerRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${TEXT}" customWidth="1"/>`,
  );
  const body = rows.map(
    (row, i) =>
      `<row r="${i + 1}">${row.map((cell, j) => cellXml(cell, `${lettersOf(j)}${i + 1}`, i < headerRows)).join('')}</row>`,
  );
  const last = Math.max(rows.length, OFFERED_ROWS);
  const lists = choices.map(({ column, from }) => {
    const range = `${lettersOf(column)}${headerRows + 1}:${lettersOf(column)}${last}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${range}"><formula1>"${escaped(from.join(','))}"</formula1></dataValidation>`;
  });
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    headerRows > 0 ? pane : '',
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${body.join('')}</sheetData>`,
    lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '',
    '</worksheet>',
  ].join('');
}

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The file's bytes. Names of sheets: at most 31 characters, all different. */
export function writeXlsx(sheets: readonly OutSheet[]): Uint8Array {
  const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  const parts = sheets.map((_, i) => `worksheets/sheet${i + 1}.xml`);
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${MAIN_TYPE}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;
  const relations = (list: readonly string[]) =>
    part(`<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`);
  const named = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const files = {
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${parts.map((name) => override(name, 'worksheet')).join('')}${override('styles.xml', 'styles')}</Types>`,
    ),
    '_rels/.rels': relations([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': part(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${DOCUMENT}"><sheets>${named.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ...parts.map((name, i) => relation(i + 1, 'worksheet', name)),
      relation(parts.length + 1, 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': part(STYLES),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/${parts[i]}`, part(sheetXml(sheet))])),
  };
  return zipSync(files, { mtime: MTIME });
}
