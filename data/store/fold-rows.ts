/** Cards as rows from what was done about their questions. Pure. */
import { answerChanged } from '../practice/card';
import { type Choice, foldChoices, NO_REST } from '../practice/choices';
import { type AnswerKeys, foldCard } from '../practice/fold';
import type { Scheduler } from '../practice/scheduler';
import type { QuestionKey, ReviewEvent } from '../practice/types';
import { namesOf, namesOfQuestion, withOwnKeys } from './aliases';
import {
  type AliasRow,
  type AnswerKeyRow,
  type CardPlace,
  type CardRow,
  type CardState,
  type ChoiceRow,
  cardRow,
  type EventRow,
} from './rows';

/** An event as the log has it, without what the row adds. */
export function toEvent(row: EventRow): ReviewEvent {
  if (row.kind === 'answer') return row;
  const { questionKey: _, ...event } = row;
  return event;
}

/** Look-up of answer keys among rows. */
export function keysOf(rows: readonly AnswerKeyRow[]): AnswerKeys {
  const byQuestion = new Map<QuestionKey, Map<number, AnswerKeyRow['key']>>();
  for (const { questionKey, edition, key } of rows) {
    const editions = byQuestion.get(questionKey) ?? new Map<number, AnswerKeyRow['key']>();
    byQuestion.set(questionKey, editions.set(edition, key));
  }
  return (question, edition) => byQuestion.get(question)?.get(edition);
}

/** All that was done about one question. */
interface History {
  events: readonly ReviewEvent[];
  choices: readonly Choice[];
}

/** The card of `place` from all that was done about it. */
export function foldRow(
  place: CardPlace,
  { events, choices }: History,
  keys: AnswerKeys,
  scheduler: Scheduler,
): CardRow {
  const memory = foldCard(events, keys, scheduler);
  const waits = events.some((event) => event.kind === 'answer' && !keys(event.questionKey, event.edition));
  const changed = memory !== null && answerChanged(memory, place.questionKey, place.edition, keys);
  return cardRow(place, { memory, changed, waits, rest: foldChoices(choices) });
}

function byQuestion<T extends { questionKey?: QuestionKey }>(rows: readonly T[]): (key: QuestionKey) => T[] {
  const about = new Map<QuestionKey | undefined, T[]>();
  for (const row of rows) {
    const list = about.get(row.questionKey);
    if (list) list.push(row);
    else about.set(row.questionKey, [row]);
  }
  return (key) => about.get(key) ?? [];
}

const UNTOUCHED: CardState = { memory: null, changed: false, waits: false, rest: NO_REST };

/** Many cards, from all that was done about any question. */
export function foldRows(
  places: readonly CardPlace[],
  all: { events: readonly EventRow[]; choices: readonly ChoiceRow[] },
  { keyRows, aliases }: { keyRows: readonly AnswerKeyRow[]; aliases: readonly AliasRow[] },
  scheduler: Scheduler,
): CardRow[] {
  if (all.events.length === 0 && all.choices.length === 0) return places.map((place) => cardRow(place, UNTOUCHED));
  const [events, choices, keys] = [byQuestion(all.events), byQuestion(all.choices), byQuestion(keyRows)];
  const own = keysOf(keyRows);
  return places.map((place) => {
    const names = namesOfQuestion(namesOf(aliases), place.questionKey);
    const history = { events: names.flatMap(events), choices: names.flatMap(choices) };
    return foldRow(place, history, names.length > 1 ? keysOf(withOwnKeys(names.flatMap(keys), names)) : own, scheduler);
  });
}
