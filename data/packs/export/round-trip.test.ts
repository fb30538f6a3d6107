import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importAiken } from '../import/aiken/import';
import { importAnki } from '../import/anki/import';
import type { Importer } from '../import/draft';
import { importGift } from '../import/gift/import';
import { importCsv, importSheet } from '../import/import-sheet';
import { importWord } from '../import/word/import';
import type { Pack } from '../schema';
import { hardPack } from './hard-pack';
import { lossesOf, type Target } from './losses';
import { roundTripChanges } from './round-trip';
import { gameTarget } from './sheet/games';
import { EXPORT_TARGETS, type ExportTarget, WRITERS } from './targets';

const READERS: Readonly<Record<ExportTarget, Importer>> = {
  ...{ excel: importSheet, word: importWord, csv: importCsv, gift: importGift, aiken: importAiken, anki: importAnki },
  ...{ kahoot: importSheet, quizizz: importSheet },
};

/** A case in front of its questions stands as it can. */
const isSilent = (part: string | null, id: string, listed: ReadonlyMap<string, ReadonlySet<string>>) => {
  const isListed = (code: string) => listed.get(code)?.has(id) ?? false;
  return !(part === 'lineBreaks' && isListed('group')) && !(part !== null && isListed(part));
};

/** Without the questions whose wording is told: they may be read as anything, and take their neighbours along. */
function plainlyWorded(pack: Pack, target: Target): Pack {
  const told = lossesOf(pack, target).find(({ code }) => code === 'wording')?.questions ?? [];
  return { ...pack, questions: pack.questions.filter(({ id }) => !told.includes(id)) };
}

const targetOf = (pack: Pack, name: ExportTarget): Target => {
  const { target } = WRITERS[name];
  return typeof target === 'string' ? gameTarget(pack, target, 'vi') : target;
};

describe.each(EXPORT_TARGETS)('%s, written and read again', (name) => {
  it('loses nothing that is not listed', () => {
    fc.assert(
      fc.property(hardPack(), (any) => {
        const target = targetOf(any, name);
        const pack = plainlyWorded(any, target);
        const file = WRITERS[name].write(pack, 'vi');
        const draft = READERS[name](typeof file === 'string' ? new TextEncoder().encode(file) : file, {
          numbersMean: 'from-1',
        });
        const listed = new Map<string, ReadonlySet<string>>(
          lossesOf(pack, target).map(({ code, questions }) => [code, new Set(questions)]),
        );
        const silent = roundTripChanges(pack, target, draft).filter(({ part, id }) => isSilent(part, id, listed));
        expect(silent).toEqual([]);
      }),
      { numRuns: Number(process.env.ROUND_TRIPS ?? 60) },
    );
  });
});
