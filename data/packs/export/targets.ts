/** Kinds of file that a pack can be saved as beside its own, each with what it keeps. The writers come with them on demand. */
import type { Language } from '../../messages/catalogue';
import type { Pack } from '../schema';
import { AIKEN, aikenOf } from './aiken';
import { ANKI, ankiOf } from './anki';
import { GIFT, giftOf } from './gift';
import type { Target } from './losses';
import { WORD, wordOf } from './word';

interface Writer {
  target: Target;
  /** Ending of the file's name. */
  ending: string;
  type: string;
  write: (pack: Pack, language: Language) => string | Uint8Array;
}

const TEXT = 'text/plain';

export const WRITERS = {
  word: {
    ...{ target: WORD, ending: 'docx', write: wordOf },
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  gift: { target: GIFT, ending: 'gift.txt', type: TEXT, write: giftOf },
  aiken: { target: AIKEN, ending: 'aiken.txt', type: TEXT, write: aikenOf },
  anki: { target: ANKI, ending: 'anki.txt', type: TEXT, write: ankiOf },
} as const satisfies Record<string, Writer>;

export type ExportTarget = keyof typeof WRITERS;
export const EXPORT_TARGETS = Object.keys(WRITERS) as ExportTarget[];
