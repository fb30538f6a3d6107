/** What stands between a GIFT question's braces, taken apart: answers with sign, weight and feedback. Linear. */
import { unescapeGift } from '../../gift-escapes';

export interface GiftAnswer {
  sign: '=' | '~';
  /** In percent; null: none written. */
  weight: number | null;
  /** Unescaped, trimmed; may begin with a format mark. */
  text: string;
  feedback: string;
  /** The right side of a pair, unescaped; null: no pair. */
  partner: string | null;
  /** A "*" that is not escaped stands for any text. */
  wildcard: boolean;
}

export interface GiftAnswers {
  /** Before the first sign. */
  before: string;
  answers: GiftAnswer[];
  general: string;
  /** Texts that hold a sign which was taken as text. */
  unescaped: string[];
}

/** Index of `sign` from `from` on, escaped ones passed over; -1: none. */
export function indexOfPlain(text: string, sign: string, from = 0): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text.startsWith(sign, i)) return i;
  }
  return -1;
}

interface Mark {
  at: number;
  sign: '=' | '~';
  /** First on its line. */
  leads: boolean;
  /** Blank before and none after, as people write the next answer on the same line. */
  tight: boolean;
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  let leads = true;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '=' || sign === '~')
      marks.push({ at: i, sign, leads, tight: /\s/u.test(text[i - 1] ?? ' ') && !/^$|\s/u.test(text[i + 1] ?? '') });
    if (sign === '\\') i++;
    leads = sign === '\n' || (leads && /\s/u.test(sign ?? ''));
  }
  return marks;
}

/** The signs with which answers begin. In doubt a sign is text: `doubtful` then holds it. */
function startsOf(text: string): { starts: Mark[]; doubtful: Mark[] } {
  const marks = marksOf(text);
  const onOwnLines = marks.filter(({ leads }) => leads).length > 1;
  const isStart = (mark: Mark) => mark.leads || mark.sign === '~' || (mark.tight && !onOwnLines);
  const starts = marks.filter(isStart);
  const doubtful = marks.filter((mark) => !isStart(mark));
  const [only, ...more] = doubtful;
  // "{~wrong=right}": as text it would leave the question without a right answer.
  const lacksRight =
    starts.length > 0 && !starts.some(({ sign, at }) => sign === '=' || /^~\s*%/u.test(text.slice(at)));
  if (!only || more.length > 0 || !lacksRight) return { starts, doubtful };
  return { starts: [...starts, only].sort((a, b) => a.at - b.at), doubtful: [] };
}

const WEIGHT = /^\s*%(-?\d{1,3}(?:[.,]\d{1,9})?)%/u;

function answerOf(sign: '=' | '~', body: string): GiftAnswer {
  const hash = indexOfPlain(body, '#');
  const written = hash < 0 ? body : body.slice(0, hash);
  const arrow = sign === '=' ? indexOfPlain(written, '->') : -1;
  // A pair has no weight: "%50%" is the text of its left side, as Moodle takes it.
  const weight = arrow < 0 ? WEIGHT.exec(written) : null;
  return {
    sign,
    weight: weight ? Number(weight[1]?.replace(',', '.')) : null,
    text: plain(written.slice(weight?.[0].length ?? 0, arrow < 0 ? undefined : arrow)),
    feedback: hash < 0 ? '' : plain(body.slice(hash + 1)),
    partner: arrow < 0 ? null : plain(written.slice(arrow + 2)),
    wildcard: indexOfPlain(written, '*') >= 0,
  };
}

/** A single line break within an answer is the file's, not the text's: the text's are escaped. */
function plain(written: string): string {
  const lines = written.split('\n').map((line) => line.trim());
  return unescapeGift(lines.filter((line) => line !== '').join(' '));
}

/** `content`: what stands between the braces. */
export function giftAnswers(content: string): GiftAnswers {
  const hashes = indexOfPlain(content, '####');
  const listed = hashes < 0 ? content : content.slice(0, hashes);
  const { starts, doubtful } = startsOf(listed);
  const answers = starts.map(({ at, sign }, i) => answerOf(sign, listed.slice(at + 1, starts[i + 1]?.at)));
  const holding = doubtful.map(({ at }) => starts.findLastIndex((start) => start.at < at));
  return {
    before: plain(listed.slice(0, starts[0]?.at)),
    answers,
    general: hashes < 0 ? '' : plain(content.slice(hashes + '####'.length)),
    unescaped: [...new Set(holding)].flatMap((i) => answers[i]?.text ?? []),
  };
}
