/** An order in the making. */

/** `ids` with the one at `from` moved to the place `to`; unchanged where either place does not exist. */
export function moved(ids: readonly string[], from: number, to: number): string[] {
  const id = ids[from];
  if (id === undefined || to < 0 || to >= ids.length) return [...ids];
  const rest = ids.filter((_, i) => i !== from);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
