/** A text of a question on paper: its emphasis and gaps, the numbers of documents in one piece. */
import type { ComponentChildren } from 'preact';
import { withNumbersTogether } from '../../data/packs/print/numbers-together';
import { Markup } from '../question/Markup';

export function PaperText({ text, gap }: { text: string; gap?: (index: number) => ComponentChildren }) {
  return <Markup text={withNumbersTogether(text)} gap={gap} />;
}
