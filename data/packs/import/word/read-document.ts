/** word/document.xml → blocks: paragraphs with how their text looks, tables, and what can't be imported. */

import type { Place } from '../draft';
import { type Finding, finding } from '../findings';
import { readXml } from '../office/read-xml';
import type { Block, Paragraph, Run } from '../text/paragraphs';
import type { Numbering } from './numbering';
import { formatOf, ownLook, sameFormat } from './run-format';
import { type RunLook, type Style, takeLook } from './styles';
import { symbolOf } from './symbols';
import { Tables } from './tables';

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

/** Parts whose text is not the text: tracked deletions, old formats, footnotes' marks, fallbacks of drawings. */
const SKIPPED = new Set([
  ...['del', 'moveFrom', 'rPrChange', 'pPrChange', 'tcPrChange', 'trPrChange'],
  ...['instrText', 'delText', 'Fallback', 'footnoteReference'],
]);
const OBJECTS: Readonly<Record<string, 'picture' | 'formula' | 'other'>> = {
  ...{ drawing: 'picture', pict: 'picture', oMath: 'formula', object: 'other' },
};
const LEGACY_FONT = /^(?:\.vn|vni[- ])/iu;
const attribute = (attributes: Record<string, string>, name: string) => attributes[`w:${name}`] ?? attributes[name];

export function readDocument(
  xml: Uint8Array,
  styleOf: (id: string | undefined) => Style,
  numbering: Numbering,
): ReadDocument {
  const read: ReadDocument = { blocks: [], findings: [], legacyFonts: [], isBroken: false };
  const tables = new Tables();
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
    const own = { ...styleOf(paragraph.style).look, ...ownLook(characterStyle, styleOf), ...look };
    if (own.hidden) return;
    const { font = '' } = own;
    if (LEGACY_FONT.test(font)) read.legacyFonts.push({ font, text, place: paragraph.place });
    const format = formatOf(own, characterStyle);
    const last = paragraph.runs.at(-1);
    if (last && sameFormat(last.format, format)) last.text += text;
    else paragraph.runs.push({ text, format });
  };
  const put = (paragraph: Paragraph) => {
    const { cell } = tables;
    if (cell) cell.paragraphs.push(paragraph);
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
    if (tables.begin(name, value)) return;
    if (name === 'p') {
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
      const table = tables.end();
      if (table) read.blocks.push(table);
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
