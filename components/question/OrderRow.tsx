/** One row of an order: focusable as a whole, so that Enter stays free to hand the answer in. */
import { ArrowDown, ArrowUp } from 'lucide';
import type { Language } from '../../data/messages/catalogue';
import { questionWords } from '../../data/messages/question';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';
import { Markup } from './Markup';
import { VerdictSign } from './VerdictSign';

interface Props {
  id: string;
  text: string;
  lang: Language;
  index: number;
  count: number;
  /** Whether it stands where it belongs; null while the question is open. */
  isInPlace: boolean | null;
  onMove: (to: number) => void;
  onFocus: (index: number) => void;
}

export function OrderRow({ id, text, lang, index, count, isInPlace, onMove, onFocus }: Props) {
  const words = useWords(questionWords);
  const content = (
    <>
      <span class="question-key" aria-hidden="true">
        {index + 1}
      </span>
      <span class="question-text" id={id} lang={lang}>
        <Markup text={text} />
      </span>
    </>
  );
  if (isInPlace !== null) {
    const verdict = isInPlace ? 'right' : 'wrong';
    return (
      <li>
        <div class="question-row" data-verdict={verdict} data-chosen="true">
          {content}
          <span class="question-tail" data-wide="true">
            <VerdictSign verdict={verdict} word={isInPlace ? words.rightPlace : words.wrongPlace} />
          </span>
        </div>
      </li>
    );
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (event.altKey) onMove(index + step);
    else onFocus(index + step);
  };
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset in each list item would say no more and lay out worse. */}
      <div
        class="question-row"
        role="group"
        aria-labelledby={id}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the row is what Alt and an arrow move.
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {content}
        <span class="question-tail" data-wide="true">
          <button
            type="button"
            class="question-move"
            tabIndex={-1}
            disabled={index === 0}
            aria-label={words.moveUp(index + 1)}
            onClick={() => onMove(index - 1)}
          >
            <Icon of={ArrowUp} />
          </button>
          <button
            type="button"
            class="question-move"
            tabIndex={-1}
            disabled={index === count - 1}
            aria-label={words.moveDown(index + 1)}
            onClick={() => onMove(index + 1)}
          >
            <Icon of={ArrowDown} />
          </button>
        </span>
      </div>
    </li>
  );
}
