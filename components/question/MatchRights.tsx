/** The right sides with their keys; one that is paired steps back but keeps its place, so that no digit changes its meaning. */
import { questionWords } from '../../data/messages/question';
import { plainText } from '../../data/packs/markup';
import { useWords } from '../words';
import { Markup } from './Markup';
import type { MatchListProps } from './MatchLefts';
import { partnerOf } from './match-draft';

export function MatchRights(props: MatchListProps & { onPick: (right: string) => void }) {
  const { lang, draft, lefts, rights, isOpen, labelledBy, onPick } = props;
  const words = useWords(questionWords);
  return (
    <ul class="question-rows" data-dense="true" aria-labelledby={labelledBy}>
      {rights.map(({ id, right }, i) => {
        const left = lefts.find((one) => one.id === partnerOf(draft, id));
        const content = (
          <>
            <span class="question-key" data-slot={left ? 'filled' : undefined} aria-hidden="true">
              {i + 1}
            </span>
            <span class="question-text" lang={lang}>
              <Markup text={right} />
            </span>
            {left && <span class="visually-hidden">{words.matchedWith(plainText(left.left))}</span>}
          </>
        );
        return (
          <li key={id}>
            {isOpen ? (
              <button
                type="button"
                class="question-row"
                data-used={left !== undefined}
                aria-keyshortcuts={String(i + 1)}
                onClick={() => onPick(id)}
              >
                {content}
              </button>
            ) : (
              <div class="question-row">{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
