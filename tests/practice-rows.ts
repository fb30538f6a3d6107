/** A practised database of any size, as rows: the events, and the cards that the real fold makes of them. */
import type { Page } from '@playwright/test';
import { citeKeys } from '../data/documents/cite-key';
import { NO_REST } from '../data/practice/choices';
import { DAY_MS } from '../data/practice/days';
import { foldCard } from '../data/practice/fold';
import { defaultScheduler } from '../data/practice/scheduler';
import { randomFrom } from '../data/practice/seed';
import type { AnswerEvent, PackKey, QuestionKey } from '../data/practice/types';
import { answerKeyOf } from '../data/questions/grading';
import type { Question } from '../data/questions/schema';
import { type AnswerKeyRow, type CardRow, cardRow, type EventRow, type QuestionRow } from '../data/store/rows';

export const BENCH_PACK = 'u-bench' as PackKey;
const HISTORY_DAYS = 400;
const STANDARDS = 5;
const RIGHT_SHARE = 0.85;

function makeQuestion(i: number): Question {
  return {
    id: `q${i}`,
    type: 'one',
    stem: `Câu đo số ${i}: chọn phương án thứ nhất.`,
    explain: 'Câu này chỉ để đo thời gian.',
    cite: [{ doc: '144-QĐ/TW' }],
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Phương án ${id} của câu ${i}`, right: id === 'a' })),
  };
}

interface PracticeRows extends Record<string, unknown[]> {
  events: EventRow[];
  cards: CardRow[];
  questions: QuestionRow[];
  answerKeys: AnswerKeyRow[];
}

/** `cards` questions, all answered at least once, `events` answers in all, the last of them a day before `now` (ms). */
export function makePractice(cards: number, events: number, now: number): PracticeRows {
  const random = randomFrom(144);
  const rows: PracticeRows = { events: [], cards: [], questions: [], answerKeys: [] };
  for (let i = 0; i < cards; i++) {
    const question = makeQuestion(i);
    const questionKey = `${BENCH_PACK}/${question.id}` as QuestionKey;
    const key = answerKeyOf(question);
    const count = Math.floor(((i + 1) * events) / cards) - Math.floor((i * events) / cards);
    const times = Array.from({ length: count }, () => now - DAY_MS - Math.floor(random() * HISTORY_DAYS * DAY_MS));
    const answers = times
      .sort((a, b) => a - b)
      .map(
        (at, n): AnswerEvent => ({
          id: `bench-${i}-${n}`,
          kind: 'answer',
          questionKey,
          edition: 1,
          at,
          zone: 'Asia/Ho_Chi_Minh',
          offsetMinutes: 420,
          dayStart: 4,
          shown: ['a', 'b', 'c', 'd'],
          chosen: [random() < RIGHT_SHARE ? 'a' : 'b'],
          certainty: null,
          ms: 8000,
          device: 'bench',
        }),
      );
    rows.events.push(...answers);
    rows.answerKeys.push({ questionKey, edition: 1, key });
    rows.questions.push({
      questionKey,
      packKey: BENCH_PACK,
      edition: 1,
      state: 'active',
      question,
      cites: citeKeys(question.cite),
    });
    const bucket = ((i % STANDARDS) + 1) as CardRow['bucket'];
    const place = {
      questionKey,
      packKey: BENCH_PACK,
      bucket,
      group: null,
      fact: null,
      order: i,
      edition: 1,
      askable: true,
    };
    const memory = foldCard(answers, () => key, defaultScheduler);
    rows.cards.push(cardRow(place, { memory, changed: false, waits: false, rest: NO_REST }));
  }
  return rows;
}

/** Rows a message to the page: more would stop the browser's protocol. */
const SLICE = 5_000;

/** Puts rows straight into the tables of an open page of ours. */
export async function fillDatabase(page: Page, tables: Record<string, unknown[]>): Promise<void> {
  for (const [table, rows] of Object.entries(tables))
    for (let from = 0; from < rows.length; from += SLICE)
      await page.evaluate(
        ([name, slice]) =>
          new Promise<void>((resolve, reject) => {
            const open = indexedDB.open('so-tay-144');
            open.onerror = () => reject(open.error);
            open.onsuccess = () => {
              const database = open.result;
              const transaction = database.transaction(name, 'readwrite', { durability: 'relaxed' });
              for (const row of slice) transaction.objectStore(name).put(row);
              transaction.oncomplete = () => {
                database.close();
                resolve();
              };
              transaction.onerror = () => reject(transaction.error);
            };
          }),
        [table, rows.slice(from, from + SLICE)] as const,
      );
}
