/**
 * Replaying the log against a bare ts-fsrs loop over it (DESIGN, Budgets: at most 1.5 times), both in one run.
 */
import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import { DAY_MS } from '../../data/practice/days';
import { type AnswerKeys, foldLog } from '../../data/practice/fold';
import { defaultScheduler } from '../../data/practice/scheduler';
import { randomFrom } from '../../data/practice/seed';
import type { AnswerEvent, QuestionKey, ReviewEvent } from '../../data/practice/types';
import type { AnswerKey } from '../../data/questions/grading';
import { type Figures, median, orienting, within } from './figure';

const EVENTS = 100_000;
const QUESTIONS = 20_000;
const ROUNDS = 15;
/** Of 100,000: what taking back and saying how sure leaves in a log. */
const UNDO_SHARE = 0.1;
const REPLAY_BUDGET = 1.5;

/** A log of `EVENTS` events over two years, in the order of the database's index. */
function makeLog(): ReviewEvent[] {
  const random = randomFrom(144);
  const log: ReviewEvent[] = [];
  const step = (730 * DAY_MS) / EVENTS;
  const facts = { zone: 'Asia/Ho_Chi_Minh', offsetMinutes: 420, dayStart: 4, device: 'bench' };
  for (let i = 0; i < EVENTS; i++) {
    const at = Date.UTC(2025, 0, 1) + Math.floor(i * step);
    const before = log.at(-1);
    const id = `${Math.floor(random() * 2 ** 52).toString(36)}-${i}`;
    if (before?.kind === 'answer' && random() < UNDO_SHARE) {
      log.push({ ...facts, id, at, kind: 'undo', undoes: before.id });
      continue;
    }
    const questionKey = `goc/q${Math.floor(random() ** 2 * QUESTIONS)}` as QuestionKey;
    const chosen = [random() < 0.85 ? 'a' : 'b'];
    const certainty = random() < 0.2 ? 'unsure' : null;
    const shown = ['a', 'b', 'c', 'd'];
    log.push({ ...facts, id, at, kind: 'answer', questionKey, edition: 1, shown, chosen, certainty, ms: 9000 });
  }
  return log;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The floor: grades and days already known, nothing kept but FSRS's state, nobody taking anything back. */
function bareLoop(answers: readonly { question: string; day: number; rating: 1 | 2 | 3 }[]): number {
  const fsrs = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false }));
  const cards = new Map<string, { stability: number; difficulty: number; day: number; due: number }>();
  for (const { question, day, rating } of answers) {
    const card = cards.get(question);
    const days = card ? day - card.day : 0;
    const state = fsrs.next_state(card ?? null, days, rating);
    cards.set(question, { ...state, day, due: day + fsrs.next_interval(state.stability, days) });
  }
  return cards.size;
}

/** Medians of processor time: other work on the machine doesn't count. Each round compares neighbours in time. */
export function benchReplay(): Figures {
  const log = makeLog();
  const key: AnswerKey = { kind: 'options', right: ['a'] };
  const keys: AnswerKeys = () => key;
  const undone = new Set(log.flatMap((event) => (event.kind === 'undo' ? [event.undoes] : [])));
  const answers = log
    .filter((event): event is AnswerEvent => event.kind === 'answer' && !undone.has(event.id))
    .map(({ questionKey, at, chosen, certainty }) => ({
      question: questionKey,
      day: Math.floor(at / DAY_MS),
      rating: chosen[0] === 'b' ? (1 as const) : certainty === 'unsure' ? (2 as const) : (3 as const),
    }));
  const replay: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = processorMs();
    const ours = foldLog(log, keys, defaultScheduler).size;
    const between = processorMs();
    const theirs = bareLoop(answers);
    const end = processorMs();
    if (ours !== theirs) throw new Error(`replay made ${ours} cards, the bare loop ${theirs}`);
    replay.push(between - start);
    bare.push(end - between);
  }
  return {
    'replay / bare ts-fsrs loop': within(
      median(replay.map((ms, round) => ms / (bare[round] ?? ms))),
      '×',
      REPLAY_BUDGET,
    ),
    'replay of 100,000 events': orienting(median(replay), 'ms'),
  };
}
