/** For tests: what the format promises of every pack that was read, written again without the reader's help. */
import * as v from 'valibot';
import { answerKeyOf, shownIds } from '../questions/grading';
import type { Question } from '../questions/schema';
import { type Pack, PackSchema } from './schema';

/** What could be taken for markup, reorder a line, or not be seen. */
export const FORBIDDEN =
  /<[a-z/!?]|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/iu;

export const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];
const areUnique = (values: readonly string[]) => new Set(values).size === values.length;

/** Whether something is right, exactly one where one is asked for, and each gap has its answers. */
function hasSoundKey(question: Question): boolean {
  const key = answerKeyOf(question);
  if (key.kind === 'options') return question.type === 'one' ? key.right.length === 1 : key.right.length > 0;
  if (key.kind !== 'gaps') return true;
  return question.stem.split(/_{3,}/u).length === key.accepted.length + 1 && !key.accepted.flat().includes('');
}

const canDraw = ({ questions }: Pack, { standard, tag, count }: Pack['exams'][number]['draw'][number]): boolean =>
  questions.filter((one) => (!standard || one.standard === standard) && (!tag || one.tags?.includes(tag))).length >=
  count;

/** Every promise that is broken; none: the pack is sound. */
export function brokenPromises(pack: Pack): string[] {
  const { questions, scenarios, exams, documents } = pack;
  const groups = new Set(scenarios.map(({ id }) => id));
  const texts = textsOf(pack);
  const checks: [boolean, string][] = [
    [v.is(PackSchema, pack), 'does not fit the schema'],
    [questions.length + documents.length > 0, 'holds nothing'],
    [[questions, scenarios, exams].every((list) => areUnique(list.map(({ id }) => id))), 'an id twice'],
    [questions.every(({ group }) => group === undefined || groups.has(group)), 'a scenario that is not there'],
    [questions.every((question) => areUnique(shownIds(question))), 'an option twice'],
    [questions.every(hasSoundKey), 'a question without a sound key'],
    [exams.every(({ draw }) => draw.every((part) => canDraw(pack, part))), 'an exam that can’t be drawn'],
    [!texts.some((text) => FORBIDDEN.test(text)), 'holds markup or unseen characters'],
    [texts.every((text) => text === text.normalize('NFC')), 'a text that is not NFC'],
  ];
  return checks.flatMap(([holds, words]) => (holds ? [] : [words]));
}
