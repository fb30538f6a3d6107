/** The catalog's entries that a citation may mean: by number, and by date where it gives one. */
import { catalog } from '../../../documents/catalog';
import type { DocumentEntry } from '../../../documents/types';
import type { Citation } from '../../schema';

const byNumber = new Map<string | null, DocumentEntry[]>();
for (const entry of catalog) byNumber.set(entry.number, [...(byNumber.get(entry.number) ?? []), entry]);

export const entriesOf = ({ doc, issued }: Citation): DocumentEntry[] =>
  (byNumber.get(doc) ?? []).filter((entry) => issued === undefined || entry.issued === issued);
