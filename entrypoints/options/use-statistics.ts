/** Statistics as Preact state: counted by a worker of their own, anew when something was practised elsewhere or a day began. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LocalDay } from '../../data/practice/types';
import type { Settings } from '../../data/settings';
import { StoreError } from '../../data/store/errors';
import type { Statistics, StatisticsInput } from '../../data/store/statistics';
import { today as todayNow } from '../wiring/clock';
import { PRACTICE_KEY } from '../wiring/practice-store';
import type { StatisticsAnswer } from './statistics-worker';

/** What is shown, and the day that it was counted for. */
export interface Counted {
  statistics: Statistics;
  today: LocalDay;
}

/** Counts once; the worker ends with the answer, or when the signal says so. */
function count(input: StatisticsInput, signal: AbortSignal): Promise<Statistics> {
  const worker = new Worker(new URL('./statistics-worker.ts', import.meta.url), { type: 'module' });
  const counted = new Promise<Statistics>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<StatisticsAnswer>) =>
      data.ok ? resolve(data.statistics) : reject(new StoreError(data.code));
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(input);
  });
  signal.addEventListener('abort', () => worker.terminate());
  return counted.finally(() => worker.terminate());
}

/** Null until first counted. */
export function useStatistics(
  { newPerDay, buckets }: Settings,
  examDay: LocalDay | null,
  fail: (error: unknown) => void,
): Counted | null {
  const [counted, setCounted] = useState<Counted | null>(null);
  const [today, setToday] = useState<LocalDay>(todayNow);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const look = () => setToday(todayNow());
    const hear = (changed: Record<string, unknown>) => {
      if (PRACTICE_KEY in changed) setChanges((n) => n + 1);
    };
    document.addEventListener('visibilitychange', look);
    browser.storage.local.onChanged.addListener(hear);
    return () => {
      document.removeEventListener('visibilitychange', look);
      browser.storage.local.onChanged.removeListener(hear);
    };
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    count({ today, newPerDay, buckets, examDay }, stop.signal).then(
      (statistics) => stop.signal.aborted || setCounted({ statistics, today }),
      (error: unknown) => stop.signal.aborted || fail(error),
    );
    return () => stop.abort();
  }, [today, newPerDay, buckets.join(), examDay, changes]);
  return counted;
}
