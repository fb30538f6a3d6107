/** One draft in work: its history, and its saving by itself. What another window writes comes in as long as nothing here waits. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SaveState } from '../../components/pack-editor/EditTools';
import { applyEdit, type EditAction } from '../../data/packs/edit/actions';
import { type History, historyOf, redo, stepTo, undo } from '../../data/packs/edit/history';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import type { Pack } from '../../data/packs/schema';
import type { OpenDraft } from '../../data/store/drafts';
import type { Store } from '../../data/store/store';
import type { Troubles } from './use-trouble';

/** After the last change: two keys of a quick hand are one save, and a killed browser costs a few letters. */
const SAVE_AFTER_MS = 400;

export interface DraftEditing {
  history: History<PackDraft>;
  base: Pack | null;
  saving: SaveState;
  act: (action: EditAction, mergeKey?: string) => void;
  undo: () => void;
  redo: () => void;
  /** Resolves when everything written is on the disk. */
  flush: () => Promise<void>;
  /** Notes the edition that was published. */
  published: (pack: Pack) => Promise<void>;
}

interface Held {
  id: string;
  revision: number;
  /** What the revision stands for. */
  draft: PackDraft;
}

/** `opened`: the draft as read. `onBeside`: what was written here is now a draft of its own. */
export function useDraft(
  store: Store,
  opened: OpenDraft,
  attempt: Troubles['attempt'],
  told: { onBeside: (id: string) => void; onReread: () => void },
): DraftEditing {
  const [history, setHistory] = useState(() => historyOf(opened.draft));
  const [base, setBase] = useState(opened.base);
  const [saving, setSaving] = useState<SaveState>('saved');
  const latest = useRef(history);
  const held = useRef<Held>({ id: opened.id, revision: opened.revision, draft: opened.draft });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void> | null>(null);
  const tell = useRef(told);
  tell.current = told;

  const saveOnce = async () => {
    const { id, revision, draft: before } = held.current;
    const after = latest.current.now;
    if (after === before) return;
    const saved = await store.drafts.save({ id, revision, before, after }, Date.now());
    held.current = { id: saved.id, revision: saved.revision, draft: after };
    if (saved.kind === 'beside') tell.current.onBeside(saved.id);
  };
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    // One after the other: a save is made over the revision that the one before it gave.
    while (running.current) await running.current;
    if (latest.current.now === held.current.draft) return;
    setSaving('saving');
    let isDone = false;
    running.current = attempt(async () => {
      await saveOnce();
      isDone = true;
      setSaving(latest.current.now === held.current.draft ? 'saved' : 'saving');
    }).finally(() => {
      running.current = null;
    });
    await running.current;
    if (!isDone) setSaving('failed');
    if (isDone && latest.current.now !== held.current.draft) await flush();
  }, [store]);

  const show = (next: History<PackDraft>) => {
    if (next === latest.current) return;
    latest.current = next;
    setHistory(next);
    setSaving('saving');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), SAVE_AFTER_MS);
  };
  const act = useCallback((action: EditAction, mergeKey?: string) => {
    const next = applyEdit(latest.current.now, action);
    show(stepTo(latest.current, next, mergeKey ?? null, performance.now()));
  }, []);

  useEffect(() => {
    const now = () => void flush();
    // A page that is being closed has no time left to write, one that goes out of sight has.
    document.addEventListener('visibilitychange', now);
    return () => {
      document.removeEventListener('visibilitychange', now);
      now();
    };
  }, [flush]);

  useEffect(() => {
    const look = async (revision: number | undefined) => {
      if (revision === undefined || revision <= held.current.revision) return;
      if (running.current || latest.current.now !== held.current.draft) return;
      const anew = await store.drafts.read(held.current.id);
      if (!anew || latest.current.now !== held.current.draft || anew.revision <= held.current.revision) return;
      held.current = { id: anew.id, revision: anew.revision, draft: anew.draft };
      latest.current = stepTo(latest.current, anew.draft, null, performance.now());
      setHistory(latest.current);
      setBase(anew.base);
      tell.current.onReread();
    };
    const live = store
      .live(() => store.drafts.list())
      .subscribe({
        next: (rows) => void attempt(() => look(rows.find(({ id }) => id === held.current.id)?.revision)),
      });
    return () => live.unsubscribe();
  }, [store]);

  return {
    ...{ history, base, saving, act, flush },
    undo: () => show(undo(latest.current)),
    redo: () => show(redo(latest.current)),
    published: async (pack) => {
      await flush();
      await store.drafts.setBase(held.current.id, pack);
      setBase(pack);
    },
  };
}
