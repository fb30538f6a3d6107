/** From a draft to the edition that learners get: its number, its day, what it changed, and every reason why not. */
import type { Problem, Warning } from '../problems';
import { readPack } from '../read';
import type { Pack } from '../schema';
import { compareEditions, type EditionComparison } from '../update';
import { sameContent } from '../write';
import { type PackDraft, packJsonOf } from './pack-draft';

export interface Publication {
  pack: Pack;
  warnings: Warning[];
  /** With the edition published before. */
  comparison: EditionComparison;
}
export type Proposal = { ok: true; publication: Publication } | { ok: false; problems: Problem[] };

/** Header fields that every edition changes. */
const withoutEdition = ({ pack, ...rest }: Pack) => {
  const { edition: _, issued: __, changes: ___, ...header } = pack;
  return { ...rest, header, sign: undefined };
};

/**
 * The edition that publishing would give. `base`: the edition published last, null if none was; `changes`: what this one
 * changes, in the author's words, "" for nothing said. An unchanged draft gives `base` again, comparison 'same'.
 */
export function proposeEdition(draft: PackDraft, base: Pack | null, today: string, changes: string): Proposal {
  const edition = base === null ? draft.header.edition : base.pack.edition + 1;
  const earlier = base === null ? draft.header.changes : base.pack.changes;
  const said = changes.trim() === '' ? earlier : [...earlier, { edition, text: changes.trim() }];
  const header = { ...draft.header, edition, changes: said };
  const reading = readPack(JSON.stringify(packJsonOf({ ...draft, header }, today)));
  if (!reading.ok) return reading;
  const { pack, warnings } = reading;
  if (base !== null && sameContent(withoutEdition(base), withoutEdition(pack)))
    return { ok: true, publication: { pack: base, warnings, comparison: { kind: 'same' } } };
  return { ok: true, publication: { pack, warnings, comparison: compareEditions(base, pack) } };
}

/** The edition with what its author says of it. */
export function withChanges(pack: Pack, text: string): Pack {
  const { edition, changes } = pack.pack;
  const others = changes.filter((change) => change.edition !== edition);
  const said = text.trim() === '' ? [] : [{ edition, text: text.trim() }];
  return { ...pack, pack: { ...pack.pack, changes: [...others, ...said] } };
}
