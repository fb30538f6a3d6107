/**
 * One standard's number or name beside another one's words: press copies of Regulation 144 swap 3 and 4, and learners
 * then learn it wrongly. Only texts that the question puts forward as true are looked at.
 */
import { foldVietnamese } from '../../documents/fold';
import type { Question, Standard } from '../../questions/schema';
import { assertedTexts } from '../../questions/wording/texts';
import { STANDARDS } from '../../standards/regulation-144';
import { plainText } from '../markup';
import { isSingle } from './choices';
import type { QuestionLint } from './types';

const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam'];
/** A standard is known by the first two members of its name; folded, so that capitals and spellings don't matter. */
const NAMES = STANDARDS.map(({ number, elements }) => ({
  number,
  start: foldVietnamese(elements.slice(0, 2).join(', ')),
}));

/** Words that only one of the two standards has, in its name or in what is known of its clauses (swapped.test.ts). */
export const OWN_WORDS: Readonly<Record<3 | 4, readonly string[]>> = {
  3: ['tiết kiệm', 'lãng phí', 'xa hoa', 'tham nhũng', 'nhũng nhiễu', 'từ chức', 'tự phê bình', 'chí công vô tư'],
  4: ['đoàn kết', 'chia rẽ', 'bè phái', 'phát ngôn', 'nghĩa tình', 'tình thương'],
};

const NUMBER = `(?:chuan muc|dieu)(?: thu| so)? ([1-5]|${ORDINALS.join('|')})(?![\\p{L}\\p{N}])`;
const NAME = `(${NAMES.map(({ start }) => start).join('|')})`;
/** Nothing but a sign or a linking word may stand between them: "Chuẩn mực 3: …", "… thuộc Điều 4"; not "Điều 3 và Điều 4: …". */
const BEFORE = new RegExp(
  `(?<!\\d,? (?:va |hoac |den |voi )?)${NUMBER}(?: la| neu| ve| quy dinh| co ten| mang ten)?[\\s:–—"“(-]{1,4}${NAME}`,
  'gu',
);
const AFTER = new RegExp(`${NAME}[^.;:?!0-9]{0,60}?["”)]? ?(?:la|thuoc|o|nam o|\\()\\s?${NUMBER}`, 'gu');

const standardOfWord = (word = ''): Standard | null =>
  STANDARDS.find(({ number }) => word === String(number) || word === ORDINALS[number - 1])?.number ?? null;
const standardOfName = (name = ''): Standard | null => NAMES.find(({ start }) => start === name)?.number ?? null;

function besideEachOther(text: string) {
  const folded = foldVietnamese(plainText(text)).replace(/\s+/gu, ' ');
  const pairs = [
    ...[...folded.matchAll(BEFORE)].map((m) => ({ said: standardOfWord(m[1]), meant: standardOfName(m[2]) })),
    ...[...folded.matchAll(AFTER)].map((m) => ({ said: standardOfWord(m[2]), meant: standardOfName(m[1]) })),
  ];
  return pairs.find(({ said, meant }) => said !== null && meant !== null && said !== meant) ?? null;
}

/** The standard that the right option names, by number or name, where it says nothing else. */
function answeredStandard(question: Question): Standard | null {
  if (!isSingle(question)) return null;
  const right = question.options.find((option) => option.right === true);
  const folded = foldVietnamese(plainText(right?.text ?? '')).trim();
  const byNumber = new RegExp(`^${NUMBER}`, 'u').exec(folded);
  const byName = NAMES.find(({ start }) => folded.includes(start));
  return byNumber ? standardOfWord(byNumber[1]) : (byName?.number ?? null);
}

const QUOTED = /[“"«][^”"»]*[”"»]/gu;
const namesStandard = (text: string) => NAMES.some(({ start }) => foldVietnamese(text).includes(start));

const ownWordIn = (text: string, standard: 3 | 4) => OWN_WORDS[standard].find((word) => text.includes(word));

export const swappedStandards: QuestionLint = (question, tell) => {
  for (const { place, text } of assertedTexts(question)) {
    // What a stem quotes may be the very slip that is asked about.
    const beside = besideEachOther(place === 'stem' ? text.replace(QUOTED, ' … ') : text);
    if (beside?.said && beside.meant) {
      const words = STANDARDS[beside.meant - 1]?.name ?? '';
      return tell('swappedStandards', { said: beside.said, meant: beside.meant, words });
    }
  }
  // A clause is quoted, and the right option is the other standard's name.
  const answered = namesStandard(question.stem) ? null : answeredStandard(question);
  const stem = plainText(question.stem).toLowerCase();
  for (const [said, meant] of [
    [3, 4],
    [4, 3],
  ] as const) {
    const words = ownWordIn(stem, meant);
    if (answered === said && words !== undefined && ownWordIn(stem, said) === undefined)
      return tell('swappedStandards', { said, meant, words });
  }
};
