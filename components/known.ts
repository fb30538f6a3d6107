/** The documents that can be shown, for the lists of a page of ours: the catalog's, and those of packs where it provides them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type KnownDocuments, knownDocuments } from '../data/documents/known';

export const KnownContext = createContext<KnownDocuments>(knownDocuments([]));

export function useKnown(): KnownDocuments {
  return useContext(KnownContext);
}
