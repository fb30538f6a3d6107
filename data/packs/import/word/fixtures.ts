/** For tests: small Word files, and what is read from them in one line a question. */
import { strToU8, zipSync } from 'fflate';
import type { ImportChoices } from '../draft';
import { importWord } from './import';

export const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const run = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
export const lines = (...texts: string[]) => texts.map((text) => p(run(text))).join('');
export const listed = (id: number, text: string, level = 0) =>
  p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
export const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(run(cell))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export const docx = (body: string, parts: Record<string, string> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  });
export const read = (body: string, choices: ImportChoices = {}, parts: Record<string, string> = {}) =>
  importWord(docx(body, parts), choices);
export const shapes = (...of: Parameters<typeof read>) =>
  read(...of).questions.map(({ label, stem, options, keyFrom, findings }) =>
    [
      label ?? '',
      stem,
      options.map(({ text, right }) => (right ? `*${text}` : text)).join(';'),
      keyFrom ?? '-',
      findings.map(({ code }) => code).join(','),
    ].join('|'),
  );

/** "2×text" spans two columns, "^" goes on with the cell above, "v text" is gone on with; lines are parted by "⏎". */
export const grid = (...rows: string[][]) => {
  const cell = (written: string) => {
    const [, span, below, text = ''] = /^(?:(\d)×)?(v )?(.*)$/u.exec(written) ?? [];
    const merge = text === '^' ? '<w:vMerge/>' : below ? '<w:vMerge w:val="restart"/>' : '';
    const properties = `<w:tcPr>${span ? `<w:gridSpan w:val="${span}"/>` : ''}${merge}</w:tcPr>`;
    const content = (text === '^' ? '' : text).split('⏎').map((line) => p(run(line)));
    return `<w:tc>${properties}${content.join('')}</w:tc>`;
  };
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};
