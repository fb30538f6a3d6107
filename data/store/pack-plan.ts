/** A pack as rows, and what it changes in those held. Pure. The preview before that is compareEditions (data/packs/update.ts). */
import { citeKeys } from '../documents/cite-key';
import { questionKeyOf } from '../packs/identity';
import type { PackKey, QuestionKey } from '../practice/types';
import { answerKeyOf, sameKey } from '../questions/grading';
import type { CardPlace, InstalledPack, PackRow, QuestionRow } from './rows';

/** What a pack's arrival or new edition changes, by question. */
export interface PackChange {
  key: PackKey;
  edition: number;
  added: QuestionKey[];
  /** Held before and still there, its right answer the same. */
  kept: QuestionKey[];
  /** Held before, with another right answer now: due at once where it was practised. */
  answersChanged: QuestionKey[];
  /** Not in the new edition: asked no more, its history kept. */
  archived: QuestionKey[];
}

/** The row that lists a pack. */
export function packRow({ pack, ...rest }: InstalledPack): PackRow {
  return { ...rest, header: pack.pack, questionCount: pack.questions.length };
}

function questionRows({ key, pack, edition }: InstalledPack): QuestionRow[] {
  return pack.questions.map((question) => {
    const row: QuestionRow = {
      questionKey: questionKeyOf(key, question.id),
      packKey: key,
      edition,
      state: 'active',
      question,
      cites: citeKeys(question.cite),
    };
    const scenario = pack.scenarios.find(({ id }) => id === question.group);
    return scenario ? { ...row, scenario } : row;
  });
}

/** What a question's card is by its question and its pack. */
export const placeOf = (row: QuestionRow, order: number, edition: number, paused: boolean): CardPlace => ({
  questionKey: row.questionKey,
  packKey: row.packKey,
  bucket: row.question.standard ?? 0,
  group: row.question.group === undefined ? null : `${row.packKey}/${row.question.group}`,
  fact: row.question.fact === undefined ? null : `${row.packKey}/${row.question.fact}`,
  order,
  edition,
  askable: row.state === 'active' && !paused,
});

/** What installing would write. */
interface Plan {
  change: PackChange;
  rows: QuestionRow[];
  archived: QuestionRow[];
}

/** Compares a pack with the questions held of it (none, at its first arrival). */
export function planPack(incoming: InstalledPack, held: readonly QuestionRow[]): Plan {
  const before = new Map(held.map((row) => [row.questionKey, row]));
  const rows = questionRows(incoming);
  const now = new Set(rows.map(({ questionKey }) => questionKey));
  const archived = held.filter(({ questionKey }) => !now.has(questionKey));
  const change: PackChange = {
    key: incoming.key,
    edition: incoming.edition,
    added: [],
    kept: [],
    answersChanged: [],
    archived: archived.filter(({ state }) => state === 'active').map(({ questionKey }) => questionKey),
  };
  for (const row of rows) {
    const old = before.get(row.questionKey);
    const same = old && sameKey(answerKeyOf(old.question), answerKeyOf(row.question));
    (old ? (same ? change.kept : change.answersChanged) : change.added).push(row.questionKey);
  }
  return { change, rows, archived: archived.map((row) => ({ ...row, state: 'archived' })) };
}
