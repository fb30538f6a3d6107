/** word/document.xml → blocks: paragraphs with how their text looks, tables, and what can't be imported. */

import { MARK_STYLES } from '../../export/docx/styles';
import type { Place } from '../draft';
import { type Finding, finding } from '../findings';
import { readXml } from '../office/read-xml';
import type { Block, Format, Paragraph, Run } from '../text/paragraphs';
import type { Numbering } from './numbering';
import { type RunLook, type Style, takeLook } from './styles';
import { symbolOf } from './symbols';

export interface ReadDocument {
  blocks: Block[];
  findings: Finding[];
  /** Runs in fonts of TCVN3 or VNI, for a second look at their text. */
  legacyFonts: { font: string; text: string; place: Place }[];
  /** The XML ended before its time. */
  isBroken: boolean;
}

interface OpenParagraph {
  place: Place;
  runs: Run[];
  style: string | undefined;
  numId: string | undefined;
  level: number | undefined;
}
interface OpenTable {
  rows: Paragraph[][][];
}

/** Parts whose text is not the text: tracked deletions, old formats, footnotes' marks, fallbacks of drawings. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'rPrChange',
  'pPrChange',
  'instrText',
  'delText',
  'Fallback',
  'footnoteReference',
]);
const OBJECTS: Readonly<Record<string, 'picture' | 'formula' | 'other'>> = {
  ...{ drawing: 'picture', pict: 'picture', oMath: 'formula', object: 'other' },
};
const LEGACY_FONT = /^(?:\.vn|vni[- ])/iu;
const attribute = (attributes: Record<string, string>, name: string) => attributes[`w:${name}`] ?? attributes[name];

/** Character styles of our own files: emphasis, whatever look they have. */
const OWN_MARKS: ReadonlySet<string | undefined> = new Set(Object.values(MARK_STYLES));
const OWN_STRONG: ReadonlySet<string | undefined> = new Set([MARK_STYLES.strong, MARK_STYLES.both]);

const formatOf = (look: RunLook, strong = false): Format => ({
  strong,
  bold: look.bold === true,
  underline: look.underline === true,
  italic: look.italic === true,
  highlight: look.highlight === true,
  colour: look.colour ?? null,
});

export function readDocument(
  xml: Uint8Array,
  styleOf: (id: string | undefined) => Style,
  numbering: Numbering,
): ReadDocument {
  const read: ReadDocument = { blocks: [], findings: [], legacyFonts: [], isBroken: false };
  const tables: OpenTable[] = [];
  /** A text box opens paragraphs inside one. */
  const paragraphs: OpenParagraph[] = [];
  let count = 0;
  let skipping = 0;
  let look: RunLook | null = null;
  let characterStyle: string | undefined;
  let inRunLook = false;
  let inText = false;

  const add = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || skipping > 0) return;
    const ofStyle = OWN_MARKS.has(characterStyle) ? {} : styleOf(characterStyle).look;
    const own: RunLook = { ...styleOf(paragraph.style).look, ...ofStyle, ...look };
    if (own.hidden) return;
    const { font = '' } = own;
    if (LEGACY_FONT.test(font)) read.legacyFonts.push({ font, text, place: paragraph.place });
    const format = formatOf(own, OWN_STRONG.has(characterStyle));
    const last = paragraph.runs.at(-1);
    if (last && JSON.stringify(last.format) === JSON.stringify(format)) last.text += text;
    else paragraph.runs.push({ text, format });
  };
  const put = (paragraph: Paragraph) => {
    const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) cell.push(paragraph);
    else read.blocks.push(paragraph);
  };
  const endParagraph = () => {
    const open = paragraphs.pop();
    if (!open) return;
    const style = styleOf(open.style);
    const numId = open.numId ?? style.numId;
    const number = numId === undefined || numId === '0' ? '' : numbering.next(numId, open.level ?? style.level ?? 0);
    // Plain: an automatic label says nothing of which answer is right.
    const runs = number === '' ? open.runs : [{ text: `${number} `, format: formatOf({}) }, ...open.runs];
    put({ kind: 'paragraph', place: open.place, runs });
  };

  const open = (name: string, attributes: Record<string, string>) => {
    const value = attribute(attributes, 'val');
    const paragraph = paragraphs.at(-1);
    if (skipping > 0 || SKIPPED.has(name)) {
      skipping++;
      return;
    }
    if (name === 'tbl') tables.push({ rows: [] });
    else if (name === 'tr') tables.at(-1)?.rows.push([]);
    else if (name === 'tc') tables.at(-1)?.rows.at(-1)?.push([]);
    else if (name === 'p') {
      const place: Place = { kind: 'paragraph', paragraph: ++count };
      paragraphs.push({ place, runs: [], style: undefined, numId: undefined, level: undefined });
    } else if (!paragraph) return;
    else if (name === 'pStyle') paragraph.style = value;
    else if (name === 'numId') paragraph.numId = value;
    else if (name === 'ilvl') paragraph.level = Number(value);
    else if (name === 'r') {
      look = {};
      characterStyle = undefined;
    } else if (name === 'rPr') inRunLook = look !== null;
    else if (inRunLook && look) {
      if (name === 'rStyle') characterStyle = value;
      else takeLook(look, name, attributes);
    } else if (name === 't') inText = true;
    else if (name === 'tab' && look) add('\t');
    else if ((name === 'br' || name === 'cr') && look) add('\n');
    else if (name === 'noBreakHyphen') add('-');
    else if (name === 'sym') addSymbol(attributes, paragraph);
    else {
      const object = OBJECTS[name];
      if (object) read.findings.push(finding('objectSkipped', 'warning', paragraph.place, { object }));
    }
  };
  const addSymbol = (attributes: Record<string, string>, { place }: OpenParagraph) => {
    const symbol = symbolOf(attribute(attributes, 'font') ?? '', attribute(attributes, 'char') ?? '');
    if (symbol === null) read.findings.push(finding('objectSkipped', 'warning', place, { object: 'other' }));
    else add(symbol);
  };
  const close = (name: string) => {
    if (skipping > 0) {
      skipping--;
      return;
    }
    if (name === 'p') endParagraph();
    else if (name === 'r') {
      look = null;
      characterStyle = undefined;
    } else if (name === 'rPr') inRunLook = false;
    else if (name === 't') inText = false;
    else if (name === 'tbl') {
      const table = tables.pop();
      const outer = tables.at(-1)?.rows.at(-1)?.at(-1);
      if (outer) outer.push(...(table?.rows.flat(2) ?? []));
      else if (table) read.blocks.push({ kind: 'table', rows: table.rows });
    }
  };
  read.isBroken = !readXml(xml, {
    open,
    close,
    text: (text) => {
      if (inText) add(text);
    },
  });
  return read;
}
