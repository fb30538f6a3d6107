import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryPack } from '../arbitrary';
import { readPack } from '../read';
import { writePack } from '../write';
import { applyEdit } from './actions';
import { draftOf, newDraft } from './pack-draft';
import { proposeEdition } from './publish';

it('an unchanged draft proposes the edition that is published', () => {
  fc.assert(
    fc.property(arbitraryPack(), (pack) => {
      const proposal = proposeEdition(draftOf(pack), pack, '2026-11-27', 'không gì');
      expect(proposal).toMatchObject({ ok: true, publication: { comparison: { kind: 'same' } } });
      if (proposal.ok) expect(proposal.publication.pack).toBe(pack);
    }),
  );
});

it('a changed one proposes the next edition, with what changed, as a file that can be read', () => {
  fc.assert(
    fc.property(arbitraryPack(), (pack) => {
      const [first, ...rest] = draftOf(pack).questions;
      if (!first || rest.length === 0) return;
      const draft = applyEdit(applyEdit(draftOf(pack), { kind: 'remove', ids: [first.id] }), {
        kind: 'header',
        change: { title: 'Tên mới' },
      });
      const proposal = proposeEdition({ ...draft, exams: [] }, pack, '2026-11-27', 'Bỏ một câu.');
      if (!proposal.ok) throw new Error(JSON.stringify(proposal.problems));
      const { pack: next, comparison } = proposal.publication;
      expect(next.pack).toMatchObject({ edition: pack.pack.edition + 1, issued: '2026-11-27', title: 'Tên mới' });
      expect(next.pack.changes.at(-1)).toEqual({ edition: pack.pack.edition + 1, text: 'Bỏ một câu.' });
      expect(comparison).toMatchObject({ kind: 'update', removed: [{ id: first.id }], added: [] });
      const read = readPack(writePack(next));
      expect(read.ok && read.pack).toEqual(next);
    }),
  );
});

it('says every reason why not', () => {
  const proposal = proposeEdition(newDraft('a'.repeat(26)), null, '2026-11-27', '');
  if (proposal.ok) throw new Error('published');
  expect(proposal.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['emptyPack', 'blank']));
});
