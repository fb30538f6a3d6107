/** One document of a pack in full. */
import type { PackDocumentEntry } from '../../data/documents/types';
import { PackDocumentBody } from '../reference-card/PackDocumentBody';
import { CiteActions } from './CiteActions';

interface Props {
  document: PackDocumentEntry;
  /** Puts a text on the clipboard; false where the browser refused. */
  copy: (text: string) => Promise<boolean>;
}

export function FullPackDocument({ document, copy }: Props) {
  return (
    <div class="card" data-embedded>
      <div class="card-scroll">
        <PackDocumentBody document={document}>
          <CiteActions document={document} copy={copy} />
        </PackDocumentBody>
      </div>
    </div>
  );
}
