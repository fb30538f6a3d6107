/** Checks that the links between entries hold from both sides and go back in time. */
import type { Problem } from './check';
import { certainlyBefore } from './dates';
import type { DocumentEntry, DocumentLink } from './types';

type LinkField = 'replaces' | 'replacesInferred' | 'guides';
const FIELDS: readonly LinkField[] = ['replaces', 'replacesInferred', 'guides'];

function checkLink(
  entry: DocumentEntry,
  field: string,
  link: DocumentLink,
  all: ReadonlyMap<string, DocumentEntry>,
): string[] {
  if (link.id === null) {
    const held = [...all.values()].find((other) => other.number === link.number && other.issued === link.issued);
    if (held) return [`names ${link.number} of ${link.issued} without its id: write "id": "${held.id}"`];
  } else {
    const target = all.get(link.id);
    if (!target)
      return [
        `points to ${link.id}, which the catalog does not hold: add that entry, or write "id": null with number and date`,
      ];
    if (target.id === entry.id) return ['points to the entry itself: remove it'];
    if ((target.number ?? target.title) !== link.number || target.issued !== link.issued) {
      return [
        `calls ${link.id} "${link.number}" of ${link.issued}: write "${target.number ?? target.title}" and "${target.issued}" as in that entry`,
      ];
    }
    const backLink = { replaces: 'explicit', replacesInferred: 'inferred' }[field.split('.')[0] ?? ''];
    if (backLink && (target.force.by !== entry.id || target.force.basis !== backLink)) {
      return [
        `says that it takes the place of ${link.id}, but that entry’s force says otherwise: write there "state": "replaced", "basis": "${backLink}", "by": "${entry.id}"`,
      ];
    }
  }
  if (link.issued !== null && certainlyBefore(entry.issued, link.issued)) {
    return [
      `points to a document of ${link.issued}, later than this one (${entry.issued}): relations go back in time, so turn it round or correct a date`,
    ];
  }
  return [];
}

function checkSuccessor(
  entry: DocumentEntry,
  all: ReadonlyMap<string, DocumentEntry>,
): { field: string; message: string }[] {
  const { state, basis, by, byNumber } = entry.force;
  if (by !== null && byNumber !== null) {
    return [{ field: 'force.byNumber', message: 'is written beside "by": write null, the held entry has its number' }];
  }
  if (by === null) {
    if (state !== 'replaced' || byNumber !== null) return [];
    const message =
      'is null though the state is "replaced": write the successor’s id, or its number in "byNumber" where the catalog does not hold it';
    return [{ field: 'force.by', message }];
  }
  const successor = all.get(by);
  if (!successor) {
    const message = `is ${by}, which the catalog does not hold: add that entry, or write null and its number in "byNumber"`;
    return [{ field: 'force.by', message }];
  }
  if (certainlyBefore(successor.issued, entry.issued)) {
    const message = `is ${by} of ${successor.issued}, older than this document (${entry.issued}): turn the relation round or correct a date`;
    return [{ field: 'force.by', message }];
  }
  const list: LinkField = basis === 'explicit' ? 'replaces' : 'replacesInferred';
  if (state === 'replaced' && !successor[list].some((link) => link.id === entry.id)) {
    const message = `is ${by}, but that entry does not list this one in "${list}": add it there`;
    return [{ field: 'force.by', message }];
  }
  return [];
}

/** Problems of the links of entries that are otherwise well-formed. */
export function checkRelations(entries: readonly DocumentEntry[]): Problem[] {
  const all = new Map<string, DocumentEntry>(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) => {
    const links = FIELDS.flatMap((name) =>
      entry[name].flatMap((link, index) => {
        const field = `${name}.${index}`;
        return checkLink(entry, field, link, all).map((message) => ({ entry: entry.id, field, message }));
      }),
    );
    const successor = checkSuccessor(entry, all).map((problem) => ({ entry: entry.id, ...problem }));
    return [...links, ...successor];
  });
}
