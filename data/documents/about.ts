/** An entry of the catalog as questions cite it. */
import type { AboutDocument } from './cite-key';
import { namesakesOf } from './look-up';
import type { DocumentEntry } from './types';

/** Null for a document that is known by name only: no citation can name it. */
export const aboutOf = (entry: DocumentEntry): AboutDocument | null =>
  entry.number === null
    ? null
    : { number: entry.number, issued: entry.issued, isOnly: namesakesOf(entry).length === 0 };
