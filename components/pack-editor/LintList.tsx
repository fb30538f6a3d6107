/** Findings one below the other, the weighty first, each with its ways on. */
import { useMemo } from 'preact/hooks';
import { lintWords } from '../../data/messages/lints';
import { publishWords } from '../../data/messages/publish';
import type { Lint } from '../../data/packs/lints/types';
import { useLanguage, useWords } from '../words';
import { Jumps, type JumpWays } from './Jumps';
import { groupLints, hasRemedy, type LintGroup } from './lint-groups';

export interface LintWays extends Partial<JumpWays> {
  /** Mends what one press can mend (hasRemedy). */
  onMend?: (lint: Lint) => void;
}

interface Props extends LintWays {
  lints: readonly Lint[];
}

/** Nobody reads on before these are done with. */
const MOST = 100;

export function LintList({ lints, ...ways }: Props) {
  const words = useWords(publishWords);
  const groups = useMemo(() => groupLints(lints), [lints]);
  return (
    <>
      <ul class="edit-lint-list">
        {groups.slice(0, MOST).map((group, i) => (
          <Finding key={i} group={group} {...ways} />
        ))}
      </ul>
      {groups.length > MOST && <p class="quiet">{words.moreLints(groups.length - MOST)}</p>}
    </>
  );
}

function Finding({ group, numberOf, onGo, onMend }: LintWays & { group: LintGroup }) {
  const words = useWords(publishWords);
  const { lint, questions } = group;
  const { severity, cause, why, remedy } = lintWords(lint, useLanguage());
  const [first] = lint.questions;
  const isOfMany = questions.length > lint.questions.length;
  return (
    <li data-severity={lint.severity}>
      {onGo && numberOf && first !== undefined && !isOfMany && (
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
      {isOfMany && onGo && numberOf && (
        <div>
          <Jumps {...{ questions, numberOf, onGo }} />
        </div>
      )}
    </li>
  );
}
