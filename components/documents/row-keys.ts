/** Up and down through a list of documents. */

const ROWS = '.document-row > button';

/** Moves the focus from where it is to the next or previous document; false at the list's end. From outside: to the first. */
export function moveToRow(list: ParentNode | null, from: Element | null, step: 1 | -1): boolean {
  const rows = [...(list?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
  const at = rows.findIndex((row) => from !== null && row.closest('li') === from.closest('li'));
  const target = rows[at + step];
  target?.focus();
  return target !== undefined;
}
