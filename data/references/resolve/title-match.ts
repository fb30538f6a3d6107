/** How far the words after a number are the title of a catalogued document. */
import type { Titles } from './titles';

/**
 * `whole`: they begin as the title does and follow it far enough that no other held title begins so; `recurrent`: they are the title, but another
 * held document bears it too (each term has its "một số vấn đề cụ thể thi hành Điều lệ Đảng"); `part`: a long run out of the title's middle, as
 * the press shortens; `different`: they speak of something else; `none`: too little to say.
 */
export type TitleMatch = 'whole' | 'recurrent' | 'part' | 'different' | 'none';

const NUMERAL = /^(?:\d+|[ivx]+)$/u;
/** Words that the press may leave out or put in before the two texts meet again. */
const MAX_SKIP = 3;
/** "kinh tế tư nhân" is a subject, "phát triển kinh tế tư nhân" a title: four words, or the whole of a shorter title. */
const MIN_RUN = 4;
/** Titles of two words ("đảng phí") are subjects of many documents. */
const MIN_WHOLE = 3;
/** A title cut short needs this many words before it can stand for the whole. */
const MIN_CUT_RUN = 7;
/** The share of a title that may stand for all of it: the press drops its tail ("… trong tình hình mới"). */
const COMPLETE = 0.85;
/** Fewer words than these can't be said to speak of something else; further on a sentence has left the title anyway. */
const MIN_DIFFERENT = 4;
const SPAN = 12;
/** Two texts on different subjects still share words like "công tác", "Đảng", "phát triển". */
const MAX_SHARED = 0.3;

/** Words around a number, folded when asked for: most references have no candidate to compare with. */
export interface Around {
  title: () => readonly string[];
  near: () => readonly (readonly string[])[];
}

interface Run {
  /** Words that agree. */
  matched: number;
  /** How far into the title it reached. */
  reached: number;
  /** A number or Roman numeral differs: "lần thứ XIII" is not "lần thứ XIV". */
  numeralDiffers: boolean;
}

function skipFrom(a: readonly string[], i: number, b: readonly string[], j: number): [number, number] | null {
  for (let skip = 1; skip <= 2 * MAX_SKIP; skip += 1) {
    for (let di = Math.max(0, skip - MAX_SKIP); di <= Math.min(skip, MAX_SKIP); di += 1) {
      const dj = skip - di;
      const [x, y] = [a[i + di], a[i + di + 1]];
      // Two words must agree to go on, unless a text ends there.
      if (x !== undefined && x === b[j + dj] && (y === undefined || b[j + dj + 1] === undefined || y === b[j + dj + 1]))
        return [di, dj];
    }
  }
  return null;
}

function holdsNumeral(words: readonly string[], from: number, count: number): boolean {
  return words.slice(from, from + count).some((word) => NUMERAL.test(word));
}

function run(words: readonly string[], title: readonly string[], from: number): Run {
  let [i, j, matched] = [0, from, 0];
  let numeralDiffers = false;
  while (i < words.length && j < title.length) {
    if (words[i] === title[j]) {
      [i, j, matched] = [i + 1, j + 1, matched + 1];
      continue;
    }
    const skip = skipFrom(words, i, title, j);
    const [ours, theirs] = skip ?? [1, 1];
    // One numeral in another's place; one merely left out says nothing.
    if (holdsNumeral(words, i, ours) && holdsNumeral(title, j, theirs)) numeralDiffers = matched >= MIN_RUN;
    if (!skip || matched === 0) break;
    [i, j] = [i + skip[0], j + skip[1]];
  }
  return { matched, reached: j, numeralDiffers };
}

/** The words that stand where a title would speak of something that the title does not. */
function isDifferent(written: readonly string[], title: readonly string[]): boolean {
  const span = written.slice(0, SPAN);
  const known = new Set(title);
  const shared = span.filter((word) => known.has(word)).length;
  return span.length >= MIN_DIFFERENT && shared < MAX_SHARED * span.length;
}

function matchOpening(written: readonly string[], id: string, titles: Titles): TitleMatch {
  if (written.length === 0) return 'none';
  const title = titles.wordsOf(id);
  const opening = run(written, title, 0);
  if (opening.numeralDiffers) return 'different';
  const shared = titles.sharesOpening(id, title.slice(0, opening.reached));
  if (opening.matched >= COMPLETE * title.length && opening.matched >= MIN_WHOLE) {
    // "… lần thứ XIV của Đảng": the numeral ties the title to its years, whoever bears it.
    const numbered = title.slice(0, opening.reached).some((word) => NUMERAL.test(word));
    return shared && !numbered ? 'recurrent' : 'whole';
  }
  if (opening.matched >= MIN_CUT_RUN && !shared) return 'whole';
  // What several titles open with says nothing; what follows it does.
  if (shared && opening.matched > 0)
    return isDifferent(written.slice(opening.matched), title.slice(opening.reached)) ? 'different' : 'none';
  if (opening.matched >= MIN_RUN) return 'part';
  const start = title.indexOf(written[0] ?? '', 1);
  if (start > 0 && run(written, title, start).matched > MIN_RUN) return 'part';
  return isDifferent(written, title) ? 'different' : 'none';
}

/**
 * Compares the words where a title would begin with one entry's title and, where asked, the sentence on either side: those give a `part` at most,
 * which only a page's day can make worth something.
 */
export function matchTitle(around: Around, id: string, titles: Titles, withNear: boolean): TitleMatch {
  const opening = matchOpening(around.title(), id, titles);
  if (opening !== 'none' || !withNear) return opening;
  return around.near().some((words) => titles.holdsOwnRun(id, words)) ? 'part' : 'none';
}
