/**
 * What a learner chose about a question, beside answering it: ask it no more, ask it again, not today. Choices are kept
 * like the log: never changed, merged by union, and what holds is a fold of them. They say nothing of memory, so the log
 * of answers knows nothing of them.
 */
import { CLOCK_AHEAD_DAYS } from './card';
import { addDays } from './days';
import { comparePlaces } from './log';
import type { LocalDay, QuestionKey } from './types';

interface ChoiceFacts {
  /** Random, unique over devices. */
  id: string;
  /** Milliseconds since the epoch, later than every choice about the question that was known when it was made. */
  at: number;
  /** Random id of the installation. */
  device: string;
  questionKey: QuestionKey;
}

export type Choice = ChoiceFacts &
  (
    | { kind: 'suspend' }
    /** Ends a suspension and a burial. */
    | { kind: 'resume' }
    /** Not before that day. */
    | { kind: 'bury'; until: LocalDay }
    /** Takes a choice back, as if it had never been made; `undoes` is its id. */
    | { kind: 'undo'; undoes: string }
  );
/** A choice that says something of its own, which is what U can take back. */
export type OwnChoice = Exclude<Choice, { kind: 'undo' }>;

/** Whether a question rests, and how. */
export interface Rest {
  /** When it was suspended (ms since the epoch); null while it may be asked. */
  suspendedAt: number | null;
  /** The day from which it may be asked again; null where it was not put off. */
  buriedUntil: LocalDay | null;
}

export const NO_REST: Rest = { suspendedAt: null, buriedUntil: null };

/** The choices that count, in their one order: each id once, those taken back left out. */
export function countingChoices(choices: Iterable<Choice>): OwnChoice[] {
  const own: OwnChoice[] = [];
  const undone = new Set<string>();
  for (const choice of choices) {
    if (choice.kind === 'undo') undone.add(choice.undoes);
    else own.push(choice);
  }
  own.sort(comparePlaces);
  return own.filter(({ id }, i) => id !== own[i - 1]?.id && !undone.has(id));
}

/**
 * How one question rests, from all choices about it. Suspending and burying are told apart, the last word holding in each:
 * "not today", said on one device, must not wake what was suspended on another.
 */
export function foldChoices(choices: Iterable<Choice>): Rest {
  let rest = NO_REST;
  for (const choice of countingChoices(choices)) {
    if (choice.kind === 'resume') rest = NO_REST;
    else if (choice.kind === 'bury') rest = { ...rest, buriedUntil: choice.until };
    else rest = { ...rest, suspendedAt: choice.at };
  }
  return rest;
}

/** The last day until which a question can be buried today; a later one was set under a clock that ran ahead, and hides nothing. */
export const latestBurial = (today: LocalDay): LocalDay => addDays(today, 1 + CLOCK_AHEAD_DAYS);

export const isBuried = ({ buriedUntil }: Rest, today: LocalDay): boolean =>
  buriedUntil !== null && buriedUntil > today && buriedUntil <= latestBurial(today);

/** A question is buried until the next day's first hour. */
export const buriedUntil = (today: LocalDay): LocalDay => addDays(today, 1);
