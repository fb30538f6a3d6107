/** What is known of a document's force: shape, hue and words together, never colour alone. */
import { ArrowRight, Check, Minus } from 'lucide';
import type { DocumentEntry } from '../../data/documents/types';
import { forceWords } from '../../data/messages/force';
import { Icon } from '../icon/Icon';
import { useLanguage } from '../words';

const SHAPES = { 'in-force': Check, replaced: ArrowRight, expired: Minus, unclear: Minus } as const;

interface Props {
  document: DocumentEntry;
  /** The document that stands in its place, where the catalog holds it. */
  successor: DocumentEntry | null;
}

export function ForceMark({ document, successor }: Props) {
  const language = useLanguage();
  return (
    <span class="force" data-force={document.force.state}>
      <Icon of={SHAPES[document.force.state]} size={14} />
      <span>{forceWords(document.force, successor, language)}</span>
    </span>
  );
}
