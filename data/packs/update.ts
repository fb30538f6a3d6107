/**
 * What an offered edition would change for someone who holds the pack. The rule: the same right answer keeps progress
 * whatever the wording; a changed one keeps its history, is due now and is told; a removed question is archived.
 */
import { answerKeyOf, sameKey } from '../questions/grading';
import { type RightAnswer, rightAnswerOf } from '../questions/right-answer';
import type { Question } from '../questions/schema';
import type { Problem } from './problems';
import type { Pack } from './schema';
import { sameContent } from './write';

export interface QuestionName {
  id: string;
  stem: string;
}
export interface AnswerChange extends QuestionName {
  was: RightAnswer;
  now: RightAnswer;
}
export interface Rewording extends QuestionName {
  /** Set where the right answer's own words differ though its key does not: worth showing before the update. */
  answer: { was: RightAnswer; now: RightAnswer } | null;
}
export interface EditionChanges {
  changedAnswers: AnswerChange[];
  added: QuestionName[];
  removed: QuestionName[];
  /** Same right answer, anything else edited. */
  reworded: Rewording[];
}

export type EditionComparison =
  /** Nothing of this pack is held. */
  | { kind: 'new' }
  | ({ kind: 'update' } & EditionChanges)
  /** This very edition is held: nothing to do. */
  | { kind: 'same' }
  /** Refused: older than what is held. */
  | { kind: 'older'; held: number; offered: number }
  /** Refused: other content under the same edition number. */
  | ({ kind: 'editionNotRaised'; edition: number } & EditionChanges);

const nameOf = ({ id, stem }: Question): QuestionName => ({ id, stem });

function changesBetween(held: readonly Question[], offered: readonly Question[]): EditionChanges {
  const before = new Map(held.map((question) => [question.id, question]));
  const after = new Set(offered.map((question) => question.id));
  const changes: EditionChanges = { changedAnswers: [], added: [], removed: [], reworded: [] };
  for (const now of offered) {
    const was = before.get(now.id);
    if (!was) {
      changes.added.push(nameOf(now));
      continue;
    }
    const answers = { was: rightAnswerOf(was), now: rightAnswerOf(now) };
    if (!sameKey(answerKeyOf(was), answerKeyOf(now))) changes.changedAnswers.push({ ...nameOf(now), ...answers });
    else if (!sameContent(was, now)) {
      const answer = sameContent(answers.was, answers.now) ? null : answers;
      changes.reworded.push({ ...nameOf(now), answer });
    }
  }
  changes.removed = held.filter((question) => !after.has(question.id)).map(nameOf);
  return changes;
}

/**
 * Compares the held edition of a pack (null: none; standingOf says which it is) with an offered one. `moves`: it would be held under
 * another key from now on, so that also the very edition that is held, now signed, is an update.
 */
export function compareEditions(held: Pack | null, offered: Pack, moves = false): EditionComparison {
  if (held === null) return { kind: 'new' };
  const [was, now] = [held.pack.edition, offered.pack.edition];
  if (now < was) return { kind: 'older', held: was, offered: now };
  if (now > was) return { kind: 'update', ...changesBetween(held.questions, offered.questions) };
  // A signature may be added to an edition; it says nothing else.
  if (sameContent({ ...held, sign: undefined }, { ...offered, sign: undefined }))
    return moves ? { kind: 'update', ...changesBetween(held.questions, offered.questions) } : { kind: 'same' };
  return { kind: 'editionNotRaised', edition: was, ...changesBetween(held.questions, offered.questions) };
}

/** Why `comparison` refuses the offered edition, null where it doesn't. */
export function refusalOf(comparison: EditionComparison): Problem | null {
  const path = [
    { key: 'pack', index: null, id: null },
    { key: 'edition', index: null, id: null },
  ];
  if (comparison.kind === 'older')
    return { code: 'olderEdition', path, params: { held: comparison.held, offered: comparison.offered } };
  if (comparison.kind === 'editionNotRaised')
    return { code: 'editionNotRaised', path, params: { edition: comparison.edition } };
  return null;
}
