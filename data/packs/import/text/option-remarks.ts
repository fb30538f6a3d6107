/** What a table's columns say of single answers: why each is right or wrong, and which keep their places at the end. */
import { showable } from '../../text-rules';
import type { DraftQuestion } from '../draft';
import { type Finding, finding } from '../findings';
import { lettersIn } from '../key-letters';
import { lettersOf, readWhys } from '../sheet/values';
import { type Slice, sliceText } from './lines';
import type { RawQuestion } from './structure';

const LETTERS = 'ABCDEFGH';
const textOf = (slices: readonly Slice[], sign: string) => slices.map(sliceText).join(sign).trim();

/** The question with them; what fits none of its answers is told. */
export function withOptionRemarks(question: DraftQuestion, { options, whys, keepLast }: RawQuestion): DraftQuestion {
  const place = (slices: readonly Slice[]) => slices[0]?.line.place ?? question.place;
  const findings: Finding[] = [];
  const atLetter = (index: number) => options.findIndex(({ letter }) => letter === LETTERS[index]);
  const hasOptions = question.options.length === options.length;
  const read = readWhys(textOf(whys, '\n'), hasOptions ? LETTERS.length : 0);
  const rest = [
    read.rest,
    ...[...read.whys].flatMap(([i, why]) => (atLetter(i) === -1 ? `${LETTERS[i]}. ${why}` : [])),
  ];
  const left = rest.filter((text) => text !== '').join('\n');
  if (left !== '') findings.push(finding('leftOver', 'warning', place(whys), { text: showable(left, 200) }));
  const kept = textOf(keepLast, ' ');
  const indexes = kept === '' ? [] : (hasOptions ? (lettersIn(kept) ?? [-1]) : [-1]).map(atLetter);
  const isKnown = !indexes.includes(-1);
  if (!isKnown)
    findings.push(
      finding('valueUnknown', 'warning', place(keepLast), {
        read: showable(kept),
        allowed: hasOptions ? lettersOf(options.keys()) : '–',
      }),
    );
  return {
    ...question,
    options: question.options.map((option, i) => {
      const why = [...read.whys].find(([letter]) => atLetter(letter) === i)?.[1];
      return why === undefined ? option : { ...option, why };
    }),
    keepLast: isKnown && indexes.length > 0 ? indexes : question.keepLast,
    findings: [...question.findings, ...findings],
  };
}
