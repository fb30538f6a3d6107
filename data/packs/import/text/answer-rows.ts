/** Tables of answers: "1-A 2-B", "1.A", "Câu 1: B", rows of numbers over rows of letters. One pass over the cells. */

export interface TableAnswer {
  /** Number of the question, without zeros in front. */
  label: string;
  /** "A", "AC", "Đ". */
  answer: string;
}

type Token = { kind: 'number' | 'answer'; text: string } | { kind: 'pair'; label: string; text: string };

const ANSWER =
  '(?:[A-H](?:(?: ?[,&+] ?| và )?[A-H])*|[a-h]|Đúng|Sai|ĐÚNG|SAI|Đ|S|True|False|TRUE|FALSE)(?![\\p{L}\\d])';
const GAP = /[\s|;,.]+/uy;
const PAIR = new RegExp(
  `(?:[Cc]âu |CÂU |[Cc]âu|Question )?(\\d{1,5})[ \\t]?(?:[.:)=–→-]|=>|\\t)?[ \\t]?[(]?(${ANSWER})[)]?`,
  'uy',
);
const NUMBER = /(?:[Cc]âu |CÂU )?(\d{1,5})(?![\p{L}\d])[.:)]?/uy;
const LONE_ANSWER = new RegExp(`[(]?(${ANSWER})[)]?`, 'uy');
const HEADER =
  /(?:câu(?: hỏi| số)?|stt|số(?: câu| thứ tự)?|đáp án(?: đúng)?|đ\/?a|trả lời|question|answer|key|no\.?)(?![\p{L}\d])[ \t]?[.:]?/iuy;

const matchAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The tokens of a row; null where it holds anything else. */
function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const gap = matchAt(GAP, text, at);
    if (gap) {
      at += gap[0].length;
      continue;
    }
    const pair = matchAt(PAIR, text, at);
    const [, label, answer] = pair ?? [];
    const number = pair ? null : matchAt(NUMBER, text, at);
    const lone = pair || number ? null : matchAt(LONE_ANSWER, text, at);
    const header = pair || number || lone ? null : matchAt(HEADER, text, at);
    if (label !== undefined && answer !== undefined)
      tokens.push({ kind: 'pair', label: String(Number(label)), text: answer });
    else if (number?.[1] !== undefined) tokens.push({ kind: 'number', text: String(Number(number[1])) });
    else if (lone?.[1] !== undefined) tokens.push({ kind: 'answer', text: lone[1] });
    else if (!header) return null;
    at += (pair ?? number ?? lone ?? header)?.[0].length ?? 1;
  }
  return tokens;
}

/** Whether a whole line is answers in pairs, so that it needs no heading: two at least. */
export function isAnswerRow(text: string): boolean {
  if (!/^(?:câu |câu|question )?\d/iu.test(text)) return false;
  const tokens = tokensOf(text);
  return tokens !== null && tokens.length > 1 && tokens.every(({ kind }) => kind === 'pair');
}

export interface AnswerTable {
  answers: TableAnswer[];
  /** Rows from the first that did not fit, as indexes. */
  misfits: number[];
}

/** Whether `text` may be a row of a table of answers under its heading. */
export const mayBeAnswers = (text: string): boolean => tokensOf(text) !== null;

/**
 * Reads rows of cells. A row of numbers waits for the row of answers below it: those in columns are matched by column, the
 * others by order where there are as many; nothing is matched where the counts differ.
 */
export function readAnswerTable(rows: readonly (readonly string[])[]): AnswerTable {
  const answers: TableAnswer[] = [];
  const misfits: number[] = [];
  let waiting: { row: number; cells: readonly string[]; numbers: string[] } | null = null;
  const giveUp = () => {
    if (waiting) misfits.push(waiting.row);
    waiting = null;
  };
  for (const [row, cells] of rows.entries()) {
    const tokens = tokensOf(cells.join('\t'));
    if (!tokens) {
      giveUp();
      misfits.push(row);
      continue;
    }
    const numbers = tokens.filter(({ kind }) => kind === 'number').map(({ text }) => text);
    const lone = tokens.filter(({ kind }) => kind === 'answer').map(({ text }) => text);
    for (const token of tokens) if (token.kind === 'pair') answers.push({ label: token.label, answer: token.text });
    if (numbers.length > 0 && lone.length === 0) {
      giveUp();
      waiting = { row, cells, numbers };
    } else if (numbers.length > 0 && numbers.length === lone.length && alternate(tokens)) {
      for (const [i, label] of numbers.entries()) answers.push({ label, answer: lone[i] ?? '' });
    } else if (lone.length > 0) {
      const pairs: TableAnswer[] | null = waiting && numbers.length === 0 ? matched(waiting, cells, lone) : null;
      if (pairs) answers.push(...pairs);
      else {
        giveUp();
        misfits.push(row);
      }
      waiting = null;
    }
  }
  giveUp();
  return { answers, misfits };
}

const alternate = (tokens: readonly Token[]) =>
  tokens.filter(({ kind }) => kind !== 'pair').every(({ kind }, i) => kind === (i % 2 === 0 ? 'number' : 'answer'));

function matched(
  above: { cells: readonly string[]; numbers: readonly string[] },
  cells: readonly string[],
  lone: readonly string[],
): TableAnswer[] | null {
  if (above.numbers.length === lone.length) return above.numbers.map((label, i) => ({ label, answer: lone[i] ?? '' }));
  if (above.cells.length !== cells.length || cells.length < 3) return null;
  return cells.flatMap((cell, column) => {
    const number = tokensOf(above.cells[column] ?? '')?.[0];
    const answer = tokensOf(cell)?.[0];
    return number?.kind === 'number' && answer?.kind === 'answer' ? [{ label: number.text, answer: answer.text }] : [];
  });
}
