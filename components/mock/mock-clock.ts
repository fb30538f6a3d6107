/** The time left as it is shown and told. Pure. */
import { MINUTE_MS } from '../../data/practice/days';

/** "18:05"; an hour and more as "1:02:03". Rounded up, so that 0:00 is shown when time is up and not before. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(Math.max(0, ms) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The two moments that are told to a voice. More would interrupt whoever is thinking. */
export function toldAt(ms: number): 'fiveMinutes' | 'oneMinute' | null {
  if (ms <= MINUTE_MS) return 'oneMinute';
  return ms <= 5 * MINUTE_MS ? 'fiveMinutes' : null;
}
