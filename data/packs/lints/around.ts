/** What a question's lints know of documents: the catalog in force, what the pack brings along, and what other packs held here bring. */
import { lookUp as lookUpCatalog, lookUpIn } from '../../documents/look-up';
import type { DocumentEntry } from '../../documents/types';
import { canonicalNumber } from '../documents/number';
import type { Pack, PackDocument } from '../schema';

export interface LintEntry extends Pick<DocumentEntry, 'number' | 'issuer' | 'issued'> {
  id: string;
  /** Empty where a pack does not say. */
  kind: string;
  /** The pack itself brings it. */
  isOwn: boolean;
}

export interface LintAround {
  /** Number of the document that the pack is about; null: none is named. */
  about: string | null;
  /** The documents that bear a number, the catalog's first; empty where none does or the text is no number. */
  lookUp: (number: string) => LintEntry[];
}

/** A document of another pack, as pages know it (readPackDocuments). */
export type HeldDocument = Pick<DocumentEntry, 'number' | 'kind' | 'issuer' | 'issued'>;

const agree = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** `about`: number of the pack's main document; `own`: the documents that it brings; `others`: those of packs held. */
export function lintAround(
  about: string | null,
  own: readonly PackDocument[],
  others: readonly HeldDocument[] = [],
): LintAround {
  const entries: LintEntry[] = [];
  const take = ({ number, kind, issuer, issued }: HeldDocument, isOwn: boolean) => {
    const isSame = (entry: Pick<LintEntry, 'number' | 'issuer' | 'issued'>) =>
      entry.number === number && entry.issuer === issuer && agree(entry.issued, issued);
    if (!entries.some(isSame)) entries.push({ id: `pack-${entries.length}`, number, kind, issuer, issued, isOwn });
  };
  for (const { number, kind = '', ...rest } of own) take({ ...rest, kind, number: canonicalNumber(number) }, true);
  for (const document of others) take(document, false);
  const lookUpPacks = lookUpIn(entries);
  return {
    about,
    lookUp: (number) => {
      const held = lookUpCatalog(number).map((entry): LintEntry => ({ ...entry, isOwn: false }));
      // A pack's word about a document of the catalog makes no second document of it.
      const isNew = (entry: LintEntry) =>
        entry.isOwn || !held.some((one) => one.number === entry.number && agree(one.issued, entry.issued));
      return [...held, ...lookUpPacks(number).filter(isNew)];
    },
  };
}

/** What stands around the questions of a whole pack. */
export const aroundIn = ({ pack, documents }: Pack, others: readonly HeldDocument[] = []): LintAround =>
  lintAround(pack.document?.number ?? null, documents, others);

export const NOTHING_AROUND: LintAround = lintAround(null, []);
