/**
 * Statistics of 100,000 events: the pure count against a bare loop over the same events, both in one run; and the page in the real
 * browser.
 */
import { DAY_MS, HOUR_MS, localDay, MINUTE_MS } from '../../data/practice/days';
import type { AnswerKeys } from '../../data/practice/fold';
import { randomFrom } from '../../data/practice/seed';
import { calendarOf } from '../../data/practice/statistics/calendar';
import { retentionByMonth } from '../../data/practice/statistics/retention';
import { streakOf } from '../../data/practice/statistics/streak';
import { tallyDays } from '../../data/practice/statistics/tally';
import type { QuestionKey, ReviewEvent } from '../../data/practice/types';
import type { AnswerKey } from '../../data/questions/grading';
import { type Figures, median, orienting, within } from './figure';
import { measurePage } from './statistics-page';

const EVENTS = 100_000;
const QUESTIONS = 20_000;
const ROUNDS = 15;
const UNDO_SHARE = 0.1;
const START = Date.UTC(2025, 0, 1);
const SPAN_DAYS = 730;
/**
 * The loop reads the same events, leaves undone ones out and keeps days and each question's last day, as we must; reading a
 * hundred thousand events from memory is most of both. We also compare places in the log, judge against the edition's key,
 * weigh how sure one was and hold back what a clock ahead has dated: 1.5 times as much (2026-11-27), and a margin for a
 * busy machine. Against a loop over events digested beforehand the ratio was 8 to 12 and said how memory is laid out.
 */
const BUDGET = 2.2;

function makeLog(): ReviewEvent[] {
  const random = randomFrom(144);
  const facts = { zone: 'Asia/Ho_Chi_Minh', offsetMinutes: 420, dayStart: 4, device: 'bench' };
  const log: ReviewEvent[] = [];
  for (let i = 0; i < EVENTS; i++) {
    const at = START + Math.floor((i * SPAN_DAYS * DAY_MS) / EVENTS);
    const before = log.at(-1);
    const id = `${Math.floor(random() * 2 ** 52).toString(36)}-${i}`;
    if (before?.kind === 'answer' && random() < UNDO_SHARE) {
      log.push({ ...facts, id, at, kind: 'undo', undoes: before.id });
      continue;
    }
    const questionKey = `goc/q${Math.floor(random() ** 2 * QUESTIONS)}` as QuestionKey;
    const chosen = [random() < 0.85 ? 'a' : 'b'];
    log.push({
      ...facts,
      id,
      at,
      kind: 'answer',
      questionKey,
      edition: 1,
      shown: [],
      chosen,
      certainty: null,
      ms: 9000,
    });
  }
  return log;
}

/** The floor: every event once, its day and its question's last day kept. */
function bareLoop(events: readonly ReviewEvent[]): number {
  const undone = new Set<string>();
  for (const event of events) if (event.kind === 'undo') undone.add(event.undoes);
  const days = new Map<number, { answers: number; asked: number; right: number }>();
  const last = new Map<string, number>();
  for (const event of events) {
    if (event.kind !== 'answer' || undone.has(event.id)) continue;
    const { at, offsetMinutes, dayStart, questionKey, chosen } = event;
    const day = Math.floor((at + offsetMinutes * MINUTE_MS - dayStart * HOUR_MS) / DAY_MS);
    const tally = days.get(day) ?? { answers: 0, asked: 0, right: 0 };
    days.set(day, tally);
    tally.answers++;
    const before = last.get(questionKey);
    last.set(questionKey, day);
    if (before === undefined || before >= day) continue;
    tally.asked++;
    if (chosen[0] === 'a') tally.right++;
  }
  return days.size;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export async function benchStatistics(): Promise<Figures> {
  const log = makeLog();
  const key: AnswerKey = { kind: 'options', right: ['a'] };
  const keys: AnswerKeys = () => key;
  const today = localDay(START + SPAN_DAYS * DAY_MS, 420);
  const ours: number[] = [];
  const theirs: number[] = [];
  const drawing: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = processorMs();
    const days = tallyDays(log, keys, today);
    const counted = processorMs();
    const streak = streakOf(new Set(days.map(({ day }) => day)), today);
    const shown = calendarOf(days, today).length + retentionByMonth(days, today, 12).length;
    const drawn = processorMs();
    const floor = bareLoop(log);
    const end = processorMs();
    if (days.length !== floor || !streak || shown === 0) throw new Error(`${days.length} days, the loop has ${floor}`);
    ours.push(counted - start);
    drawing.push(drawn - counted);
    theirs.push(end - drawn);
  }
  const ratio = median(ours.map((ms, round) => ms / (theirs[round] || ms)));
  const page = await measurePage();
  return {
    'count of 100,000 events / bare loop': within(ratio, '×', BUDGET),
    'count of 100,000 events, in the worker': orienting(median(ours), 'ms'),
    'streak, heat map and months from the days, on the page': orienting(median(drawing), 'ms'),
    'page open → pictures, 100,000 events and 20,000 cards': orienting(page.shown, 'ms'),
    'longest task of the page': orienting(page.task, 'ms'),
  };
}
