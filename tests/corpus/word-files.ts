/** Paragraphs as a .docx the way Word saves one: runs split anywhere, revision ids, lists with numbers of their own. */
import { strToU8, zipSync } from 'fflate';
import type { Random } from './random';

export type Look = 'bold' | 'underline' | 'italic' | 'highlight' | 'colour';

export interface WordLine {
  text: string;
  look?: Look | undefined;
  /** Number by a list: level 0 "Câu 1.", level 1 "A."; the number is not in the text. */
  list?: 0 | 1;
}
/** A cell of several paragraphs, of several columns, or merged with those below ('begins') and above it ('goes on'). */
export interface WordCell {
  lines: WordLine[];
  span?: number;
  merge?: 'begins' | 'goes on';
}
export type WordItem = WordLine | { cells: (string | WordCell)[][] };
/** How programs write the same letters. */
export type Form = 'NFC' | 'NFD';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const LOOKS: Record<Look, string> = {
  bold: '<w:b/><w:bCs/>',
  underline: '<w:u w:val="single"/>',
  italic: '<w:i/>',
  highlight: '<w:highlight w:val="yellow"/>',
  colour: '<w:color w:val="FF0000"/>',
};
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function run(text: string, look: Look | undefined): string {
  const parts = text.split('\t').map((part) => `<w:t xml:space="preserve">${xml(part)}</w:t>`);
  const rPr = `<w:rPr><w:rFonts w:ascii="Times New Roman"/>${look ? LOOKS[look] : ''}<w:sz w:val="28"/></w:rPr>`;
  return `<w:r w:rsidRPr="00A1B2C3">${rPr}${parts.join('<w:tab/>')}</w:r>`;
}

function paragraph({ text, look, list }: WordLine, random: Random): string {
  const numbered = list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list}"/><w:numId w:val="1"/></w:numPr>`;
  const cut = random.integer(0, text.length);
  const runs = [text.slice(0, cut), text.slice(cut)].filter((part) => part !== '').map((part) => run(part, look));
  return `<w:p w:rsidR="00D4E5F6"><w:pPr>${numbered}<w:jc w:val="both"/></w:pPr><w:proofErr w:type="spellStart"/>${runs.join('')}</w:p>`;
}

function cell(content: string | WordCell, random: Random): string {
  const { lines, span, merge }: WordCell = typeof content === 'string' ? { lines: [{ text: content }] } : content;
  const merged = merge === undefined ? '' : `<w:vMerge${merge === 'begins' ? ' w:val="restart"' : ''}/>`;
  const spanned = span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`;
  const paragraphs = (lines.length === 0 ? [{ text: '' }] : lines).map((line) => paragraph(line, random));
  return `<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/>${spanned}${merged}</w:tcPr>${paragraphs.join('')}</w:tc>`;
}

function table(rows: readonly (readonly (string | WordCell)[])[], random: Random): string {
  const written = rows.map((row) => `<w:tr>${row.map((content) => cell(content, random)).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid/>${written.join('')}</w:tbl>`;
}

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Câu %1.')}${level(1, 'upperLetter', '%2.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

export function wordFile(items: readonly WordItem[], random: Random, form: Form = 'NFC'): Uint8Array {
  const body = items.map((item) => ('cells' in item ? table(item.cells, random) : paragraph(item, random))).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/numbering.xml': NUMBERING,
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body.normalize(form)}<w:sectPr/></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)])));
}
