/** Imported questions into a draft: new ones at the end, those with an id that the file gave and the draft has in its place. */
import { applyEdit, type EditAction, idsOf, takenAlong } from './actions';
import type { PackDraft } from './pack-draft';

export interface ImportInto {
  /** Ids that the file gave: a second round of the same file brings them again. */
  fromFile: ReadonlySet<string>;
  /** Whether those write over the question of that id; otherwise they come in as new ones. */
  replaces: boolean;
}

/** Ids that the file gives and the draft has. */
export const heldAlready = (target: PackDraft, fromFile: ReadonlySet<string>): string[] =>
  target.questions.flatMap(({ id }) => (fromFile.has(id) ? [id] : []));

export function importInto(
  target: PackDraft,
  imported: PackDraft,
  ids: readonly string[],
  { fromFile, replaces }: ImportInto,
  newIds: Parameters<typeof takenAlong>[3],
): PackDraft {
  const held = idsOf(target.questions);
  const isReplacing = (id: string) => replaces && fromFile.has(id) && held.has(id);
  const added = takenAlong(
    imported,
    ids.filter((id) => !isReplacing(id)),
    target,
    newIds,
  );
  const changes = imported.questions
    .filter(({ id }) => ids.includes(id) && isReplacing(id))
    .map((question): EditAction => ({ kind: 'change', question: { ...question, group: null } }));
  return [added, ...changes].reduce(applyEdit, target);
}
