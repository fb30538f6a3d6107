/** Keys of practice beside the question's own: U takes back, ? shows the keys. Not while somebody types. */
import { useEffect } from 'preact/hooks';

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input[type="text"], input:not([type]), textarea, select');
}

/** `isActive`: practice is what the reader sees, not a document over it. */
export function usePracticeKeys(isActive: boolean, actions: { undo: () => void; help: () => void }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isActive || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      if (event.key === 'u' || event.key === 'U') actions.undo();
      else if (event.key === '?') actions.help();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
