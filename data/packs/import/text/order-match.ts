/** Questions to put in order or to match, as our own Word files write them. */
import { exportWords } from '../../../messages/exports';
import type { DraftQuestion } from '../draft';
import { lettersIn } from '../key-letters';
import { readAnswerTable } from './answer-rows';
import { emphasised } from './emphasis';
import { joinLines } from './join';
import { sliceText } from './lines';
import type { RawQuestion } from './structure';

/** Lines of our own files that say what is to be done. */
export const TASK_LINES: ReadonlySet<string> = new Set(
  [exportWords.vi, exportWords.en].flatMap(({ inOrder, match }) => [inOrder, match]),
);
const IN_ORDER = new Set([exportWords.vi.inOrder, exportWords.en.inOrder]);
const MATCH = new Set([exportWords.vi.match, exportWords.en.match]);
export const ROW_LABEL = /^(\d{1,2})\)[ \t]?(.+)$/su;

type Read = Pick<DraftQuestion, 'type' | 'stem' | 'items' | 'pairs'>;

/** Null where the question is of neither kind, or its key fits not all of its rows. */
export function readOrderOrMatch({ stem, options, keys }: RawQuestion, texts: readonly string[]): Read | null {
  const { written } = emphasised(stem, { onlyOurs: true });
  const told = stem.findIndex((slice) => IN_ORDER.has(sliceText(slice)) || MATCH.has(sliceText(slice)));
  const head = stem[told];
  const key = keys[0];
  if (!head || !key || keys.length > 1) return null;
  const read = { stem: joinLines(stem.slice(0, told), written), items: [], pairs: [] };
  if (IN_ORDER.has(sliceText(head))) {
    const letters = lettersIn(sliceText(key));
    if (told !== stem.length - 1 || letters?.length !== options.length) return null;
    const items = letters.map((letter) => texts[letter]);
    return items.every((item) => item !== undefined) ? { ...read, type: 'order', items } : null;
  }
  const rows = stem.slice(told + 1).map((slice) => ROW_LABEL.exec(written(slice)));
  const { answers, misfits } = readAnswerTable([[sliceText(key)]]);
  const pairs = rows.flatMap((row) => {
    const answer = answers.find(({ label }) => label === row?.[1])?.answer;
    const right = texts[lettersIn(answer ?? '')?.[0] ?? -1];
    return row?.[2] !== undefined && right !== undefined ? [{ left: row[2], right }] : [];
  });
  const isWhole = misfits.length === 0 && pairs.length === rows.length && pairs.length === options.length;
  return isWhole ? { ...read, type: 'match', pairs } : null;
}
