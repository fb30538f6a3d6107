/**
 * Keys of practice beside the question's own, which are digits and Enter: U takes back, B asks tomorrow, S no more, ? shows
 * the keys. Not while somebody types.
 */
import { useLayoutEffect } from 'preact/hooks';

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, dialog *')
  );
}

interface Actions {
  undo: () => void;
  suspend: () => void;
  bury: () => void;
  help: () => void;
}

const ACTIONS: Readonly<Record<string, keyof Actions>> = { u: 'undo', s: 'suspend', b: 'bury', '?': 'help' };

/** `isActive`: practice is what the reader sees, not a document over it. */
export function usePracticeKeys(isActive: boolean, actions: Actions): void {
  // Before the paint: a key pressed at the first sight of a question, or of what was said, is not lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isActive || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const name = ACTIONS[event.key.toLowerCase()];
      if (!name) return;
      actions[name]();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
