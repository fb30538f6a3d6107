import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPack } from '../arbitrary';
import { exampleFile } from '../example';
import { readPack } from '../read';
import type { Pack } from '../schema';
import { draftOfImport, type ImportedFile, laterEdition, roomFor } from './imported';
import { draftOf, newDraft } from './pack-draft';

function examplePack(): Pack {
  const reading = readPack(JSON.stringify(exampleFile()));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}
const UID = 'b'.repeat(26);
const place = { kind: 'line', line: 1 } as const;
const NOTHING: ImportedFile = { header: {}, scenarios: [], asks: [], findings: [], edition: null };
const fileOf = (edition: Pack): ImportedFile => ({
  ...NOTHING,
  edition,
  scenarios: edition.scenarios.map((scenario) => ({ ...scenario, place })),
});
const asRead = (pack: Pack) =>
  draftOf(pack).questions.map((edit) => ({ edit, label: null, hasOwnId: true, findings: [] }));
const at = (pack: Pack, edition: number): Pack => ({ ...pack, pack: { ...pack.pack, edition } });

describe('draftOfImport', () => {
  it('of a pack file gives the whole pack: its edition, what it changed, its documents and exams', () => {
    fc.assert(
      fc.property(arbitraryPack(), (pack) => {
        expect(draftOfImport(fileOf(pack), asRead(pack), UID)).toEqual(draftOf(pack));
      }),
      { numRuns: 40 },
    );
  });

  it('of another file keeps a uid that is one, and no other', () => {
    const uidOf = (uid: string) => draftOfImport({ ...NOTHING, header: { uid } }, [], UID).header.uid;
    expect([uidOf('a'.repeat(26)), uidOf('bo 1')]).toEqual(['a'.repeat(26), UID]);
  });
});

describe('roomFor', () => {
  const held = examplePack();
  const pack = { ...held, pack: { ...held.pack, document: { number: '144-QĐ/TW', date: '2024-05-09' } } };

  it('keeps what an Excel file can not hold of the pack that it goes on from', () => {
    const room = roomFor(newDraft(pack.pack.uid, { documentNumber: '144-QĐ/TW' }), NOTHING, pack);
    expect(room).toMatchObject({ exams: pack.exams, documents: pack.documents, questions: [] });
    expect(room.header.documentDate).toBe('2024-05-09');
  });

  it('takes a pack file as it is, also where it holds less', () => {
    expect(roomFor({ ...draftOf(pack), exams: [] }, fileOf({ ...pack, exams: [] }), pack).exams).toEqual([]);
  });
});

it('the next edition is compared with the later one', () => {
  const [first, second] = [at(examplePack(), 1), at(examplePack(), 2)];
  expect(laterEdition(first, second)).toBe(second);
  expect(laterEdition(second, first)).toBe(second);
  expect(laterEdition(null, first)).toBe(first);
  expect(laterEdition(first, null)).toBe(first);
});
