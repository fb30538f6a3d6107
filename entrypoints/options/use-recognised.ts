/** Which documents of each pack are recognised while reading, from what is mirrored for the pages. */
import { useMemo } from 'preact/hooks';
import type { RecognisedDocuments } from '../../components/packs/PackList';
import { type PackDocuments, readPackDocuments } from '../../data/documents/pack-documents';
import { summarise } from '../../data/packs/documents/summary';
import { useMirroredDocuments } from '../wiring/use-pack-documents';

export function useRecognised(): ReadonlyMap<string, RecognisedDocuments> {
  const stored = useMirroredDocuments();
  return useMemo(() => recognisedIn(stored), [stored]);
}

function recognisedIn(stored: unknown): ReadonlyMap<string, RecognisedDocuments> {
  const provinces = new Map<string, string[]>();
  for (const { pack, province } of readPackDocuments(stored)) {
    const own = provinces.get(pack.key);
    if (own) own.push(province);
    else provinces.set(pack.key, [province]);
  }
  const packs = (stored as PackDocuments | null | undefined)?.packs ?? [];
  return new Map(packs.map(({ key, left }) => [key, { ...summarise(provinces.get(key) ?? []), left }]));
}
