/**
 * Practising one document, by choice and beside the day's share: at most ten questions in one go. A go is chosen once, so
 * that it has an end; answers go to the same log, so what was practised here is done for today there as well.
 */
import type { NewCard, ReviewCard } from './card';
import { elapsedDays } from './days';
import { inOwnOrder } from './interleave';
import { comparePlaces } from './log';
import { byKey, itemOf, placeOf, type Queue } from './queue';
import type { Scheduler } from './scheduler';
import { heldBy, type Sibling, withoutSiblings } from './siblings';
import type { LocalDay, QuestionKey } from './types';

/** A few minutes: whoever wants more starts another go. */
export const GO_SIZE = 10;

export type AboutCard = (ReviewCard | NewCard) & {
  /** Place in its pack. */
  order: number;
};

/** One of a go, and how often it had been answered when the go began. */
export interface GoItem {
  questionKey: QuestionKey;
  reps: number;
}

export interface AboutInput {
  today: LocalDay;
  /** Questions about the document that may be asked today. */
  cards: readonly AboutCard[];
  /** Every question answered today, about whatever: their siblings wait for another day. */
  answered: readonly Sibling[];
}

/** Due: also what was answered wrong and not right since. */
const isDue = (card: AboutCard, today: LocalDay): card is ReviewCard & AboutCard =>
  card.memory !== null && card.due <= today;

/**
 * The questions of one go: due ones first (the longest due before the others), then new ones in the pack's order, then
 * those least likely to be known today. What was answered today and is not due is done for today.
 */
export function chooseGo({ today, cards, answered }: AboutInput, scheduler: Scheduler): GoItem[] {
  const due = cards.flatMap((card) => (isDue(card, today) ? [card] : []));
  const fresh = cards.filter(({ memory }) => memory === null);
  const others = cards.flatMap((card) =>
    card.memory !== null && card.due > today && card.memory.lastDay !== today
      ? [{ card, recall: scheduler.recall(card.memory, elapsedDays(card.memory.lastDay, today)) }]
      : [],
  );
  const order: AboutCard[] = [
    ...due.sort((a, b) => a.due - b.due || byKey(a, b)),
    ...fresh.sort((a, b) => a.order - b.order || byKey(a, b)),
    ...others.sort((a, b) => a.recall - b.recall || byKey(a.card, b.card)).map(({ card }) => card),
  ];
  return withoutSiblings(order, heldBy(answered))
    .slice(0, GO_SIZE)
    .map(({ questionKey, memory }) => ({ questionKey, reps: memory?.reps ?? 0 }));
}

/**
 * What is left of a go. Answered is what has more answers than when the go began, so that an undo brings it back; a wrong
 * answer returns after four others, or at the end. A question that may no longer be asked is missing from `cards`.
 */
export function goQueue(go: readonly GoItem[], cards: readonly AboutCard[], today: LocalDay): Queue {
  const byQuestion = new Map(cards.map((card) => [card.questionKey, card]));
  const asked = go.flatMap(({ questionKey, reps }) => {
    const card = byQuestion.get(questionKey);
    return card ? [{ card, isAnswered: (card.memory?.reps ?? 0) > reps }] : [];
  });
  const answered = asked.flatMap(({ card, isAnswered }) => (isAnswered && card.memory !== null ? [card] : []));
  const wrong = answered.filter(({ memory }) => memory.wrong).sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
  const back = wrong.map((card) => ({
    ...card,
    why: 'again' as const,
    others: answered.filter((other) => comparePlaces(placeOf(other), placeOf(card)) > 0).length,
  }));
  const waiting = asked
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ card }) => ({ ...card, why: card.memory === null ? ('new' as const) : ('due' as const) }));
  const items = inOwnOrder(waiting, back).map(itemOf);
  const isNew = ({ memory }: { memory: ReviewCard['memory'] | null }) => memory === null;
  const learned = answered.filter(({ memory }) => memory.firstDay === today).length;
  return {
    items,
    left: { due: waiting.filter((card) => !isNew(card)).length, new: waiting.filter(isNew).length, again: back.length },
    done: { due: answered.length - learned, new: learned },
  };
}
