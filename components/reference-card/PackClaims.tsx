/** What packs say of a document that the catalog holds: under the catalog's own facts, never instead of them. */
import type { PackDocumentEntry } from '../../data/documents/types';
import { packDocumentWords, packFacts } from '../../data/messages/pack-documents';
import { useLanguage, useWords } from '../words';

export function PackClaims({ claims }: { claims: readonly PackDocumentEntry[] }) {
  const words = useWords(packDocumentWords);
  const language = useLanguage();
  return claims.map((claim) => (
    <p key={claim.id} class="card-facts">
      {words.alsoIn(claim.pack.title, claim.pack.author)} {claim.title} · {packFacts(claim, language)}
    </p>
  ));
}
