/** Kinds of file that a pack can be saved as beside its own, each with what it keeps. The writers come with them on demand. */
import type { Language } from '../../messages/catalogue';
import type { Pack } from '../schema';
import { AIKEN, aikenOf } from './aiken';
import { ANKI, ankiOf } from './anki';
import { GIFT, giftOf } from './gift';
import { type Loss, lossesOf, type Target } from './losses';
import { type Game, gameTarget, kahootXlsx, quizizzXlsx, type Refusal, refusalsOf } from './sheet/games';
import { templateCsv, templateXlsx } from './sheet/template';
import { TEMPLATE, TEMPLATE_CSV } from './sheet/template-rows';
import { WORD, wordOf } from './word';

interface Writer {
  /** What it keeps; of a game it hangs on the pack's own texts. */
  target: Target | Game;
  /** Ending of the file's name. */
  ending: string;
  type: string;
  write: (pack: Pack, language: Language) => string | Uint8Array;
}

const TEXT = 'text/plain';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const DOCX = `${OFFICE}.wordprocessingml.document`;
const XLSX = `${OFFICE}.spreadsheetml.sheet`;

export const WRITERS = {
  excel: { target: TEMPLATE, ending: 'xlsx', type: XLSX, write: templateXlsx },
  word: { target: WORD, ending: 'docx', type: DOCX, write: wordOf },
  csv: { target: TEMPLATE_CSV, ending: 'csv', type: 'text/csv', write: templateCsv },
  gift: { target: GIFT, ending: 'gift.txt', type: TEXT, write: giftOf },
  aiken: { target: AIKEN, ending: 'aiken.txt', type: TEXT, write: aikenOf },
  anki: { target: ANKI, ending: 'anki.txt', type: TEXT, write: ankiOf },
  kahoot: { target: 'kahoot', ending: 'kahoot.xlsx', type: XLSX, write: kahootXlsx },
  quizizz: { target: 'quizizz', ending: 'quizizz.xlsx', type: XLSX, write: quizizzXlsx },
} as const satisfies Record<string, Writer>;

export type ExportTarget = keyof typeof WRITERS;
export const EXPORT_TARGETS = Object.keys(WRITERS) as ExportTarget[];

/** The game that a file is for, null for other files. */
export function gameOf(target: ExportTarget): Game | null {
  const { target: kept }: Writer = WRITERS[target];
  return typeof kept === 'string' ? kept : null;
}

export interface ExportLosses {
  losses: Loss[];
  /** Of a game: why it does not take some questions. */
  refusals: Refusal[];
}

/** What saving `pack` as `target` loses. */
export function exportLosses(pack: Pack, target: ExportTarget, language: Language): ExportLosses {
  const { target: kept }: Writer = WRITERS[target];
  if (typeof kept !== 'string') return { losses: lossesOf(pack, kept), refusals: [] };
  return { losses: lossesOf(pack, gameTarget(pack, kept, language)), refusals: refusalsOf(pack, kept, language) };
}
