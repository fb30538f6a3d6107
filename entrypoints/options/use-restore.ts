/** Merging a backup file: the store's part, then the settings. */
import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { RestoreState } from '../../components/keeping/restore-state';
import type { Merged } from '../../data/store/backup';
import { asStoreError } from '../../data/store/errors';
import { askToPersist } from '../../data/store/persistence';
import type { Store } from '../../data/store/store';
import { changeSettings } from '../wiring/settings';
import { parseJsonFile } from './parse-file';
import { restoredSettings } from './restored-settings';
import type { Troubles } from './use-trouble';

export interface Restore {
  state: RestoreState;
  take: (file: File) => void;
  /** Merges what was parsed already; `name` is what it is called in what is said. */
  merge: (name: string, json: unknown) => Promise<void>;
  stop: () => void;
}

/** Faults of the file, not of the store: said beside the file. */
export const OF_THE_FILE: ReadonlySet<string> = new Set(['backup-broken', 'backup-newer']);

export function useRestore(store: Store, attempt: Troubles['attempt']): Restore {
  const [state, setState] = useState<RestoreState>({ kind: 'idle' });
  const stopping = useRef<AbortController | null>(null);

  const finish = async (file: string, merged: Merged) => {
    const rows = await store.listPacks();
    const titles = (keys: readonly string[]) =>
      rows.flatMap(({ key, header }) => (keys.includes(key) ? [header.title] : []));
    const { sites } = await changeSettings((now) => restoredSettings(now, merged.settings));
    const hasSites = sites.length > 0 && !(await browser.permissions.contains({ origins: sites }));
    const restored = {
      events: merged.events,
      choices: merged.choices,
      mockExams: merged.mockExams,
      added: titles(merged.packsAdded),
      updated: titles(merged.packsUpdated),
      selfReviews: merged.selfReviews,
      drafts: merged.drafts,
      hasSites,
    };
    askToPersist();
    setState({ kind: 'merged', file, restored });
  };

  const take = async (file: File) => {
    if (state.kind === 'merging') return;
    const { name } = file;
    setState({ kind: 'merging', file: name, share: null });
    const parsed = await parseJsonFile(file);
    if (parsed.kind !== 'json') return setState({ kind: parsed.kind, file: name });
    await merge(name, parsed.json);
  };

  const merge = async (name: string, json: unknown) => {
    const stop = new AbortController();
    stopping.current = stop;
    const progress = (share: number) => setState({ kind: 'merging', file: name, share });
    await attempt(async () => {
      setState({ kind: 'merging', file: name, share: null });
      try {
        await finish(name, await store.importBackup(json, { signal: stop.signal, progress }));
      } catch (cause) {
        const { code, details } = asStoreError(cause);
        if (code === 'cancelled') return setState({ kind: 'stopped' });
        if (OF_THE_FILE.has(code)) return setState({ kind: 'refused', file: name, code, details });
        setState({ kind: 'idle' });
        throw cause;
      }
    });
  };

  return { state, take: (file) => void take(file), merge, stop: () => stopping.current?.abort() };
}
