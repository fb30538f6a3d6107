/** Several options on one line: "A. … B. … C. … D. …", with tabs, wide gaps or single blanks between them. */
import { type OptionLabel, optionLabelAt } from './labels';

export interface OptionPiece extends OptionLabel {
  /** Where the option's text ends. */
  end: number;
}

export interface SplitLine {
  /** Text before the first option ends here. */
  headEnd: number;
  options: OptionPiece[];
}

interface Candidate extends OptionLabel {
  at: number;
  /** Behind a tab or wide gap. */
  isWide: boolean;
  /** "C. Mác" is a name. */
  isName: boolean;
}

/** Narrow, for it is tried at every blank: a letter with what can stand behind a label. */
const MAY_BEGIN =
  /(?<![^ \t])(?=(?:\*{1,2}|[✓✔√☑☒☐□○◯❑→•+●▪–-]|=>|[[(][xX✓✔√* ]?[\])])?[ \t]?(?:\*\*)?[[(]?[A-Ha-hАВСЕН](?:\*?[.):/\]]|[ \t]?[–-]|\t))/gu;
const letterAfter = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 1);

/** A line has eight options at most; one of hundreds of labels is none of ours and shall not take long. */
const MOST_CANDIDATES = 200;

function candidatesOf(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  let after = 0;
  MAY_BEGIN.lastIndex = 0;
  for (let found = MAY_BEGIN.exec(text); found && candidates.length < MOST_CANDIDATES; found = MAY_BEGIN.exec(text)) {
    const at = found.index;
    MAY_BEGIN.lastIndex = at + 1;
    const label = at < after ? null : optionLabelAt(text, at);
    if (!label) continue;
    after = label.textStart;
    // In the middle of a sentence, "(A)" and "A –" are not labels.
    const isSure = /[.):]/u.test(text[label.start + 1] ?? '') && text[label.start - 1] !== '(';
    const isWide = at === 0 || text[at - 1] === '\t';
    if (isSure || isWide) candidates.push({ ...label, at, isWide, isName: text.startsWith('Mác', label.textStart) });
  }
  return candidates;
}

/** Of several places for one letter: after a wide gap rather than a blank, no name rather than a name, the first. */
const better = (one: Candidate, other: Candidate) =>
  Number(other.isWide) - Number(one.isWide) || Number(one.isName) - Number(other.isName) || one.at - other.at;

function chainFrom(first: Candidate, candidates: readonly Candidate[], nextLetter: string | null): Candidate[] {
  const chain = [first];
  const later = candidates.filter(({ at, isSmall }) => at > first.at && isSmall === first.isSmall);
  for (let from = 0; ; ) {
    const last = chain.at(-1) ?? first;
    const wanted = letterAfter(last.letter);
    const after = letterAfter(wanted);
    const fits: Candidate[] = [];
    let i = from;
    for (; i < later.length; i++) {
      const candidate = later[i];
      if (!candidate || (fits.length > 0 && candidate.letter === after)) break;
      if (candidate.letter === wanted && candidate.at > last.textStart) fits.push(candidate);
    }
    const chosen = fits.sort(better)[0];
    // What the next line begins with can't already have stood in this one, but for the name.
    if (!chosen || (nextLetter !== null && !chosen.isWide && wanted >= nextLetter)) return chain;
    chain.push(chosen);
    from = later.indexOf(chosen, from) + 1;
  }
}

/**
 * The options of a line. `nextLetter`: the letter that the next line begins with, null where it begins with none. Small
 * letters count only where the line begins with one.
 */
export function splitOptions(text: string, nextLetter: string | null): SplitLine {
  const candidates = candidatesOf(text);
  const first = candidates[0];
  let chain: Candidate[] = [];
  if (first?.at === 0) chain = chainFrom(first, candidates, nextLetter);
  else {
    const starts = candidates.filter(({ letter, isSmall }) => letter === 'A' && !isSmall);
    // The last one: a stem may name an A of its own. Two are enough, so that a line full of them stays cheap.
    for (const start of [starts.at(-1), starts[0]]) {
      if (!start || chain.length > 0) continue;
      const tried = chainFrom(start, candidates, nextLetter);
      const goesOn =
        tried.length === 1 &&
        nextLetter === 'B' &&
        (start.isWide || /[?:.…]$/u.test(text.slice(0, start.at).trimEnd()));
      if (tried.length > 1 || goesOn) chain = tried;
    }
  }
  const options = chain.map((label, i) => {
    const { at: _at, isWide: _isWide, isName: _isName, ...own } = label;
    return { ...own, end: chain[i + 1]?.at ?? text.length };
  });
  return { headEnd: chain[0]?.at ?? text.length, options };
}
