import { expect, it } from 'vitest';
import { clockText, toldAt } from './mock-clock';

it('shows minutes and seconds, and hours only where there are some', () => {
  expect([1_200_000, 1_199_001, 61_000, 999, 0, -5].map(clockText)).toEqual([
    '20:00',
    '20:00',
    '1:01',
    '0:01',
    '0:00',
    '0:00',
  ]);
  expect(clockText(3_723_000)).toBe('1:02:03');
});

it('tells a voice twice', () => {
  expect([300_001, 300_000, 60_001, 60_000, 0].map(toldAt)).toEqual([
    null,
    'fiveMinutes',
    'fiveMinutes',
    'oneMinute',
    'oneMinute',
  ]);
});
