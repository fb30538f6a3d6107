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
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Under the pointer or the keyboard's focus it waits: whoever is about to press must not be overtaken.
    const isHeld = () => bar.current?.matches(':hover') || button.current?.matches(':focus-visible');
    const count = () => {
      clearTimeout(timer);
      if (!isHeld()) timer = setTimeout(onGone, notice.undo ? UNDO_MS : SAID_MS);
    };
    // After the event: only then has a leaving focus left.
    const later = () => void setTimeout(count);
    const element = bar.current;
    const events = ['pointerenter', 'pointerleave', 'focusin', 'focusout'] as const;
    for (const name of events) element?.addEventListener(name, later);
    count();
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
