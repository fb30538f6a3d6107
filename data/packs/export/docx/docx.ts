/** Paragraphs as a Word file (.docx): a zip of XML parts. The same paragraphs always give the same bytes. */
import { strToU8, zipSync } from 'fflate';
import { type MarkupNode, parseMarkup } from '../../markup';
import { element, escapeXml, xmlFile } from '../xml';
import { isSection, isTable, sectionXml, tableXml, type WordSection, type WordTable } from './blocks';
import {
  CONTENT_TYPES,
  DOCUMENT_RELATION,
  DOCUMENT_TYPE,
  RELATIONSHIPS,
  RELATIONSHIPS_TYPE,
  STYLES_RELATION,
  STYLES_TYPE,
  W,
} from './namespaces';
import { MARK_STYLES, stylesXml, TEXT_SIZE, type WordStyle } from './styles';

export interface WordParagraph {
  style: WordStyle;
  /** Strong, before the text: "Câu 1.", "Đáp án:"; empty: none. */
  label: string;
  /** With the marks of a pack's texts. */
  text: string;
}

/** Paragraphs, tables, and ends of sections, which say how what stands before them is laid out. */
export type WordBlock = WordParagraph | WordTable | WordSection;

/** Zip knows no years before 1980; a fixed one, so that equal packs give equal files. */
const ZIP_DATE = '1980-01-01T00:00:00';

interface Look {
  strong: boolean;
  emphasis: boolean;
}

function run(text: string, { strong, emphasis }: Look): string {
  const mark = strong && emphasis ? 'both' : strong ? 'strong' : emphasis ? 'emphasis' : null;
  return runXml(text, mark === null ? [] : [element('w:rStyle', { 'w:val': MARK_STYLES[mark] })]);
}

function runXml(text: string, look: readonly string[]): string {
  const written = element('w:t', { 'xml:space': 'preserve' }, escapeXml(text));
  return element('w:r', {}, ...(look.length > 0 ? [element('w:rPr', {}, ...look)] : []), written);
}

function runs(nodes: readonly MarkupNode[], look: Look): string[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case 'text':
        return [run(node.text, look)];
      case 'gap':
        return [run('___', look)];
      case 'break':
        return [element('w:r', {}, element('w:br', {}))];
      default:
        return runs(node.children, { ...look, [node.kind]: true });
    }
  });
}

const PLAIN: Look = { strong: false, emphasis: false };

function paragraphXml({ style, label, text }: WordParagraph): string {
  const before = label === '' ? [] : [runXml(`${label} `, [element('w:b', {})])];
  const look = element('w:pPr', {}, element('w:pStyle', { 'w:val': style }));
  return element('w:p', {}, look, ...before, ...runs(parseMarkup(text), PLAIN));
}

const relations = (id: string, type: string, target: string) =>
  xmlFile(
    element('Relationships', { xmlns: RELATIONSHIPS }, element('Relationship', { Id: id, Type: type, Target: target })),
  );

const contentTypes = xmlFile(
  element(
    'Types',
    { xmlns: CONTENT_TYPES },
    element('Default', { Extension: 'rels', ContentType: RELATIONSHIPS_TYPE }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Override', { PartName: '/word/document.xml', ContentType: DOCUMENT_TYPE }),
    element('Override', { PartName: '/word/styles.xml', ContentType: STYLES_TYPE }),
  ),
);

const LAST_SECTION: WordSection = { columns: 1, begins: 'nextPage' };

function blockXml(block: WordBlock): string {
  // A section's look lies in its last paragraph.
  if (isSection(block)) return element('w:p', {}, element('w:pPr', {}, sectionXml(block)));
  return isTable(block) ? tableXml(block, paragraphXml) : paragraphXml(block);
}

/** `language`: of the text, for Word's spelling; `textSize` in half points; `last`: the last section's look. */
export function docxOf(
  blocks: readonly WordBlock[],
  language: 'vi' | 'en',
  { textSize = TEXT_SIZE, last = LAST_SECTION }: { textSize?: number; last?: WordSection } = {},
): Uint8Array {
  const body = element('w:body', {}, ...blocks.map(blockXml), sectionXml(last));
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations('rId1', DOCUMENT_RELATION, 'word/document.xml'),
    'word/document.xml': xmlFile(element('w:document', { 'xmlns:w': W }, body)),
    'word/_rels/document.xml.rels': relations('rId1', STYLES_RELATION, 'styles.xml'),
    'word/styles.xml': stylesXml(language === 'vi' ? 'vi-VN' : 'en-GB', textSize),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: ZIP_DATE });
}
