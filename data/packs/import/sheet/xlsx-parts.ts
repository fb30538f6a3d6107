/** The parts of an .xlsx beside its sheets: which sheets there are, shared texts, and how cells show their numbers. */
import { readXml } from '../office/read-xml';
import { builtInFormat } from './number-format';

export interface SheetPart {
  name: string;
  path: string;
  hidden: boolean;
}

/** Target of a relationship as a path from the zip's top. */
function resolve(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = base.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

interface Relation {
  path: string;
  /** The last word of its type: "worksheet", "styles", "sharedStrings", "officeDocument". */
  type: string;
}

/** Relations of the part at `path`, by id. */
export function relationsOf(files: ReadonlyMap<string, Uint8Array>, path: string): Map<string, Relation> {
  const slash = path.lastIndexOf('/') + 1;
  const bytes = files.get(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  const relations = new Map<string, Relation>();
  if (bytes)
    readXml(bytes, {
      open: (name, { Id, Target, Type }) => {
        if (name !== 'Relationship' || !Id || !Target) return;
        relations.set(Id, { path: resolve(path, Target), type: Type?.split('/').at(-1) ?? '' });
      },
    });
  return relations;
}

/** "r:id", whatever its prefix. */
const relationId = (attributes: Record<string, string>) =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

/** Sheets in the order of their tabs, and whether days count from 1904; null where the part is damaged. */
export function readWorkbook(files: ReadonlyMap<string, Uint8Array>, path: string) {
  const relations = relationsOf(files, path);
  const bytes = files.get(path);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  const isWhole =
    bytes !== undefined &&
    readXml(bytes, {
      open: (name, attributes) => {
        if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
        if (name !== 'sheet') return;
        const relation = relations.get(relationId(attributes));
        if (relation?.type === 'worksheet')
          sheets.push({
            name: attributes.name ?? '',
            path: relation.path,
            hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
          });
      },
    });
  if (!isWhole) return null;
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.path ?? '';
  return { sheets, from1904, strings: partOf('sharedStrings'), styles: partOf('styles') };
}

/** Excel writes characters that XML can't hold as "_x000D_". */
export const unescapeXlsx = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The shared texts by index: runs of rich text joined, readings of East Asian signs left out. */
export function readStrings(bytes: Uint8Array): string[] | null {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  const isWhole = readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      inReading ||= name === 'rPh';
      inText = name === 't' && !inReading;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') strings.push(unescapeXlsx(text));
    },
  });
  return isWhole ? strings : null;
}

export interface CellStyle {
  /** Number format code; empty for the general one. */
  format: string;
  font: string;
}

/** Cell styles by index. */
export function readStyles(bytes: Uint8Array): CellStyle[] | null {
  const formats = new Map<string, string>();
  const fonts: string[] = [];
  const styles: CellStyle[] = [];
  let within = '';
  const isWhole = readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'fonts' || name === 'cellXfs') within = name;
      else if (name === 'numFmt') formats.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      else if (name === 'font' && within === 'fonts') fonts.push('');
      else if (name === 'name' && within === 'fonts') fonts[fonts.length - 1] = attributes.val ?? '';
      else if (name === 'xf' && within === 'cellXfs') {
        const id = attributes.numFmtId ?? '0';
        const font = fonts[Number(attributes.fontId ?? 0)] ?? '';
        styles.push({ format: formats.get(id) ?? builtInFormat(Number(id)), font });
      }
    },
    close: (name) => {
      if (name === within) within = '';
    },
  });
  return isWhole ? styles : null;
}
