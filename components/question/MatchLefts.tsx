/** The left sides, each with a slot that holds the digit of its partner. */
import type { Language } from '../../data/messages/catalogue';
import { questionWords } from '../../data/messages/question';
import { plainText } from '../../data/packs/markup';
import { useWords } from '../words';
import { Markup } from './Markup';
import type { MatchDraft } from './match-draft';
import { VerdictSign } from './VerdictSign';

export interface MatchListProps {
  lang: Language;
  draft: MatchDraft;
  /** The pairs as written: their left sides are shown in this order. */
  lefts: readonly { id: string; left: string }[];
  /** The pairs in the order in which their right sides are shown. */
  rights: readonly { id: string; right: string }[];
  isOpen: boolean;
  labelledBy: string;
}

export function MatchLefts({ onAim, ...props }: MatchListProps & { onAim: (left: string) => void }) {
  const { lefts, labelledBy } = props;
  return (
    <ul class="question-rows" data-dense="true" aria-labelledby={labelledBy}>
      {lefts.map((pair) => (
        <li key={pair.id}>
          <Left {...props} pair={pair} onAim={() => onAim(pair.id)} />
        </li>
      ))}
    </ul>
  );
}

interface LeftProps extends MatchListProps {
  pair: { id: string; left: string };
  onAim: () => void;
}

function Left({ pair: { id, left }, lang, draft, rights, isOpen, onAim }: LeftProps) {
  const words = useWords(questionWords);
  const index = rights.findIndex((right) => right.id === draft.pairs.get(id));
  const partner = rights[index];
  const content = (
    <>
      <span class="question-key" data-slot={partner ? 'filled' : 'empty'} aria-hidden="true">
        {partner ? index + 1 : ''}
      </span>
      <span class="question-text" lang={lang}>
        <Markup text={left} />
      </span>
      <span class="visually-hidden">{partner ? words.matchedWith(plainText(partner.right)) : words.unmatched}</span>
    </>
  );
  if (isOpen) {
    return (
      <button type="button" class="question-row" aria-pressed={draft.aim === id} onClick={onAim}>
        {content}
      </button>
    );
  }
  const verdict = partner?.id === id ? 'right' : 'wrong';
  return (
    <div class="question-row" data-verdict={verdict} data-chosen={partner !== undefined}>
      {content}
      <span class="question-tail">
        <VerdictSign verdict={verdict} word={verdict === 'right' ? words.rightMatch : words.wrongMatch} />
      </span>
    </div>
  );
}
