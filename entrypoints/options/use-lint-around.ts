/** What a draft's lints know of documents: its own, those of the packs held here, and the one that it is about. */
import { useMemo } from 'preact/hooks';
import { parseNumber } from '../../data/documents/numbers';
import { readPackDocuments } from '../../data/documents/pack-documents';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import { type HeldDocument, type LintAround, lintAround } from '../../data/packs/lints/around';
import { useMirroredDocuments } from '../wiring/use-pack-documents';

const NONE: readonly HeldDocument[] = [];

export function useLintAround({ header, documents }: PackDraft): LintAround {
  const stored = useMirroredDocuments();
  const others = useMemo(() => {
    const held = readPackDocuments(stored);
    // The very same where there are none: what is checked already stays so.
    return held.length > 0 ? held : NONE;
  }, [stored]);
  const typed = header.documentNumber.trim();
  const about = parseNumber(typed) ? typed : null;
  return useMemo(() => lintAround(about, documents, others), [about, documents, others]);
}
