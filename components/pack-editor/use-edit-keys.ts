/** Keys of the editor, wherever the focus is on its page; undo in a text is the text's own. */
import { useEffect, useRef } from 'preact/hooks';

interface Keys {
  undo: () => void;
  redo: () => void;
  /** Absent where questions are neither made nor moved. */
  add?: () => void;
  move?: (by: 1 | -1) => void;
}

const TEXT = 'textarea, input:not([type="radio"], [type="checkbox"])';
const isText = (target: EventTarget | null) => target instanceof Element && target.matches(TEXT);

function actionOf({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent, keys: Keys): (() => void) | null {
  const isCommand = (ctrlKey || metaKey) && !altKey;
  const letter = key.toLowerCase();
  const { move } = keys;
  if (isCommand && key === 'Enter') return keys.add ?? null;
  if (isCommand && letter === 'z' && !isText(target)) return shiftKey ? keys.redo : keys.undo;
  if (isCommand && letter === 'y' && !isText(target)) return keys.redo;
  if (altKey && !ctrlKey && !metaKey && key === 'ArrowUp') return move ? () => move(-1) : null;
  if (altKey && !ctrlKey && !metaKey && key === 'ArrowDown') return move ? () => move(1) : null;
  return null;
}

/** Keys that a question in the preview would take for an answer, pressed elsewhere. */
const isAnswerKey = ({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent) =>
  /^[1-9]$/u.test(key) &&
  !(altKey || ctrlKey || metaKey) &&
  target instanceof Element &&
  target.closest('.edit-preview, .edit-try, input, textarea, select') === null;

export function useEditKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const stop = new AbortController();
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const action = actionOf(event, latest.current);
      if (action) action();
      if (action || isAnswerKey(event)) event.preventDefault();
    };
    // Before the page's other listeners: what is taken here is no answer to the previewed question.
    addEventListener('keydown', listen, { signal: stop.signal, capture: true });
    return () => stop.abort();
  }, []);
}
