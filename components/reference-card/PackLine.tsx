/** Whose word a document of a pack is, in one line. */
import type { PackDocumentEntry } from '../../data/documents/types';
import { packDocumentWords } from '../../data/messages/pack-documents';
import { useWords } from '../words';

export function PackLine({ document: { pack } }: { document: PackDocumentEntry }) {
  const words = useWords(packDocumentWords);
  return <span class="card-pack">{words.from(pack.title, pack.author)}</span>;
}
