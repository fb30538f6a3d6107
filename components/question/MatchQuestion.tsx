/** Match: one left side at a time is aimed at; choosing a right side pairs them. Both lists keep their places. */
import { useId, useRef, useState } from 'preact/hooks';
import { questionWords } from '../../data/messages/question';
import { plainText } from '../../data/packs/markup';
import { inShownOrder } from '../../data/questions/presentation';
import { useWords } from '../words';
import type { KindProps } from './answered';
import { MatchLefts } from './MatchLefts';
import { MatchRights } from './MatchRights';
import { aimAt, choose, chosenPairs, type MatchDraft, pairsOf, resumeMatching } from './match-draft';
import { readQuestionKey } from './question-keys';
import { SubmitRow } from './SubmitRow';
import { usePageKeys } from './use-page-keys';

export function MatchQuestion({ question, lang, shown, chosen, held, onAnswer }: KindProps<'match'>) {
  const words = useWords(questionWords);
  const labels = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const lefts = question.pairs;
  const rights = inShownOrder(question.pairs, shown);
  const leftIds = lefts.map(({ id }) => id);
  const [draft, setDraft] = useState<MatchDraft>(() => resumeMatching(leftIds, held ?? []));
  const now: MatchDraft = chosen ? { pairs: pairsOf(chosen), aim: null } : draft;
  const isReady = draft.pairs.size === lefts.length;

  const pick = (right: string) => {
    const next = choose(draft, leftIds, right);
    setDraft(next);
    if (held) onAnswer(chosenPairs(next, leftIds));
  };
  const handIn = () => onAnswer(chosenPairs(draft, leftIds));

  usePageKeys(heading, (press) => {
    const action = chosen === null ? readQuestionKey(press, rights.length) : null;
    const picked = action?.kind === 'pick' ? rights[action.index] : undefined;
    if (picked) pick(picked.id);
    else if (action?.kind === 'submit' && isReady && !held) handIn();
    else return false;
    return true;
  });

  const aimed = lefts.find(({ id }) => id === draft.aim);
  const common = { lang, draft: now, lefts, rights, isOpen: chosen === null };
  return (
    <>
      <h3 class="visually-hidden" id={`${labels}-lefts`} ref={heading}>
        {words.matchLefts}
      </h3>
      <MatchLefts {...common} labelledBy={`${labels}-lefts`} onAim={(id) => setDraft(aimAt(draft, id))} />
      <h3 class="visually-hidden" id={`${labels}-rights`}>
        {words.matchRights}
      </h3>
      <MatchRights {...common} labelledBy={`${labels}-rights`} onPick={pick} />
      {!chosen && (
        <>
          <p class="visually-hidden" role="status">
            {draft.pairs.size > 0 && (aimed ? words.aimedAt(plainText(aimed.left)) : words.allMatched)}
          </p>
          {held ? (
            <p class="question-hint">{words.matchHint}</p>
          ) : (
            <SubmitRow isReady={isReady} hint={isReady ? undefined : words.matchHint} onSubmit={handIn} />
          )}
        </>
      )}
    </>
  );
}
