/** Adding packs, one file after the other: reading, preview, writing. */
import { useReducer, useRef, useState } from 'preact/hooks';
import type { ImportState, Offer } from '../../components/packs/import-state';
import type { Problem } from '../../data/packs/problems';
import { PACK_LIMITS } from '../../data/packs/schema';
import { isPackLink, readPackLink } from '../../data/packs/subscribe/link';
import { asStoreError } from '../../data/store/errors';
import { askToPersist } from '../../data/store/persistence';
import type { Store } from '../../data/store/store';
import { installOffer } from './install-offer';
import { readOffer } from './read-offer';
import type { Troubles } from './use-trouble';

export interface Import {
  state: ImportState;
  waiting: number;
  take: (files: File[]) => void;
  takeText: (text: string) => void;
  install: () => void;
  stop: () => void;
  close: () => void;
}

export function useImport(
  store: Store,
  attempt: Troubles['attempt'],
  onEnd: (offer: Offer, end: 'installed' | 'stopped') => void,
): Import {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const [, count] = useReducer((n: number) => n + 1, 0);
  const queue = useRef<File[]>([]);
  /** Whose answer still counts: reading another file, or closing, makes the former one stale. */
  const turn = useRef(0);
  const stopping = useRef<AbortController | null>(null);

  const read = async (file: string | null, content: () => Promise<Uint8Array | string>) => {
    const mine = ++turn.current;
    const show = (next: ImportState) => mine === turn.current && setState(next);
    setState({ kind: 'reading', file });
    let bytes: Uint8Array | string;
    try {
      bytes = await content();
    } catch {
      show({ kind: 'unreadable', file });
      return;
    }
    await attempt(async () => {
      try {
        const result = await readOffer(store, file, bytes);
        show(
          result.ok ? { kind: 'offered', offer: result.offer } : { kind: 'broken', file, problems: result.problems },
        );
      } catch (error) {
        queue.current = [];
        show({ kind: 'idle' });
        throw error;
      }
    });
  };
  const readFile = (file: File) => {
    const { bytes: max } = PACK_LIMITS;
    if (file.size <= max) return void read(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    // Not even loaded: a film dropped by mistake would fill the memory.
    turn.current++;
    const tooLarge: Problem = { code: 'tooLarge', path: [], params: { bytes: file.size, max } };
    setState({ kind: 'broken', file: file.name, problems: [tooLarge] });
  };

  const next = () => {
    const file = queue.current.shift();
    if (file) return readFile(file);
    turn.current++;
    setState({ kind: 'idle' });
  };
  const take = (files: File[]) => {
    queue.current.push(...files);
    // What is on the screen stays until it is decided on.
    if (state.kind === 'idle') next();
    else count(undefined);
  };

  const install = () => {
    if (state.kind !== 'offered') return;
    const { offer } = state;
    const stop = new AbortController();
    stopping.current = stop;
    const progress = {
      signal: stop.signal,
      progress: (share: number) => setState({ kind: 'installing', offer, share }),
    };
    void attempt(async () => {
      setState({ kind: 'installing', offer, share: 0 });
      try {
        await installOffer(store, offer, Date.now(), progress);
      } catch (error) {
        if (asStoreError(error).code !== 'cancelled') {
          setState({ kind: 'offered', offer });
          throw error;
        }
        onEnd(offer, 'stopped');
        return next();
      }
      askToPersist();
      onEnd(offer, 'installed');
      next();
    });
  };

  return {
    state,
    waiting: queue.current.length,
    take,
    takeText: (text) => void read(null, async () => (isPackLink(text) ? (readPackLink(text) ?? text) : text)),
    install,
    stop: () => stopping.current?.abort(),
    close: next,
  };
}
