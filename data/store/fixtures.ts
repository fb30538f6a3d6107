/** For tests: a store of its own, and packs of made-up questions. */
import fc from 'fast-check';
import type { Pack } from '../packs/schema';
import { DAILY_LIMITS } from '../practice/limits';
import type { LocalDay, PackKey } from '../practice/types';
import type { Question } from '../questions/schema';
import type { InstalledPack } from './rows';
import { createStore, type StoreDependencies } from './store';
import { ALL_BUCKETS, type PracticeDay } from './today';

/** For properties over whole databases: they take a second alone, but not on a busy machine. */
export const PROPERTY_TIMEOUT_MS = 60_000;
/** To shrink a history takes longer than that, and a test that runs out of time says nothing of what it found: SHRINK=1 shrinks. */
fc.configureGlobal({ endOnFailure: process.env.SHRINK === undefined });

let made = 0;

/** Ids 1, 2, 3 …: tests read better with them, and no clash can hide. */
export function counter(prefix = 'id'): () => string {
  let next = 0;
  return () => `${prefix}${++next}`;
}

export const freshName = (): string => `test-${++made}`;

export const testStore = (change: Partial<StoreDependencies> = {}) =>
  createStore({ newId: counter('device'), name: freshName(), ...change });

export const key = (text: string): PackKey => text as PackKey;
export const practiceDay = (today: LocalDay, change: Partial<PracticeDay> = {}): PracticeDay => ({
  today,
  limits: DAILY_LIMITS,
  buckets: ALL_BUCKETS,
  ...change,
});

/** The key that the packs made here have by their uid. */
export const OWN_KEY = key(`u-${'a'.repeat(26)}`);

/** A question whose right option is "r" unless told. */
export function question(
  id: string,
  change: { right?: string; standard?: Question['standard']; group?: string; fact?: string } & Partial<
    Pick<Question, 'cite'>
  > = {},
) {
  const { right = 'r', standard, group, fact, cite = [{ doc: '144-QĐ/TW' }] } = change;
  const made: Question = {
    id,
    type: 'one',
    stem: `Câu ${id}?`,
    explain: 'Vì vậy.',
    cite,
    options: ['r', 's'].map((option) => ({ id: option, text: `Ý ${option}`, right: option === right })),
    ...(standard !== undefined && { standard }),
    ...(group !== undefined && { group }),
    ...(fact !== undefined && { fact }),
  };
  return made;
}

export function pack(questions: Question[], edition = 1, packKey = key('goc')): InstalledPack {
  const content: Pack = {
    format: 'bo-cau-hoi',
    version: 1,
    pack: {
      uid: 'a'.repeat(26),
      slug: 'thu',
      edition,
      issued: '2026-11-01',
      lang: 'vi',
      title: 'Bộ thử',
      licence: 'CC-BY-4.0',
      author: { name: 'Người soạn' },
      changes: [],
    },
    questions,
    scenarios: [{ id: 'g', text: 'Một chi bộ họp.' }],
    documents: [],
    exams: [],
  };
  return { key: packKey, pack: content, edition, addedAt: 1, paused: false, source: 'test' };
}
