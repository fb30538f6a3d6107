/** Findings one below the other, the weighty first, each with its ways on. */
import { lintWords } from '../../data/messages/lints';
import { publishWords } from '../../data/messages/publish';
import type { Lint } from '../../data/packs/lints/types';
import { useLanguage, useWords } from '../words';
import type { JumpWays } from './Jumps';

export interface LintWays extends Partial<JumpWays> {
  /** Mends what one press can mend (hasRemedy). */
  onMend?: (lint: Lint) => void;
}

interface Props extends LintWays {
  lints: readonly Lint[];
}

const RANK = { serious: 0, warning: 1, note: 2 } as const;
/** Nobody reads on before these are done with. */
const MOST = 100;

const hasRemedy = ({ code }: Lint): boolean => code === 'aboutOptions';

export function LintList({ lints, ...ways }: Props) {
  const words = useWords(publishWords);
  const sorted = lints.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  return (
    <>
      <ul class="edit-lint-list">
        {sorted.slice(0, MOST).map((lint, i) => (
          <Finding key={i} lint={lint} {...ways} />
        ))}
      </ul>
      {lints.length > MOST && <p class="quiet">{words.moreLints(lints.length - MOST)}</p>}
    </>
  );
}

function Finding({ lint, numberOf, onGo, onMend }: LintWays & { lint: Lint }) {
  const words = useWords(publishWords);
  const { severity, cause, why, remedy } = lintWords(lint, useLanguage());
  const [first] = lint.questions;
  return (
    <li data-severity={lint.severity}>
      {onGo && numberOf && first !== undefined && (
        <>
          <button type="button" class="link-button" onClick={() => onGo(first)}>
            {words.questionNumber(numberOf(first))}
          </button>{' '}
        </>
      )}
      <strong>{severity}:</strong> {cause}{' '}
      <span class="quiet">
        {why} {remedy}
      </span>{' '}
      {onMend && hasRemedy(lint) && (
        <button type="button" class="link-button" onClick={() => onMend(lint)}>
          {words.keepLast}
        </button>
      )}
    </li>
  );
}
