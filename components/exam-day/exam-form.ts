/** What stands in the form of an exam date, and what is wrong with it. Pure. */
import { dayOfIso } from '../../data/practice/days';
import type { LocalDay, PackKey } from '../../data/practice/types';
import { type ExamChoice, FEWEST_REVIEWS_PER_DAY, MOST_REVIEWS_PER_DAY } from '../../data/settings';

/** As the fields hold it. */
export interface ExamDraft {
  day: string;
  packs: readonly PackKey[];
  answersPerDay: string;
}

export interface ExamFaults {
  day: 'missing' | 'past' | null;
  packs: boolean;
  answersPerDay: boolean;
}

const NO_FAULTS: ExamFaults = { day: null, packs: false, answersPerDay: false };

/** The exam that a form says, or every fault of it. */
export function readExamForm(
  { day, packs, answersPerDay }: ExamDraft,
  today: LocalDay,
): { exam: ExamChoice; faults: null } | { exam: null; faults: ExamFaults } {
  const chosen = dayOfIso(day);
  const answers = /^\s*\d+\s*$/.test(answersPerDay) ? Number(answersPerDay) : Number.NaN;
  const faults: ExamFaults = {
    day: chosen === null ? 'missing' : chosen < today ? 'past' : null,
    packs: packs.length === 0,
    answersPerDay: !(answers >= FEWEST_REVIEWS_PER_DAY && answers <= MOST_REVIEWS_PER_DAY),
  };
  if (JSON.stringify(faults) !== JSON.stringify(NO_FAULTS)) return { exam: null, faults };
  return { exam: { day, packs: [...packs], answersPerDay: answers }, faults: null };
}
