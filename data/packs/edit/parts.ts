/** Changes within one question. Each gives a new question; whatever says which answer is right clears what was open about it. */
import { LIMITS, type QuestionType } from '../../questions/schema';
import { KEY_CODES } from '../import/complete';
import { countGaps } from '../markup';
import type { EditOption, EditPair, EditQuestion } from './edit-question';

/** The key was decided by hand. */
export function withKeyDecided(edit: EditQuestion): EditQuestion {
  if (!edit.unsure && edit.found.length === 0) return edit;
  const found = edit.found.filter(({ code }) => !KEY_CODES.has(code));
  return { ...edit, found, unsure: edit.unsure && found.some(({ severity }) => severity === 'error') };
}

/** The trainer has looked at what the importer said. */
export const seen = (edit: EditQuestion): EditQuestion => ({ ...edit, found: [], unsure: false });

const marked = (option: EditOption, right: boolean): EditOption =>
  (option.right ?? false) === right ? option : { ...option, right };

/** Marks an option right or not; in single choice the others lose the mark. */
export function withRight(edit: EditQuestion, id: string, right: boolean): EditQuestion {
  const options = edit.options.map((option) => {
    if (option.id === id) return marked(option, right);
    return edit.type === 'one' && right ? marked(option, false) : option;
  });
  return withKeyDecided({ ...edit, options });
}

/** True/false: what is right. */
export const withAnswer = (edit: EditQuestion, answer: boolean): EditQuestion => withKeyDecided({ ...edit, answer });

/** Which list of a question a part stands in. */
export type PartList = 'options' | 'items' | 'pairs';
export const partsOf = (edit: EditQuestion, list: PartList): readonly { id: string }[] => edit[list];

/** Texts of one part. */
export type PartText = Partial<Pick<EditOption, 'text' | 'why'> & Pick<EditPair, 'left' | 'right'>>;

export const withPart = (edit: EditQuestion, list: PartList, id: string, change: PartText): EditQuestion => ({
  ...edit,
  [list]: edit[list].map((part) => (part.id === id ? { ...part, ...change } : part)),
});

/** One more part, empty, at the end; unchanged where there are as many as may be. */
export function withNewPart(edit: EditQuestion, list: PartList, id: string): EditQuestion {
  if (edit[list].length >= LIMITS.maxOptions) return edit;
  const part =
    list === 'pairs' ? { id, left: '', right: '' } : { id, text: '', ...(list === 'options' && { why: '' }) };
  return { ...edit, [list]: [...edit[list], part] };
}

export function withoutPart(edit: EditQuestion, list: PartList, id: string): EditQuestion {
  const keepLast = edit.keepLast?.filter((kept) => kept !== id);
  return {
    ...edit,
    [list]: edit[list].filter((part) => part.id !== id),
    ...(keepLast && { keepLast }),
  };
}

/** Moves a part up (−1) or down (1); at the edge nothing changes. */
export function withPartMoved(edit: EditQuestion, list: PartList, id: string, by: 1 | -1): EditQuestion {
  const moved = moveBy<{ id: string }>(edit[list], id, by);
  if (moved === edit[list]) return edit;
  const next = { ...edit, [list]: moved };
  return list === 'items' ? withKeyDecided(next) : next;
}

/** `list` with the item of that id one place on; the same list where it can't. */
export function moveBy<T extends { id: string }>(list: readonly T[], id: string, by: 1 | -1): readonly T[] {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  const other = list[from + by];
  if (!item || !other) return list;
  return list.with(from, other).with(from + by, item);
}

/** Whether an option stays at the end when the others are shuffled. */
export function withKeptLast(edit: EditQuestion, id: string, isKept: boolean): EditQuestion {
  const others = (edit.keepLast ?? []).filter((kept) => kept !== id);
  return { ...edit, keepLast: isKept ? [...others, id] : others };
}

/** Accepted answers of one gap. */
export const withGap = (edit: EditQuestion, index: number, accepted: string[]): EditQuestion =>
  withKeyDecided({ ...edit, gaps: edit.gaps.map((gap, i) => (i === index ? accepted : gap)) });

/** As many lists of answers as the stem marks gaps; answers of gaps that are marked no more go only when they are empty. */
function withGapsOfStem(edit: EditQuestion): EditQuestion {
  const marks = Math.min(countGaps(edit.stem), LIMITS.gaps);
  const filled = edit.gaps.findLastIndex((gap) => gap.some((answer) => answer.trim() !== '')) + 1;
  const count = Math.max(marks, filled);
  if (count === edit.gaps.length) return edit;
  return { ...edit, gaps: Array.from({ length: count }, (_, i) => edit.gaps[i] ?? ['']) };
}

export function withStem(edit: EditQuestion, stem: string): EditQuestion {
  const next = { ...edit, stem };
  return edit.type === 'fill' ? withGapsOfStem(next) : next;
}

/** Another kind. Fields of the former stay, out of sight; `newId` names the parts that the new kind still lacks. */
export function withType(edit: EditQuestion, type: QuestionType, newId: () => string): EditQuestion {
  const next = { ...edit, type };
  const enough = <T>(list: readonly T[], make: () => T): T[] =>
    list.length > 0 ? [...list] : Array.from({ length: LIMITS.minOptions }, make);
  switch (type) {
    case 'one':
    case 'many':
      return { ...next, options: enough(edit.options, () => ({ id: newId(), text: '', why: '' })) };
    case 'order':
      return { ...next, items: enough(edit.items, () => ({ id: newId(), text: '' })) };
    case 'match':
      return { ...next, pairs: enough(edit.pairs, () => ({ id: newId(), left: '', right: '' })) };
    case 'fill':
      return withGapsOfStem(next);
    case 'truefalse':
      return next;
  }
}
