/** Put in order: the focused row is moved with Alt and an arrow, or any row by its buttons. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { questionWords } from '../../data/messages/question';
import { plainText } from '../../data/packs/markup';
import { inShownOrder } from '../../data/questions/presentation';
import { useWords } from '../words';
import type { KindProps } from './answered';
import { OrderRow } from './OrderRow';
import { moved } from './order-draft';
import { readQuestionKey } from './question-keys';
import { SubmitRow } from './SubmitRow';
import { usePageKeys } from './use-page-keys';

export function OrderQuestion({ question, lang, shown, chosen, held, labelledBy, onAnswer }: KindProps<'order'>) {
  const words = useWords(questionWords);
  const list = useRef<HTMLOListElement>(null);
  const [draft, setDraft] = useState<readonly string[]>(held && held.length > 0 ? held : shown);
  const [lastMoved, setLastMoved] = useState<string | null>(null);
  const items = inShownOrder(question.items, chosen ?? draft);
  const ids = items.map(({ id }) => id);
  const isReady = ids.some((id, i) => id !== shown[i]);

  const focusRow = (index: number) => list.current?.querySelectorAll<HTMLElement>('[tabindex="0"]')[index]?.focus();
  const move = (from: number, to: number) => {
    const next = moved(ids, from, to);
    setDraft(next);
    if (held) onAnswer(next);
    setLastMoved(ids[from] ?? null);
  };
  // A row that changes its place in the document loses the focus on the way.
  useLayoutEffect(() => {
    if (lastMoved !== null) focusRow(draft.indexOf(lastMoved));
  }, [draft, lastMoved]);

  usePageKeys(list, (press) => {
    const action = chosen === null ? readQuestionKey(press, items.length) : null;
    if (action?.kind === 'pick') focusRow(action.index);
    else if (action?.kind === 'submit' && isReady && !held) onAnswer(ids);
    else return false;
    return true;
  });

  const place = lastMoved === null ? -1 : ids.indexOf(lastMoved);
  const lastItem = items[place];
  return (
    <>
      <ol class="question-rows" aria-labelledby={labelledBy} ref={list}>
        {items.map(({ id, text }, i) => (
          <OrderRow
            key={id}
            id={`${labelledBy}-${id}`}
            text={text}
            lang={lang}
            index={i}
            count={items.length}
            isInPlace={chosen && id === question.items[i]?.id}
            onMove={(to) => move(i, to)}
            onFocus={focusRow}
          />
        ))}
      </ol>
      {!chosen && (
        <>
          <p class="visually-hidden" role="status">
            {lastItem && words.movedTo(plainText(lastItem.text), place + 1, items.length)}
          </p>
          {held ? (
            <p class="question-hint">{words.orderHint}</p>
          ) : (
            <SubmitRow isReady={isReady} hint={words.orderHint} onSubmit={() => onAnswer(ids)} />
          )}
        </>
      )}
    </>
  );
}
