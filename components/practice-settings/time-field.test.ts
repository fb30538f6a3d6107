import { expect, it } from 'vitest';
import { readTime, writeTime } from './time-field';

it('reads every minute of a day as it was written', () => {
  for (let hour = 0; hour < 24; hour++)
    for (let minute = 0; minute < 60; minute++) expect(readTime(writeTime({ hour, minute }))).toEqual({ hour, minute });
});

it('reads nothing from an emptied field, and no time that a day does not have', () => {
  for (const text of ['', '24:00', '7:30', '07:60', 'x', '07']) expect(readTime(text)).toBeNull();
  expect(readTime('07:30:15')).toEqual({ hour: 7, minute: 30 });
});
