/** What lines begin with: "Câu 12:", "A.", "*B)", "[C]". Patterns are anchored and bounded: each costs its match's length. */

export interface QuestionLabel {
  /** "12" of "Câu 12". */
  label: string;
  number: number;
  /** "(Nhận biết)" behind the number, without its brackets. */
  note: string | null;
  /** Where the text begins. */
  textStart: number;
}

/** Before labels: Markdown's headings and bold, quotes, bullets. */
const LEAD = '(?:#{1,6} ?|\\*\\*|[-•+–●▪] ?)?';
const NOTE = '(?:[ \\t]?[(\\[]([^()[\\]]{1,60})[)\\]])?';
const END = '[ \\t]?(?:\\*\\*)?[.:)\\]/–-]?(?:\\*\\*)?[ \\t]?';
const WORD_LABEL = new RegExp(
  `^${LEAD}(c[âa]u(?: h[ỏo]i)?|question|bài|q)(?: số)?[ \\t]?(\\d{1,5})(?![\\d\\p{L}%])${NOTE}${END}`,
  'iu',
);
const NUMBER_LABEL = new RegExp(`^${LEAD}(\\d{1,5})(?:[.)/:](?!\\d)|[ \\t]?[-–][ \\t])${NOTE}(?:\\*\\*)?[ \\t]?`, 'u');

const labelOf = (found: RegExpExecArray | null, number: string | undefined, note: string | undefined) =>
  found && number !== undefined
    ? { label: String(Number(number)), number: Number(number), note: note?.trim() ?? null, textStart: found[0].length }
    : null;

/** "Câu 12:", "Câu hỏi 12.", "Question 12", "Bài 12"; `isLesson`: by a word that may head a chapter as well. */
export function wordLabel(text: string): (QuestionLabel & { isLesson: boolean }) | null {
  const found = WORD_LABEL.exec(text);
  const label = labelOf(found, found?.[2], found?.[3]);
  return label && { ...label, isLesson: found?.[1]?.toLowerCase() === 'bài' };
}

/** "12.", "12)", "12 - ". */
export function numberLabel(text: string): QuestionLabel | null {
  const found = NUMBER_LABEL.exec(text);
  return labelOf(found, found?.[1], found?.[2]);
}

/** A ticked box, an asterisk, an arrow. */
const TICK = '\\*{1,2}|[✓✔√☑☒]|[\\[(][xX✓✔√*][\\])]|=>|→';
const NO_TICK = '☐|□|○|◯|❑|\\[ ?\\]|\\( ?\\)';
/** Cyrillic letters that look the same come out of scanned files. */
const LATIN_OF: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H' };
const LETTER = '[A-Ha-hАВСЕН]';

export interface OptionLabel {
  /** "A" to "H". */
  letter: string;
  isSmall: boolean;
  isTicked: boolean;
  /** Where the label begins (behind a tick) and where the option's text does. */
  start: number;
  textStart: number;
}

const OPTION = new RegExp(
  `(?:(${TICK})|${NO_TICK}|[-•+–●▪])?[ \\t]?(?:\\*\\*)?` +
    `(?:\\[(${LETTER})\\]|\\((${LETTER})\\)|(${LETTER})(\\*?)(?:[.)](?!\\.)|[:/](?!/)|[ \\t]?[-–](?=[ \\t])|(?=\\t)))` +
    `(?:\\*\\*(?=[ \\t]|$))?[ \\t]?(?:(${TICK})(?!\\*)|(?:${NO_TICK}))?[ \\t]?`,
  'uy',
);

/** The option's label at `at`; small letters need a bracket or a blank behind, for "a.m" is none. */
export function optionLabelAt(text: string, at: number): OptionLabel | null {
  OPTION.lastIndex = at;
  const found = OPTION.exec(text);
  const written = found?.[2] ?? found?.[3] ?? found?.[4];
  if (!found || written === undefined) return null;
  const isSmall = written >= 'a' && written <= 'h';
  const textStart = at + found[0].length;
  if (isSmall && found[4] !== undefined && !/[ \t)]/u.test(text[textStart - 1] ?? '')) return null;
  const letter = LATIN_OF[written] ?? written.toUpperCase();
  const isTicked = found[1] !== undefined || found[5] === '*' || found[6] !== undefined;
  return { letter, isSmall, isTicked, start: at + found[0].indexOf(written), textStart };
}

/** A mark behind the text: "(đúng)", "[x]", "*", "✓". */
const TICK_BEHIND =
  /[ \t]?(?:\*{1,2}|[✓✔√☑]|←|<-|[[(] ?(?:x|✓|✔|√|\*|đúng|đ|đáp án(?: đúng)?|dung|correct|true|right) ?[\])])[ \t]?[.;]?$/iu;
const CROSS_BEHIND = /[ \t]?[[(] ?(?:sai|s|wrong|false) ?[\])][.;]?$/iu;
const LONGEST_MARK = 24;

/** What stands at the end of `text`: a mark that it is right, or wrong; `end`: where the text itself ends. */
export function markBehind(text: string): { mark: 'right' | 'wrong' | null; end: number } {
  const from = Math.max(0, text.length - LONGEST_MARK);
  const tail = text.slice(from);
  const tick = TICK_BEHIND.exec(tail);
  // "**…**" is emphasis.
  if (tick && !(tick[0].includes('**') && text.indexOf('**') < from + tick.index))
    return { mark: 'right', end: from + tick.index };
  const cross = CROSS_BEHIND.exec(tail);
  return cross ? { mark: 'wrong', end: from + cross.index } : { mark: null, end: text.length };
}
