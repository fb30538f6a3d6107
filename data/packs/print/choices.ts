/** What a trainer chooses on the print page; defaults that need no choosing. */
import type { Standard } from '../../questions/schema';
import { isSourceAddress, LIMITS } from '../../questions/schema';
import type { PaperSource } from './source';

/** In the order in which they are printed. */
export const PARTS = ['papers', 'answerSheets', 'keys', 'keyTable'] as const;
export type Part = (typeof PARTS)[number];

export interface PrintChoices {
  what: 'exam' | 'meeting';
  source: PaperSource;
  versions: number;
  seed: number;
  /** Empty: the exam's or the pack's own. */
  title: string;
  unit: string;
  twoColumns: boolean;
  large: boolean;
  shuffleOptions: boolean;
  parts: readonly Part[];
  standards: readonly Standard[];
  discussionCount: number;
  withAnswers: boolean;
  address: string;
}

export const firstChoices = (seed: number): PrintChoices => ({
  what: 'exam',
  source: { kind: 'mixed', count: 30 },
  versions: 4,
  seed,
  title: '',
  unit: '',
  twoColumns: false,
  large: false,
  shuffleOptions: true,
  parts: ['papers', 'answerSheets', 'keys', 'keyTable'],
  standards: [1, 2, 3, 4, 5],
  discussionCount: 4,
  withAnswers: true,
  address: '',
});

/** The address to print: null where none is given, 'wrong' where it is none that can be opened. */
export function addressOf({ address }: Pick<PrintChoices, 'address'>): string | null | 'wrong' {
  const text = address.trim();
  if (text === '') return null;
  return text.length <= LIMITS.address && isSourceAddress(text) ? text : 'wrong';
}
