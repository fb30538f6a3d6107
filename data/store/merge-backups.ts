/**
 * Two backup files as one: the union that restoring both would give, made without the database. Whichever file is named
 * first, the result is the same.
 */
import { questionKeyOf } from '../packs/identity';
import { comparePlaces } from '../practice/log';
import { mergeReviews } from '../self-review/notes';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from './backup-schema';
import { mergeDrafts } from './merge-drafts';

const textOf = (value: unknown): string => JSON.stringify(value) ?? '';

/** The later file first; of one moment the one whose settings come later as text, so that neither way round is another result. */
function newestFirst(a: Backup, b: Backup): [Backup, Backup] {
  const isFirst =
    a.exportedAt === b.exportedAt ? textOf(a.settings) >= textOf(b.settings) : a.exportedAt > b.exportedAt;
  return isFirst ? [a, b] : [b, a];
}

/** The union by key. What says different things under one key no device of ours wrote; the lesser text stays, whoever comes first. */
function union<T>(keyOf: (item: T) => string, items: readonly T[]): T[] {
  const merged = new Map<string, T>();
  for (const item of items) {
    const held = merged.get(keyOf(item));
    if (held === undefined || textOf(item) < textOf(held)) merged.set(keyOf(item), item);
  }
  return [...merged.values()];
}

const byText =
  <T>(keyOf: (item: T) => string) =>
  (a: T, b: T): number =>
    keyOf(a) < keyOf(b) ? -1 : 1;

type Packs = Backup['packs'];

/** The higher of two editions; of one edition the lesser text. */
const better = <T extends { edition: number }>(a: T, b: T): T =>
  a.edition === b.edition ? (textOf(b) < textOf(a) ? b : a) : a.edition > b.edition ? a : b;

/** Higher editions win. A pack rests where both files say so, and is here since the earlier day. */
function mergePacks(all: Packs): Packs {
  return [...new Set(all.map(({ key }) => key))].sort().map((wanted) => {
    const same = all.filter(({ key }) => key === wanted);
    return {
      ...same.reduce(better),
      paused: same.every(({ paused }) => paused),
      addedAt: Math.min(...same.map(({ addedAt }) => addedAt)),
    };
  });
}

/** Questions that the packs kept no longer ask: those that the files archived, and what only a lower edition had. */
function mergeArchived(newer: Backup, older: Backup, packs: Packs): Backup['archived'] {
  const asked = new Set(
    packs.flatMap(({ key, pack }) => pack.questions.map((question) => questionKeyOf(key, question.id))),
  );
  const dropped = [...newer.packs, ...older.packs].flatMap(({ key, edition, pack }) =>
    pack.questions.map((question) => {
      const scenario = pack.scenarios.find(({ id }) => id === question.group);
      const row = {
        questionKey: questionKeyOf(key, question.id),
        packKey: key,
        edition,
        state: 'archived' as const,
        question,
      };
      return scenario ? { ...row, scenario } : row;
    }),
  );
  const last = new Map<string, Backup['archived'][number]>();
  for (const row of [...newer.archived, ...older.archived, ...dropped]) {
    const held = last.get(row.questionKey);
    if (!asked.has(row.questionKey)) last.set(row.questionKey, held ? better(held, row) : row);
  }
  return [...last.values()].sort(byText(({ questionKey }) => questionKey));
}

type Mocks = Backup['mockExams'];

/** Of one exam what is further on: handed in before open, then the later reading; of one reading the lesser text. */
const further = (a: Mocks[number], b: Mocks[number]): Mocks[number] => {
  const [doneA, doneB] = [a.state === 'submitted', b.state === 'submitted'];
  if (doneA !== doneB) return doneA ? a : b;
  const [atA, atB] = [a.clock.last.at, b.clock.last.at];
  if (atA !== atB) return atA > atB ? a : b;
  return textOf(b) < textOf(a) ? b : a;
};

/** All exams, each once. Only one can be open at a time: of two devices' the one started last. */
function mergeMocks(all: Mocks): Mocks {
  const last = new Map<string, Mocks[number]>();
  for (const exam of all) {
    const held = last.get(exam.id);
    last.set(exam.id, held ? further(held, exam) : exam);
  }
  const sorted = [...last.values()].sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
  const open = sorted.findLast(({ state }) => state !== 'submitted');
  return sorted.filter((exam) => exam === open || exam.state === 'submitted');
}

/** Merges two files that readBackup has passed. The result stands for the newer one's moment and device. */
export function mergeBackups(a: Backup, b: Backup): Backup {
  const [newer, older] = newestFirst(a, b);
  const packs = mergePacks([...newer.packs, ...older.packs]);
  const notes = mergeReviews(newer.selfReviews ?? [], older.selfReviews ?? []);
  const aliasText = ({ from, to }: Backup['aliases'][number]) => `${from} ${to}`;
  const keyText = ({ questionKey, edition }: Backup['answerKeys'][number]) => `${questionKey} ${edition}`;
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: newer.exportedAt,
    device: newer.device,
    events: union(({ id }) => id, [...newer.events, ...older.events]).sort(comparePlaces),
    choices: union(({ id }) => id, [...newer.choices, ...older.choices]).sort(comparePlaces),
    aliases: union(aliasText, [...newer.aliases, ...older.aliases]).sort(byText(aliasText)),
    mockExams: mergeMocks([...newer.mockExams, ...older.mockExams]),
    packs,
    archived: mergeArchived(newer, older, packs),
    answerKeys: union(keyText, [...newer.answerKeys, ...older.answerKeys]).sort(byText(keyText)),
    drafts: mergeDrafts(newer.drafts, older.drafts),
    ...((newer.selfReviews || older.selfReviews) && { selfReviews: notes }),
    settings: newer.settings,
  };
}
