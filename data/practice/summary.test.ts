import { expect, it } from 'vitest';
import { answer, keys, questionKey, START } from './arbitrary';
import type { Bucket } from './buckets';

import { DAY_MS } from './days';
import { foldCard } from './fold';
import { defaultScheduler } from './scheduler';
import { summariseDay } from './summary';
import type { AnswerEvent } from './types';
import { dayOf } from './zones';

it('a day is told by standard', () => {
  const now = START + 3 * DAY_MS;
  const card = (id: string, bucket: Bucket, events: Partial<AnswerEvent>[]) => {
    const log = events.map((event, i) => answer({ id: `${id}${i}`, at: now + i, ...event }));
    const memory = foldCard(log, keys, defaultScheduler);
    if (!memory) throw new Error('answers make a memory');
    return { questionKey: questionKey(`goc/${id}`), bucket, group: null, fact: null, memory, due: memory.due };
  };
  const cards = [
    card('a', 1, [{ at: START }, {}]),
    card('b', 1, [{ chosen: ['s'] }, {}]),
    card('c', 1, [{ chosen: ['s'] }]),
    card('d', 4, [{}]),
    card('e', 5, [{ at: START }]),
  ];
  expect(summariseDay(cards, dayOf(answer({ id: '', at: now })))).toEqual([
    { bucket: 1, asked: 3, rightAtOnce: 1, repaired: 1, open: 1, learned: 2 },
    { bucket: 4, asked: 1, rightAtOnce: 1, repaired: 0, open: 0, learned: 1 },
  ]);
});
