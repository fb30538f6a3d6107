/** Authors' keys as people compare them, once they are hashed. */
import { useEffect, useState } from 'preact/hooks';
import { type Fingerprint, readFingerprint } from '../../data/packs/sign/fingerprint';
import type { AuthorKey } from '../../data/packs/sign/keys';

export function useFingerprints(authors: readonly AuthorKey[]): ReadonlyMap<AuthorKey, Fingerprint> {
  const [known, setKnown] = useState<ReadonlyMap<AuthorKey, Fingerprint>>(new Map());
  const wanted = [...new Set(authors)].sort().join(' ');
  useEffect(() => {
    let isCurrent = true;
    const read = (wanted.split(' ').filter(Boolean) as AuthorKey[]).map(
      async (author) => [author, await readFingerprint(author, crypto.subtle)] as const,
    );
    // What is no key has no words: nothing is shown of it.
    Promise.all(read).then(
      (pairs) => isCurrent && setKnown(new Map(pairs)),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return known;
}
