/** For tests: an .xlsx whose sheet is written as XML, so that every trap of real files can be set. */
import { strToU8, zipSync } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `rows`: the XML within sheetData; `after`: what follows it; `styles`: of cellXfs as number format ids or codes. */
export function rawXlsx(
  rows: string,
  { after = '', strings = [] as string[], formats = [] as (number | string)[] } = {},
): Uint8Array {
  const codes = formats.flatMap((format, i) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${200 + i}" formatCode="${format}"/>`] : [],
  );
  const xfs = formats.map((format, i) => `<xf numFmtId="${typeof format === 'string' ? 200 + i : format}"/>`);
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<x:workbook xmlns:x="m" xmlns:r="${RELATIONS}"><x:sheets><x:sheet name="Bảng 1" sheetId="1" r:id="a"/></x:sheets></x:workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${RELATIONS}/worksheet" Target="/xl/s1.xml"/><Relationship Id="b" Type="${RELATIONS}/sharedStrings" Target="ss.xml"/><Relationship Id="c" Type="${RELATIONS}/styles" Target="st.xml"/></Relationships>`,
    ),
    'xl/ss.xml': strToU8(`<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    'xl/st.xml': strToU8(
      `<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`,
    ),
    'xl/s1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
  });
}
