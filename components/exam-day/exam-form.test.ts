import { expect, it } from 'vitest';
import { asLocalDay, isoDate } from '../../data/practice/days';
import type { PackKey } from '../../data/practice/types';
import { readExamForm } from './exam-form';

const TODAY = asLocalDay(20_780);
const sound = { day: isoDate(TODAY), packs: ['goc' as PackKey], answersPerDay: '30' };

it('gives the exam, also for today', () => {
  expect(readExamForm(sound, TODAY)).toEqual({ exam: { ...sound, answersPerDay: 30 }, faults: null });
});

it('tells every fault at once', () => {
  const none = { day: null, packs: false, answersPerDay: false };
  const faults = (change: Partial<typeof sound>) => readExamForm({ ...sound, ...change }, TODAY).faults;
  expect(faults({ day: '' })).toEqual({ ...none, day: 'missing' });
  expect(faults({ day: '2026-02-30' })).toEqual({ ...none, day: 'missing' });
  expect(faults({ day: isoDate(asLocalDay(20_779)) })).toEqual({ ...none, day: 'past' });
  for (const answersPerDay of ['', '4', '401', '2,5', 'x'])
    expect(faults({ answersPerDay })).toEqual({ ...none, answersPerDay: true });
  expect(faults({ day: '', packs: [], answersPerDay: '0' })).toEqual({
    day: 'missing',
    packs: true,
    answersPerDay: true,
  });
});
