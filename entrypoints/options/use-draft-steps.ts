/** A draft in work with its steps back and on. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { applyEdit, type EditAction } from '../../data/packs/edit/actions';
import { firstChanged } from '../../data/packs/edit/first-changed';
import { type History, historyOf, redo, stepTo, undo } from '../../data/packs/edit/history';
import type { PackDraft } from '../../data/packs/edit/pack-draft';

export interface DraftSteps {
  draft: PackDraft;
  canUndo: boolean;
  canRedo: boolean;
  act: (action: EditAction, mergeKey?: string) => void;
  undo: () => void;
  redo: () => void;
  /** The draft as it is now, whatever was drawn last. */
  latest: () => PackDraft;
  /** Takes what was written elsewhere as a step. */
  take: (draft: PackDraft) => void;
}

/** `onStep`: after each step of the hand; `onShow`: the question that a step back or on was about. */
export function useDraftSteps(
  first: () => PackDraft,
  onShow: (id: string) => void,
  onStep: () => void = () => undefined,
): DraftSteps {
  const [history, setHistory] = useState(() => historyOf(first()));
  const held = useRef(history);
  const show = (next: History<PackDraft>) => {
    if (next === held.current) return false;
    held.current = next;
    setHistory(next);
    return true;
  };
  const step = (go: (history: History<PackDraft>) => History<PackDraft>) => {
    const before = held.current.now;
    if (!show(go(held.current))) return;
    const changed = firstChanged(before, held.current.now);
    if (changed !== null) onShow(changed);
    onStep();
  };
  const to = (next: PackDraft, mergeKey: string | null) =>
    show(stepTo(held.current, next, mergeKey, performance.now()));
  return {
    draft: history.now,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    act: useCallback((action, mergeKey) => {
      if (to(applyEdit(held.current.now, action), mergeKey ?? null)) onStep();
    }, []),
    undo: () => step(undo),
    redo: () => step(redo),
    latest: useCallback(() => held.current.now, []),
    take: useCallback((draft) => void to(draft, null), []),
  };
}
