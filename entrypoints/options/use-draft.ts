/** One draft in work: its history, and its saving by itself. What another window writes comes in as long as nothing here waits. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SaveState } from '../../components/pack-editor/EditTools';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import type { Pack } from '../../data/packs/schema';
import type { OpenDraft } from '../../data/store/drafts';
import type { Store } from '../../data/store/store';
import { type DraftSteps, useDraftSteps } from './use-draft-steps';
import type { Troubles } from './use-trouble';

/** After the last change: two keys of a quick hand are one save, and a killed browser costs a few letters. */
const SAVE_AFTER_MS = 400;

export interface DraftEditing {
  steps: DraftSteps;
  base: Pack | null;
  saving: SaveState;
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
  told: { onBeside: (id: string) => void; onReread: () => void; onShow: (id: string) => void },
): DraftEditing {
  const later = () => {
    setSaving('saving');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), SAVE_AFTER_MS);
  };
  const steps = useDraftSteps(() => opened.draft, told.onShow, later);
  const { latest } = steps;
  const [base, setBase] = useState(opened.base);
  const [saving, setSaving] = useState<SaveState>('saved');
  const held = useRef<Held>({ id: opened.id, revision: opened.revision, draft: opened.draft });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void> | null>(null);
  const tell = useRef(told);
  tell.current = told;

  const saveOnce = async () => {
    const { id, revision, draft: before } = held.current;
    const after = latest();
    if (after === before) return;
    const saved = await store.drafts.save({ id, revision, before, after }, Date.now());
    held.current = { id: saved.id, revision: saved.revision, draft: after };
    if (saved.kind === 'beside') tell.current.onBeside(saved.id);
  };
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    // One after the other: a save is made over the revision that the one before it gave.
    while (running.current) await running.current;
    if (latest() === held.current.draft) return;
    setSaving('saving');
    let isDone = false;
    running.current = attempt(async () => {
      await saveOnce();
      isDone = true;
      setSaving(latest() === held.current.draft ? 'saved' : 'saving');
    }).finally(() => {
      running.current = null;
    });
    await running.current;
    if (!isDone) setSaving('failed');
    if (isDone && latest() !== held.current.draft) await flush();
  }, [store]);

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
      if (running.current || latest() !== held.current.draft) return;
      const anew = await store.drafts.read(held.current.id);
      if (!anew || latest() !== held.current.draft || anew.revision <= held.current.revision) return;
      held.current = { id: anew.id, revision: anew.revision, draft: anew.draft };
      steps.take(anew.draft);
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
    ...{ steps, base, saving, flush },
    published: async (pack) => {
      await flush();
      await store.drafts.setBase(held.current.id, pack);
      setBase(pack);
    },
  };
}
