/** "Đúng / Sai" as a line of options without letters: "☐ Đúng ☑ Sai". */

export interface TruthOption {
  start: number;
  end: number;
  isTicked: boolean;
}

const WORD = /(?<![\p{L}\p{N}])(?:đúng|sai|true|false)(?![\p{L}\p{N}])/giu;
const TICK = /[✓✔√☑☒*]|[[(][xX✓✔√*][\])]/u;
const BETWEEN = /^(?:[\s/|,;:.•+–*✓✔√☑☒☐□○◯❑-]|[[(][xX✓✔√* ]?[\])]|hoặc|hay)*$/u;
const LONGEST = 60;

/** The truth words of a line that holds nothing else; empty where it holds more. */
export function truthOptionsIn(text: string): TruthOption[] {
  if (text.length > LONGEST) return [];
  const found = [...text.matchAll(WORD)];
  if (found.length === 0 || found.length > 2) return [];
  const options: TruthOption[] = [];
  let after = 0;
  for (const { 0: word, index } of found) {
    const before = text.slice(after, index);
    if (!BETWEEN.test(before)) return [];
    options.push({ start: index, end: index + word.length, isTicked: TICK.test(before) });
    after = index + word.length;
  }
  if (!BETWEEN.test(text.slice(after))) return [];
  const last = options.at(-1);
  if (last && TICK.test(text.slice(after))) last.isTicked = true;
  return options;
}
