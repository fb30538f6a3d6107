/** What is worth a trainer's look, behind one line; it hinders nothing. */
import { TriangleAlert } from 'lucide';
import { publishWords } from '../../data/messages/publish';
import type { Lint } from '../../data/packs/lints/types';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';
import { LintList, type LintWays } from './LintList';

interface Props extends LintWays {
  lints: readonly Lint[];
  /** Of the whole pack rather than one question. */
  isOfWhole?: boolean;
}

export function LintNotes({ lints, isOfWhole = false, ...ways }: Props) {
  const words = useWords(publishWords);
  if (lints.length === 0) return null;
  const label = isOfWhole ? words.wholeLints(lints.length) : words.lints(lints.length);
  return (
    <details class="edit-lints" open={lints.some(({ severity }) => severity === 'serious')}>
      <summary>
        <Icon of={TriangleAlert} size={14} />
        {label}
      </summary>
      <LintList lints={lints} {...ways} />
    </details>
  );
}
