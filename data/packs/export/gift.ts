/** A pack as GIFT (docs.moodle.org/en/GIFT_format), with ids and tags in comments as Moodle writes and reads them. */
import { type Language, wordsOf } from '../../messages/catalogue';
import { exportWords } from '../../messages/exports';
import type { Question } from '../../questions/schema';
import { escapeGift } from '../gift-escapes';
import { parseMarkup, plainText } from '../markup';
import type { Pack } from '../schema';
import { readTags, tagsFor } from '../tag-names';
import { hasOneGap, type Target, takenBy, textsOf } from './losses';
import { citationLines, onOneLine } from './plain';
import { scenariosOf, stemWithCase } from './scenario';

/** Tags stand in a comment of one line, each up to its bracket. */
const inComment = (tag: string) => onOneLine(tag).replaceAll(']', ')');

function isKeptInTags(question: Question): boolean {
  const { tags } = readTags(tagsFor(question).map(inComment));
  return JSON.stringify(tags) === JSON.stringify(question.tags ?? []);
}

/** Parts the two sides of a pair; it has no escape. */
const ARROW = '->';
/** In a typed answer: a pair, or any text. */
const HAS_MEANING = /->|\*/u;

export const GIFT: Target = {
  takes: (question) =>
    question.type === 'fill'
      ? hasOneGap(question) && !question.gaps.flat().some((text) => HAS_MEANING.test(plainText(text)))
      : question.type === 'match'
        ? !question.pairs.some(({ left }) => left.includes(ARROW))
        : question.type !== 'order',
  keeps: new Set([
    ...(['id', 'explain', 'why', 'cite', 'standard', 'tags', 'difficulty', 'emphasis', 'lineBreaks'] as const),
    'several',
  ]),
  drops: (question) => [
    ...(isKeptInTags(question) ? [] : (['tags'] as const)),
    // Typed answers are compared as they are.
    ...('gaps' in question && question.gaps.flat().some((text) => plainText(text) !== text)
      ? (['emphasis'] as const)
      : []),
  ],
};

/** What GIFT would take for a text's format or an answer's weight. */
const FORMAT_MARK = /^\[(?:html|moodle|plain|markdown)\]/u;
const ENTITY = /&(?=#?[a-z\d]{1,8};)/giu;
const weighted = (text: string, weight: number) => (text.startsWith('%') ? `%${weight}%${text}` : text);

const isMarked = (question: Question) =>
  textsOf(question).some((text) => parseMarkup(text).some(({ kind }) => kind === 'strong' || kind === 'emphasis'));

/** Moodle knows fractions to five places only. */
const percent = (share: number) => `%${Number((100 * share).toFixed(5))}%`;

/** A text that shows as it is in the question's own format; in Markdown an entity would show as its character. */
const textIn =
  (question: Question) =>
  (written: string): string => {
    if (FORMAT_MARK.test(written)) return escapeGift(`[plain]${written}`);
    return escapeGift(isMarked(question) ? written.replace(ENTITY, '&amp;') : written);
  };

function answersOf(question: Question): string[] {
  const text = textIn(question);
  const feedback = (why: string | undefined) => (why === undefined ? '' : `#${text(why)}`);
  switch (question.type) {
    case 'one':
      return question.options.map(({ text: written, right, why }) =>
        right === true
          ? `=${weighted(text(written), 100)}${feedback(why)}`
          : `~${weighted(text(written), 0)}${feedback(why)}`,
      );
    case 'many': {
      const share = 1 / question.options.filter(({ right }) => right === true).length;
      return question.options.map(
        ({ text: written, right, why }) => `~${percent(right === true ? share : -1)}${text(written)}${feedback(why)}`,
      );
    }
    case 'truefalse':
      return [question.answer ? 'TRUE' : 'FALSE'];
    case 'fill':
      return question.gaps.flat().map((written) => `=${weighted(text(plainText(written)), 100)}`);
    case 'match':
      return question.pairs.map(({ left, right }) => `=${text(left)} ${ARROW} ${text(right)}`);
    case 'order':
      return [];
  }
}

/** Explanation and citations: what is shown after answering. */
function afterwards(question: Question, words: typeof exportWords.vi): string[] {
  const lines = citationLines(question, words);
  const parts = [
    ...(question.explain === undefined ? [] : [question.explain]),
    ...(lines.length === 0 ? [] : [[words.source, ...lines.map((line) => `– ${line}`)].join('\n')]),
  ];
  return parts.length === 0 ? [] : [`####${textIn(question)(parts.join('\n\n'))}`];
}

/** The questions that GIFT takes; each has its id as name and in a comment. */
export function giftOf(pack: Pack, language: Language): string {
  const words = wordsOf(exportWords, language);
  const scenarioOf = scenariosOf(pack);
  return takenBy(GIFT, pack)
    .map((question) => {
      const marks = [`[id:${question.id}]`, ...tagsFor(question).map((tag) => `[tag:${inComment(tag)}]`)].join(' ');
      const format = isMarked(question) ? '[markdown]' : '[plain]';
      const written = stemWithCase(question, scenarioOf(question));
      const stem = escapeGift(isMarked(question) ? written.replace(ENTITY, '&amp;') : written);
      const answers = [...answersOf(question), ...afterwards(question, words)].join('\n');
      return `// ${marks}\n::${question.id}::${format}${stem} {\n${answers}\n}\n`;
    })
    .join('\n');
}
