/** Keys pressed anywhere on the page, as a question reads them. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeyPress } from './question-keys';

/** Inputs that take no text: their keys are arrows and Space. */
const TEXTLESS = 'input:is([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';

function focusOf(target: EventTarget | null): KeyPress['on'] {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.isContentEditable || target.closest('dialog, [role="dialog"], select, textarea')) return 'field';
  if (target.closest('input')) return target.matches(TEXTLESS) ? 'page' : 'field';
  return target.closest('button, a[href], summary') ? 'control' : 'page';
}

/**
 * Calls `onPress` for each key pressed on the page while `view` can be seen; true from it takes the key. Not called for a
 * key that somebody has taken already, nor for one that an input method is composing with.
 */
export function usePageKeys(view: RefObject<Element | null>, onPress: (press: KeyPress) => boolean): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  // Before the paint: a key pressed at the first sight of the view is not lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !view.current?.checkVisibility()) return;
      const { key, repeat, altKey, ctrlKey, metaKey, target } = event;
      const press = { key, repeat, modified: altKey || ctrlKey || metaKey, on: focusOf(target) };
      if (latest.current(press)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [view]);
}
