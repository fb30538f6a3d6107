import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../questions/grading';
import { answer, arbitraryLog, arbitraryMerge, keys, QUESTIONS, START, undo } from '../arbitrary';
import { memoryAsOf } from '../card';
import { DAY_MS, localDay } from '../days';
import { defaultScheduler } from '../scheduler';
import type { AnswerEvent, LocalDay, ReviewEvent } from '../types';
import { dayOf } from '../zones';
import { type DayTally, MATURE_DAYS, tallyDays } from './tally';

const DAY = localDay(START, 420);
const on = (day: number, change: Partial<AnswerEvent> & { id: string }) =>
  answer({ at: START + day * DAY_MS, ...change });
const NONE = { asked: 0, recalled: 0 };

/** Said plainly and slowly: for each answer that counts, look through all the others. */
function twin(events: readonly ReviewEvent[], today: LocalDay): DayTally[] {
  const answers = events
    .filter((event, i) => events.findIndex(({ id }) => id === event.id) === i)
    .filter((event): event is AnswerEvent => event.kind === 'answer')
    .filter(({ id }) => !events.some((event) => event.kind === 'undo' && event.undoes === id))
    .filter((event) => dayOf(event) <= today + 2)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const days = [...new Set(answers.map(dayOf))].sort((a, b) => a - b);
  return days.map((day) => {
    const given = answers.filter((each) => dayOf(each) === day);
    const reviews = given.flatMap((each) => {
      const key = keys(each.questionKey, each.edition);
      const before = answers
        .slice(0, answers.indexOf(each))
        .filter(({ questionKey, edition }) => questionKey === each.questionKey && keys(questionKey, edition))
        .at(-1);
      if (!key || !before || day <= dayOf(before)) return [];
      const recalled = judge(key, each.chosen).right && each.certainty !== 'guess';
      return [{ recalled, days: day - dayOf(before) }];
    });
    const count = (list: typeof reviews) => ({
      asked: list.length,
      recalled: list.filter(({ recalled }) => recalled).length,
    });
    return {
      day,
      answers: given.length,
      ms: given.reduce((sum, { ms }) => sum + Math.min(60_000, ms), 0),
      young: count(reviews.filter((review) => review.days < MATURE_DAYS)),
      mature: count(reviews.filter((review) => review.days >= MATURE_DAYS)),
    };
  });
}

describe('tallyDays', () => {
  it('counts answers and minutes by local day, and a question left open as a minute', () => {
    const log = [on(0, { id: 'a' }), on(0, { id: 'b', ms: 3_600_000 }), on(1, { id: 'c' })];
    expect(tallyDays(log, keys, DAY).map(({ day, answers, ms }) => [day - DAY, answers, ms])).toEqual([
      [0, 2, 65_000],
      [1, 1, 5_000],
    ]);
  });

  it('takes for a review what was last answered a day ago or more, from 21 days on a mature one', () => {
    const log = [
      on(0, { id: 'a' }),
      on(0, { id: 'b', at: START + 1 }),
      on(1, { id: 'c', chosen: ['s'] }),
      on(1, { id: 'd', at: START + DAY_MS + 1 }),
      on(21, { id: 'e' }),
      on(42, { id: 'f' }),
      on(63, { id: 'g', certainty: 'guess' }),
    ];
    const days = tallyDays(log, keys, localDay(START + 70 * DAY_MS, 420));
    expect(days.map(({ young }) => young)).toEqual([
      NONE,
      { asked: 1, recalled: 0 },
      { asked: 1, recalled: 1 },
      NONE,
      NONE,
    ]);
    expect(days.map(({ mature }) => mature)).toEqual([
      NONE,
      NONE,
      NONE,
      { asked: 1, recalled: 1 },
      { asked: 1, recalled: 0 },
    ]);
  });

  it('leaves out what was taken back and what a clock far ahead has dated', () => {
    const log = [on(0, { id: 'a' }), undo({ id: 'u', undoes: 'a' }), on(3, { id: 'b' }), on(2, { id: 'c' })];
    expect(tallyDays(log, keys, DAY).map(({ day, answers }) => [day - DAY, answers])).toEqual([[2, 1]]);
  });

  it('is what the plain and slow count says, for any log and whenever it is looked at', () => {
    fc.assert(
      fc.property(arbitraryLog(), fc.integer({ min: -3, max: 25 }), (log, after) => {
        const today = (DAY + after) as LocalDay;
        expect(tallyDays(log, keys, today)).toEqual(twin(log, today));
      }),
    );
  });

  it('does not depend on the order of arrival, nor on what arrived twice', () => {
    fc.assert(
      fc.property(arbitraryMerge(), ([log, merged]) => {
        expect(tallyDays(merged, keys, (DAY + 30) as LocalDay)).toEqual(tallyDays(log, keys, (DAY + 30) as LocalDay));
      }),
    );
  });

  it('counts as many judged answers as the fold remembers', () => {
    fc.assert(
      fc.property(arbitraryLog(), (log) => {
        const today = (DAY + 10) as LocalDay;
        const judged = log.filter((event) => event.kind === 'undo' || keys(event.questionKey, event.edition));
        const reps = QUESTIONS.map((question) => {
          const about = log.filter(
            (event) => event.kind === 'undo' || (event.kind === 'answer' && event.questionKey === question),
          );
          return memoryAsOf(about, today, keys, defaultScheduler)?.reps ?? 0;
        });
        const counted = tallyDays(judged, keys, today).reduce((sum, { answers }) => sum + answers, 0);
        expect(counted).toBe(reps.reduce((sum, count) => sum + count, 0));
      }),
    );
  });
});
