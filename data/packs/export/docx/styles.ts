/** How our Word files look: named styles, so that a trainer changes all questions at once. */
import { element, xmlFile } from '../xml';
import { W } from './namespaces';

/** Half points: 13, as in administrative documents (Decree 30/2020/NĐ-CP asks for 13 or 14). */
export const TEXT_SIZE = 26;
const TITLE_SIZE = 32;
const SMALL_SIZE = 22;
/** Twentieths of a point. */
const INDENT = 360;
const GAP = 60;
const LARGE_GAP = 200;
const FONT = 'Times New Roman';

/** Marks of a pack's texts as character styles of our own: the importer tells them from bold that marks an answer. */
export const MARK_STYLES = { strong: 'PackStrong', emphasis: 'PackEmphasis', both: 'PackStrongEmphasis' } as const;

export type WordStyle = 'Title' | 'Subtitle' | 'Case' | 'Question' | 'Option' | 'Answer' | 'Remark';

interface Look {
  /** As Word's list of styles shows it. */
  name: string;
  /** Space before and after. */
  before: number;
  after: number;
  indent?: number;
  size?: number;
  isBold?: boolean;
  isItalic?: boolean;
  isCentred?: boolean;
  /** On one page with what follows. */
  staysWithNext?: boolean;
}

const LOOKS: Record<WordStyle, Look> = {
  Title: { name: 'Title', before: 0, after: GAP, size: TITLE_SIZE, isBold: true, isCentred: true },
  Subtitle: { name: 'Subtitle', before: 0, after: LARGE_GAP, size: SMALL_SIZE, isCentred: true },
  Case: { name: 'Tình huống', before: LARGE_GAP, after: GAP, staysWithNext: true },
  Question: { name: 'Câu hỏi', before: LARGE_GAP, after: GAP, staysWithNext: true },
  Option: { name: 'Phương án', before: 0, after: GAP, indent: INDENT, staysWithNext: true },
  Answer: { name: 'Đáp án', before: GAP, after: GAP },
  Remark: { name: 'Giải thích', before: 0, after: GAP, size: SMALL_SIZE },
};

const runLook = ({ size, isBold, isItalic }: Pick<Look, 'size' | 'isBold' | 'isItalic'>): string =>
  element(
    'w:rPr',
    {},
    ...(isBold ? [element('w:b', {})] : []),
    ...(isItalic ? [element('w:i', {})] : []),
    ...(size === undefined ? [] : [element('w:sz', { 'w:val': size }), element('w:szCs', { 'w:val': size })]),
  );

function styleXml(id: string, look: Look): string {
  const { name, before, after, indent, isCentred, staysWithNext } = look;
  const paragraph = element(
    'w:pPr',
    {},
    ...(staysWithNext ? [element('w:keepNext', {})] : []),
    element('w:keepLines', {}),
    element('w:spacing', { 'w:before': before, 'w:after': after }),
    ...(indent === undefined ? [] : [element('w:ind', { 'w:left': indent })]),
    ...(isCentred ? [element('w:jc', { 'w:val': 'center' })] : []),
  );
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'Normal' }),
    element('w:qFormat', {}),
    paragraph,
    runLook(look),
  );
}

const MARK_LOOKS: Record<keyof typeof MARK_STYLES, Pick<Look, 'name' | 'isBold' | 'isItalic'>> = {
  strong: { name: 'Nhấn mạnh', isBold: true },
  emphasis: { name: 'Nhấn nhẹ', isItalic: true },
  both: { name: 'Nhấn mạnh và nhẹ', isBold: true, isItalic: true },
};

const markStyleXml = ([mark, look]: [string, Pick<Look, 'name' | 'isBold' | 'isItalic'>]): string =>
  element(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': MARK_STYLES[mark as keyof typeof MARK_STYLES] },
    element('w:name', { 'w:val': look.name }),
    element('w:qFormat', {}),
    runLook(look),
  );

/** word/styles.xml; `textSize` in half points. */
export function stylesXml(language: string, textSize: number): string {
  const fonts = element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:cs': FONT, 'w:eastAsia': FONT });
  const size = [element('w:sz', { 'w:val': textSize }), element('w:szCs', { 'w:val': textSize })];
  const defaults = element('w:rPr', {}, fonts, ...size, element('w:lang', { 'w:val': language }));
  const normal = element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    element('w:name', { 'w:val': 'Normal' }),
    element('w:qFormat', {}),
  );
  return xmlFile(
    element(
      'w:styles',
      { 'xmlns:w': W },
      element('w:docDefaults', {}, element('w:rPrDefault', {}, defaults)),
      normal,
      ...Object.entries(LOOKS).map(([id, look]) => styleXml(id, look)),
      ...Object.entries(MARK_LOOKS).map(markStyleXml),
    ),
  );
}
