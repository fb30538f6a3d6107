/** What is worth a trainer's look, the weighty first; it hinders nothing. */
import { TriangleAlert } from 'lucide';
import { lintWords } from '../../data/messages/lints';
import { publishWords } from '../../data/messages/publish';
import type { Lint } from '../../data/packs/lints/types';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';

interface Props {
  lints: readonly Lint[];
  /** Of the whole pack rather than one question. */
  isOfWhole?: boolean;
  onGo?: (question: string) => void;
}

const RANK = { serious: 0, warning: 1, note: 2 } as const;

export function LintNotes({ lints, isOfWhole = false, onGo }: Props) {
  const words = useWords(publishWords);
  const language = useLanguage();
  if (lints.length === 0) return null;
  const label = isOfWhole ? words.wholeLints(lints.length) : words.lints(lints.length);
  return (
    <details class="edit-lints" open={lints.some(({ severity }) => severity === 'serious')}>
      <summary>
        <Icon of={TriangleAlert} size={14} />
        {label}
      </summary>
      <ul>
        {lints
          .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
          .map((lint, i) => {
            const { severity, cause, why, remedy } = lintWords(lint, language);
            const [first] = lint.questions;
            return (
              <li key={i} data-severity={lint.severity}>
                <strong>{severity}:</strong> {cause}{' '}
                <span class="quiet">
                  {why} {remedy}
                </span>{' '}
                {onGo && first !== undefined && (
                  <button type="button" class="link-button" onClick={() => onGo(first)}>
                    {words.lintGo}
                  </button>
                )}
              </li>
            );
          })}
      </ul>
    </details>
  );
}
