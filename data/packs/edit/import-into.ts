/** Imported questions into a draft: new ones at the end, those with an id that the file gave and the draft has in its place. */
import { applyEdit, type EditAction, idsOf, takenAlong } from './actions';
import type { PackDraft } from './pack-draft';

export interface ImportInto {
  /** Ids that the file gave: a second round of the same file brings them again. */
  fromFile: ReadonlySet<string>;
  /** Whether those write over the question of that id; otherwise they come in as new ones. */
  replaces: boolean;
}

export function importInto(
  target: PackDraft,
  imported: PackDraft,
  ids: readonly string[],
  { fromFile, replaces }: ImportInto,
  newIds: Parameters<typeof takenAlong>[3],
): PackDraft {
  const held = idsOf(target.questions);
  const isReplacing = (id: string) => replaces && fromFile.has(id) && held.has(id);
  const over = new Set(ids.filter(isReplacing));
  // Those to be written over get their scenarios in the same step as the new ones, then their places.
  const room = { ...target, questions: target.questions.filter(({ id }) => !over.has(id)) };
  const incoming = takenAlong(imported, ids, room, newIds);
  const changes = incoming.questions.flatMap((question): EditAction[] =>
    over.has(question.id) ? [{ kind: 'change', question }] : [],
  );
  const added = incoming.questions.filter(({ id }) => !over.has(id));
  return [{ ...incoming, questions: added }, ...changes].reduce(applyEdit, target);
}
