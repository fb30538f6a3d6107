/** What was just done, said at the window's foot, with its undo where there is one; goes away by itself. */
import { Undo2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon/Icon';

export interface Notice {
  text: string;
  /** Takes it back; its button has the focus, because what was pressed is gone. */
  undo?: () => void;
}

/** Long enough to read a sentence and change one's mind. */
const UNDO_MS = 10_000;
/** Long enough to read a sentence. */
const SAID_MS = 6_000;

interface Props {
  notice: Notice | null;
  undoLabel: string;
  onGone: () => void;
}

/** The container stays in the page, so that a voice announces what comes into it. */
export function NoticeBar({ notice, undoLabel, onGone }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!notice) return;
    button.current?.focus();
    let left = notice.undo ? UNDO_MS : SAID_MS;
    let timer = setTimeout(onGone, left);
    let since = performance.now();
    // Under the pointer or the keyboard's focus it waits: whoever is about to press must not be overtaken.
    const isHeld = () => bar.current?.matches(':hover') || button.current?.matches(':focus-visible');
    const look = () => {
      clearTimeout(timer);
      if (isHeld()) return;
      timer = setTimeout(onGone, left);
      since = performance.now();
    };
    const hold = () => {
      clearTimeout(timer);
      left = Math.max(0, left - (performance.now() - since));
      look();
    };
    const element = bar.current;
    const events = ['pointerenter', 'pointerleave', 'focusin', 'focusout'] as const;
    // A focus that leaves has left only after the event.
    const later = () => setTimeout(hold);
    for (const name of events) element?.addEventListener(name, later);
    return () => {
      clearTimeout(timer);
      for (const name of events) element?.removeEventListener(name, later);
    };
  }, [notice]);

  return (
    <div class="notice-bar" role="status" ref={bar}>
      {notice && (
        <p class="notice">
          <span>{notice.text}</span>
          {notice.undo && (
            <button type="button" class="button" ref={button} onClick={notice.undo}>
              <Icon of={Undo2} />
              {undoLabel}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
