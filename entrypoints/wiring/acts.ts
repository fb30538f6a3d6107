/** What a learner does beside answering: choosing about a question, and taking the latest act back. */
import { buriedUntil, type Choice } from '../../data/practice/choices';
import { undoEvent } from '../../data/practice/events';
import type { QuestionKey, UndoEvent } from '../../data/practice/types';
import { dayOf } from '../../data/practice/zones';
import type { Store } from '../../data/store/store';
import { momentNow } from './clock';

/** Names the words that say what was done: practiceWords. */
export type SaidAct = 'saidAnswer' | 'saidNothing' | 'saidSuspended' | 'saidBuried' | 'saidResumed' | 'saidRestsAgain';

export const newUndo = (undoes: string, device: string): UndoEvent =>
  undoEvent(undoes, momentNow(), { id: crypto.randomUUID(), device });

const factsOf = (questionKey: QuestionKey, device: string) => {
  const moment = momentNow();
  return { moment, facts: { id: crypto.randomUUID(), at: moment.at, device, questionKey } };
};

export function newChoice(kind: 'suspend' | 'resume' | 'bury', questionKey: QuestionKey, device: string): Choice {
  const { moment, facts } = factsOf(questionKey, device);
  return kind === 'bury' ? { ...facts, kind, until: buriedUntil(dayOf(moment)) } : { ...facts, kind };
}

export const newChoiceUndo = (questionKey: QuestionKey, undoes: string, device: string): Choice => ({
  ...factsOf(questionKey, device).facts,
  kind: 'undo',
  undoes,
});

/** Takes back the latest answer or choice, whichever is later; `onFound` is told which question, before anything is written. */
export async function takeBack(
  store: Store,
  device: string,
  onFound: (questionKey: QuestionKey) => void,
): Promise<SaidAct> {
  const latest = await store.latestAct();
  if (latest === null) return 'saidNothing';
  if (latest.kind === 'answer') {
    const { id, questionKey } = latest.answer;
    onFound(questionKey);
    await store.recordUndo(newUndo(id, device));
    return 'saidAnswer';
  }
  const { id, kind, questionKey } = latest.choice;
  onFound(questionKey);
  await store.recordChoice(newChoiceUndo(questionKey, id, device));
  return kind === 'resume' ? 'saidRestsAgain' : 'saidResumed';
}
