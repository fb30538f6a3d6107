/** From a file's bytes to what the preview shows, reading and comparing in a worker of its own that ends with it. */
import type { Offer } from '../../components/packs/import-state';
import { packKeyOf } from '../../data/packs/identity';
import type { Problem } from '../../data/packs/problems';
import type { PackReading } from '../../data/packs/read';
import { builtInPack } from '../../data/questions/bank';
import type { Store } from '../../data/store/store';
import type { FromWorker, ToWorker } from './pack-messages';

function ask(worker: Worker, message: ToWorker): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(message);
  });
}

async function read(worker: Worker, file: Uint8Array | string): Promise<PackReading> {
  const answer = await ask(worker, { kind: 'read', file });
  if (answer.kind !== 'reading') throw new Error(`The worker answered ${answer.kind}`);
  return answer.reading;
}

export type ReadOffer = { ok: true; offer: Offer } | { ok: false; problems: Problem[] };

/** Rejects with the store's error, or the worker's. `name`: the file's, null for pasted text. */
export async function readOffer(store: Store, name: string | null, file: Uint8Array | string): Promise<ReadOffer> {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  try {
    const reading = await read(worker, file);
    if (!reading.ok) return reading;
    const { pack, warnings } = reading;
    const parts = { file: name, pack, warnings };
    if (pack.pack.uid === builtInPack.pack.uid)
      return { ok: true, offer: { ...parts, comparison: { kind: 'built-in' }, heldTitle: null, heldEdition: null } };
    const held = (await store.readPack(packKeyOf(pack)))?.pack ?? null;
    const answer = await ask(worker, { kind: 'compare', held });
    if (answer.kind !== 'comparison') throw new Error(`The worker answered ${answer.kind}`);
    const { title = null, edition = null } = held?.pack ?? {};
    return { ok: true, offer: { ...parts, comparison: answer.comparison, heldTitle: title, heldEdition: edition } };
  } finally {
    worker.terminate();
  }
}
