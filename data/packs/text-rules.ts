/** What no text of a pack may hold, and the one form in which texts are kept. Linear in the text's length. */
import type { ProblemFacts, WarningFacts } from './problems';

/** Controls but the line feed, format and bidi characters, everything that shows as nothing, and what no font can show. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
/** More marks on one letter than Vietnamese writes, enough to paint over the neighbouring lines. */
const STACKED = /\p{M}{4}/u;
/** What an HTML parser takes for the start of a tag, comment or declaration; "5 < 7" and "<3" are not. */
const MARKUP = /<[a-z/!?][^<>\n]{0,20}/iu;
/** Shown as written, so "&nbsp;" from a web page would be read by the learner. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu;
const WORDS = /\p{L}+/gu;
/** Letters that pass for others: Cyrillic and Greek, and Ð (U+00D0), Ɖ (U+0189) where Đ is meant. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\u00D0\u0189]/u;
const LATIN = /\p{Script=Latin}/u;
/** Different characters named in one message. */
const NAMED = 8;

/** Shown in messages: invisible characters by their number, and no longer than a line. */
export function showable(text: string, max = 60): string {
  const cut = text.length > max ? `${text.slice(0, max)}…` : text;
  return cut.replace(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, codePoint);
}

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Far past STACKED: ordering so many marks costs the engine's normalize the square of their number (800,000: minutes). */
const RUNAWAY = /\p{M}{16}/u;

/** NFC, line ends as a single line feed. A text with a runaway stack of marks stays as it is; problemsOfText refuses it. */
export function tidyText(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n');
  return RUNAWAY.test(lines) ? lines : lines.normalize('NFC');
}

type TextProblem = { [C in 'hiddenCharacter' | 'stackedMarks' | 'markup']: { code: C; params: ProblemFacts[C] } };
type TextWarning = { [C in 'entity' | 'lookalike']: { code: C; params: WarningFacts[C] } };

/** Everything that refuses a tidied text; positions in characters from 1. */
export function problemsOfText(text: string): TextProblem[keyof TextProblem][] {
  const problems: TextProblem[keyof TextProblem][] = [];
  const hidden = new Map<string, number>();
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (character !== '\n' && !hidden.has(character)) hidden.set(character, index + 1);
    if (hidden.size === NAMED) break;
  }
  const [position] = hidden.values();
  if (position !== undefined) {
    const characters = [...hidden.keys()].map(codePoint).join(', ');
    problems.push({ code: 'hiddenCharacter', params: { characters, position } });
  }
  const stacked = STACKED.exec(text);
  if (stacked) problems.push({ code: 'stackedMarks', params: { position: stacked.index + 1 } });
  const markup = MARKUP.exec(text);
  if (markup) problems.push({ code: 'markup', params: { found: showable(markup[0]), position: markup.index + 1 } });
  return problems;
}

/** What in a tidied text is worth a look. */
export function warningsOfText(text: string): TextWarning[keyof TextWarning][] {
  const warnings: TextWarning[keyof TextWarning][] = [];
  const entity = ENTITY.exec(text);
  if (entity) warnings.push({ code: 'entity', params: { found: entity[0] } });
  const word = text.match(WORDS)?.find((letters) => LOOKALIKE.test(letters) && LATIN.test(letters));
  if (word) warnings.push({ code: 'lookalike', params: { word: showable(word) } });
  return warnings;
}
