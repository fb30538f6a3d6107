/** The front of a card: what is asked, and what there is to choose from. */
import { exportWords } from '../../../messages/exports';

export interface CardFront {
  stem: string;
  /** Lettered "A. …" from A on. */
  options: string[];
  /** What our export says is to be done; null: nothing, or not our export. */
  task: 'truefalse' | 'order' | 'match' | 'several' | null;
}

const OPTION = /^([A-Ha-h])\s?[.)]\s+(\S.*)$/u;
const BOTH = [exportWords.vi, exportWords.en];
const TASKS = new Map<string, CardFront['task']>(
  BOTH.flatMap((words) => [
    [words.trueOrFalse, 'truefalse'] as const,
    [words.inOrder, 'order'] as const,
    [words.match, 'match'] as const,
  ]),
);

/** What our export says above options of which several may be right. */
const SEVERAL = new Set(BOTH.map(({ several }) => several));

/** The lines from which on letters run from A to the end; a line without a letter goes on with the option before it. */
function optionsOf(lines: readonly string[]): { from: number; options: string[] } | null {
  const from = lines.findLastIndex((line) => OPTION.exec(line)?.[1]?.toUpperCase() === 'A');
  if (from < 0) return null;
  const options: string[][] = [];
  for (const line of lines.slice(from)) {
    const found = OPTION.exec(line);
    const isNext = found?.[1]?.toUpperCase() === String.fromCharCode('A'.charCodeAt(0) + options.length);
    if (found && isNext) options.push([found[2] ?? '']);
    else if (line !== '') options.at(-1)?.push(line);
  }
  return options.length < 2 ? null : { from, options: options.map((parts) => parts.join(' ')) };
}

export function cardFront(text: string): CardFront {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const at = lines.findLastIndex((line) => TASKS.has(line));
  const task = TASKS.get(lines[at] ?? '') ?? null;
  if (task !== null) return { stem: lines.slice(0, at).join('\n').trim(), options: [], task };
  const found = optionsOf(lines);
  const before = lines.slice(0, found?.from);
  const isSeveral = found !== null && SEVERAL.has(before.at(-1) ?? '');
  return {
    stem: (isSeveral ? before.slice(0, -1) : before).join('\n').trim(),
    options: found?.options ?? [],
    task: isSeveral ? 'several' : null,
  };
}
