/**
 * The documents that the built-in bank has questions about, for whoever may not load the bank (the card on a page). Derived:
 * asked-about.test.ts says what to write here when the bank changes.
 */
import type { DocumentId } from '../documents/types';

const ASKED_ABOUT: ReadonlySet<string> = new Set([
  '05-ct-tw-2016',
  '07-qdi-tw-2018',
  '08-qdi-tw-2018',
  '102-qd-tw-2017',
  '114-qd-tw-2023',
  '124-qd-tw-2018',
  '124-qd-tw-2023',
  '131-qd-tw-2023',
  '132-qd-tw-2023',
  '144-qd-tw-2024',
  '159-hd-btgtw-2024',
  '205-qd-tw-2019',
  '21-kl-tw-2021',
  '260-qd-tw-2009',
  '34-ct-tu-da-nang-2023',
  '366-qd-tw-2025',
  '37-qd-tw-2021',
  '377-qd-tw-2025',
  '41-qd-tw-2021',
  '47-qd-tw-2011',
  '69-qd-tw-2022',
]);

export function isAskedAbout(document: DocumentId): boolean {
  return ASKED_ABOUT.has(document);
}
