/**
 * The panel's views as the page's own history: the address's hash names them, so that going back, reloading and a tab's
 * address all do what one expects. Coming back finds the focus and the scroll where they were left.
 */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type PanelView, panelHash, viewOfHash } from '../../data/panel';

interface Now {
  view: PanelView;
  /** Steps from where this panel was opened: 0 has nothing to go back to. */
  depth: number;
  /** Come back to: the focus goes to where it was left, and nowhere else. */
  isReturn: boolean;
}

interface Left {
  focusId: string;
  scroll: number;
}

export interface Views extends Now {
  go: (view: PanelView) => void;
  /** For what is no step of its own: a further letter of a query. */
  replace: (view: PanelView) => void;
  back: () => void;
}

/** A list that the store reads is there a moment after its view: until then nothing can be found again. */
const FIND_AGAIN_MS = 600;

const depthOf = (state: unknown): number => (typeof state === 'number' ? state : 0);

export function useViews(start: PanelView): Views {
  const read = (isReturn: boolean): Now => ({
    view: viewOfHash(location.hash) ?? start,
    depth: depthOf(history.state),
    isReturn,
  });
  const [now, setNow] = useState(() => read(false));
  const left = useRef(new Map<number, Left>());
  const look = useCallback((isReturn = false) => setNow(read(isReturn)), []);

  // In the task that read the address: one that changes before the first paint is not missed.
  useLayoutEffect(() => {
    const onPop = () => {
      const held = left.current.get(depthOf(history.state));
      look(held !== undefined);
      if (held) findAgain(held);
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  const go = useCallback((view: PanelView) => {
    const hash = panelHash(view);
    if (hash === location.hash) return look();
    const depth = depthOf(history.state);
    left.current.set(depth, { focusId: document.activeElement?.id ?? '', scroll: scrollY });
    history.pushState(depth + 1, '', hash);
    look();
    scrollTo(0, 0);
  }, []);
  const replace = useCallback((view: PanelView) => {
    history.replaceState(history.state, '', panelHash(view));
    look();
  }, []);
  const back = useCallback(() => history.back(), []);
  return { ...now, go, replace, back };
}

function findAgain({ focusId, scroll }: Left): void {
  const until = performance.now() + FIND_AGAIN_MS;
  const look = () => {
    const element = document.getElementById(focusId);
    if (!element && performance.now() < until) return void requestAnimationFrame(look);
    element?.focus({ preventScroll: true });
    scrollTo(0, scroll);
  };
  requestAnimationFrame(look);
}
