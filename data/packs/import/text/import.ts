/** Plain text, as a file or pasted: "Câu 1: … A. … B. … Đáp án: B". */
import { type Decoded, decode, encodingAsk, readPasted } from '../decode';
import type { Draft, ImportChoices, Progress } from '../draft';
import { draftOfLines } from './draft-of-lines';
import { keywordAtStart } from './keywords';
import { optionLabelAt, wordLabel } from './labels';
import { linesOf } from './lines';
import { PLAIN, type Run } from './paragraphs';
import type { Item } from './structure';

const BOLD = { ...PLAIN, bold: true };

/** Markdown's "**B. Sáu điều**" is bold text; emphasis inside a sentence stays as written. */
function runsOf(text: string): Run[] {
  const [before = '', bold, ...behind] = text.split('**');
  const isLabelled =
    bold !== undefined &&
    (wordLabel(bold) !== null || optionLabelAt(bold, 0) !== null || keywordAtStart(bold) !== null);
  if (bold === undefined || behind.length === 0 || !/^(?:[-•+*]|\s)*$/u.test(before) || !isLabelled)
    return [{ text, format: PLAIN }];
  return [
    { text: before.replace(/[-•+]/gu, ''), format: PLAIN },
    { text: bold, format: BOLD },
    { text: behind.join('**'), format: PLAIN },
  ];
}

function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  let apart = false;
  for (const [i, written] of text.split('\n').entries()) {
    for (const line of linesOf({ place: { kind: 'line', line: i + 1 }, runs: runsOf(written) })) {
      if (line.text === '') apart = true;
      else items.push({ kind: 'line', line: { ...line, apart } });
      if (line.text !== '') apart = false;
    }
  }
  return items;
}

const empty = (decoded: Decoded): Draft => ({
  ...{ format: 'text', header: {}, questions: [], scenarios: [], asks: [] },
  findings: decoded.ok ? decoded.findings : [decoded.finding],
});

function draftOf(decoded: Decoded, choices: ImportChoices, progress?: Progress): Draft {
  return decoded.ok ? draftOfLines('text', itemsOf(decoded.text), choices, decoded.findings, progress) : empty(decoded);
}

const clearIn = ({ questions }: Draft) => questions.filter(({ keyFrom }) => keyFrom !== null).length;

/** Reads a text file, or text as pasted. Pure; never throws; linear in the text's length. */
export function importText(source: Uint8Array | string, choices: ImportChoices, progress?: Progress): Draft {
  if (typeof source === 'string') return draftOf(readPasted(source), choices, progress);
  const decoded = decode(source, choices);
  const draft = draftOf(decoded, choices, progress);
  const asks = encodingAsk(decoded, (encoding) =>
    decoded.ok && encoding === decoded.encoding
      ? clearIn(draft)
      : clearIn(draftOf(decode(source, { ...choices, encoding }), choices)),
  );
  return { ...draft, asks: [...asks, ...draft.asks] };
}
