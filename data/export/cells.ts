/** Rows as CSV (RFC 4180) that Excel opens without a question and without running anything in it. */

/** Without it Excel reads UTF-8 as the machine's own code page, and Vietnamese falls apart. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** A cell that begins so is a formula to Excel, LibreOffice and Google Sheets, also where it came as text (OWASP, "CSV Injection"). */
const FORMULA_START = /^'*[=+\-@\t\r]/u;

/** A spreadsheet shows what follows the apostrophe as text; one that stands there already gets another, so that one can be taken off again. */
const asText = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

/** Quoted: the field may hold separators, quotes and line breaks. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const needsQuotes = (text: string): boolean => /[",\r\n]/u.test(text);

/** A number is our own and stays one; null is an empty cell. */
export type Cell = string | number | null;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = asText(value);
  return needsQuotes(text) ? quoted(text) : text;
}

export const csv = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(',') + LINE_END).join('');
