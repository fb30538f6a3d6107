/** The field of the look-up: results come as one types; Enter opens the first, the arrow goes down into them, Esc clears. */
import { Search, X } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { panelWords } from '../../data/messages/panel';
import { QUERY_MAX } from '../../data/panel';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';

/** Between the last key and the results: two keys typed in a row are one search. */
const SETTLE_MS = 120;

interface Props {
  /** What is searched now; the field follows it where somebody else changed it. */
  query: string;
  field: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  /** Enter: for the best result, whether or not it is on the screen yet. */
  onSubmit: (query: string) => void;
  /** Arrow down: into the results. */
  onDown: () => void;
}

export function SearchField({ query, field, onQuery, onSubmit, onDown }: Props) {
  const words = useWords(panelWords);
  const [text, setText] = useState(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The last query that this field asked for: what comes back of it must not overwrite what was typed since. */
  const asked = useRef(query);
  useEffect(() => {
    if (query === asked.current) return;
    asked.current = query;
    clearTimeout(timer.current);
    setText(query);
  }, [query]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (next: string, wait: number) => {
    setText(next);
    clearTimeout(timer.current);
    const ask = () => {
      asked.current = next;
      onQuery(next);
    };
    if (wait === 0) ask();
    else timer.current = setTimeout(ask, wait);
  };
  const clear = () => {
    type('', 0);
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && text !== '') clear();
    else if (event.key === 'ArrowDown') onDown();
    else return;
    event.preventDefault();
  };

  return (
    <search>
      <form
        class="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          type(text, 0);
          onSubmit(text);
        }}
      >
        <label class="quiet" for="look-up">
          {words.searchLabel}
        </label>
        <span class="search-box">
          <Icon of={Search} />
          <input
            ref={field}
            id="look-up"
            type="text"
            inputMode="search"
            enterKeyHint="search"
            autocomplete="off"
            spellcheck={false}
            maxLength={QUERY_MAX}
            placeholder={words.searchExample}
            value={text}
            onInput={({ currentTarget }) => type(currentTarget.value, SETTLE_MS)}
            onKeyDown={onKey}
          />
          {text !== '' && (
            <button type="button" aria-label={words.clear} title={words.clear} onClick={clear}>
              <Icon of={X} />
            </button>
          )}
        </span>
      </form>
    </search>
  );
}
