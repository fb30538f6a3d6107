/** Titles as words, and what each word's company is worth among all titles held. */
import { foldVietnamese } from '../../documents/fold';

/** Little words that the press drops and adds; "tiếp tục" is not among them: it tells a document from its predecessor. */
const FILLERS: ReadonlySet<string> = new Set('va ve viec cua cac nhung mot so the la cho trong voi'.split(' '));

/** Words for comparing, marks and fillers away; a title's square brackets (a description) too. */
export function titleWords(text: string): string[] {
  return wordsIn(foldVietnamese(text));
}

function wordsIn(folded: string): string[] {
  return (folded.match(/[a-z0-9]+/gu) ?? []).filter((word) => !FILLERS.has(word));
}

function titleLines(titles: readonly string[]): string[][] {
  const oneLineEach = titles.map((title) => title.replaceAll('\n', ' ')).join('\n');
  return foldVietnamese(oneLineEach).split('\n').map(wordsIn);
}

/** Titles of a catalog, so that an opening shared by several is known as no evidence ("tăng cường sự lãnh đạo của Đảng đối với …"). */
export interface Titles {
  /** One entry's title as words. */
  wordsOf: (id: string) => readonly string[];
  /** Some other entry's title begins with these words. */
  sharesOpening: (id: string, opening: readonly string[]) => boolean;
  /** Among these words is a run that this entry's title holds and hardly another. */
  holdsOwnRun: (id: string, words: readonly string[]) => boolean;
}

/** Words in a row that name a subject ("chuẩn mực đạo đức cách" …) rather than a phrase of the trade ("công tác kiểm tra"). */
const OWN_RUN = 5;
/** A document's subject comes back in its guidance and its successor; a phrase of the trade in more titles than that. */
const MAX_SHARERS = 2;

function holdsRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, i) => run.every((word, k) => words[i + k] === word));
}

/** Titles folded between two steps, as one text, for starting to fold is what costs: half a millisecond's work. */
const TITLES_PER_STEP = 50;

/**
 * Plain scans, no index: building one would cost more than a page's few comparisons, and on the page's own thread.
 * Yields between steps; the result is the generator's return value.
 */
export function* titlesOf(entries: readonly { id: string; title: string }[]): Generator<void, Titles> {
  const folded = new Map<string, readonly string[]>();
  for (let from = 0; from < entries.length; from += TITLES_PER_STEP) {
    yield;
    const some = entries.slice(from, from + TITLES_PER_STEP);
    const lines = titleLines(some.map(({ title }) => title));
    for (const [i, { id }] of some.entries()) folded.set(id, lines[i] ?? []);
  }
  const others = function* (id: string): Generator<readonly string[]> {
    for (const [other, words] of folded) if (other !== id) yield words;
  };
  return {
    wordsOf: (id) => folded.get(id) ?? [],
    sharesOpening: (id, opening) => {
      for (const words of others(id)) if (opening.every((word, i) => words[i] === word)) return true;
      return false;
    },
    holdsOwnRun: (id, words) => {
      const own = folded.get(id) ?? [];
      for (let i = 0; i + OWN_RUN <= own.length; i += 1) {
        const run = own.slice(i, i + OWN_RUN);
        if (!holdsRun(words, run)) continue;
        const sharers = [...others(id)].filter((other) => holdsRun(other, run)).length;
        if (sharers <= MAX_SHARERS) return true;
      }
      return false;
    },
  };
}
