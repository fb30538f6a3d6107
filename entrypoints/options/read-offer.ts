/** From a file's bytes to what the preview shows, reading and comparing in a worker of its own that ends with it. */
import type { Offer } from '../../components/packs/import-state';
import type { Problem } from '../../data/packs/problems';
import type { PackReading } from '../../data/packs/read';
import type { Pack, PackRest } from '../../data/packs/schema';
import { readFingerprint } from '../../data/packs/sign/fingerprint';
import { type Identity, identifyPack } from '../../data/packs/sign/identify';
import { PROJECT } from '../../data/packs/sign/project-key';
import { standingOf } from '../../data/packs/sign/trust';
import { builtInPack } from '../../data/questions/bank';
import type { Store } from '../../data/store/store';
import type { FromWorker, ToWorker } from './pack-messages';
import { ask } from './parcels';

async function read(worker: Worker, file: Uint8Array | string): Promise<PackReading> {
  const answer = await ask<ToWorker, FromWorker>(worker, { kind: 'read', file });
  if (answer.kind === 'broken') return { ok: false, problems: answer.problems };
  if (answer.kind !== 'sound') throw new Error(`The worker answered ${answer.kind}`);
  const { rest, questions, warnings } = answer;
  return { ok: true, pack: { ...rest, questions }, warnings };
}

/** What is said of a pack beside its content: whose it is, and what is held of it. */
export async function readStanding(store: Store, pack: Pack, identity: Identity) {
  const [packs, pins] = await Promise.all([store.listPacks(), store.signing.listPins()]);
  const standing = standingOf(identity, pack.pack, packs, pins);
  const fingerprint = identity.kind === 'signed' ? await readFingerprint(identity.author, crypto.subtle) : null;
  const held = standing.held && ((await store.readPack(standing.held.key))?.pack ?? null);
  return { standing, fingerprint, held };
}

export type ReadOffer = { ok: true; offer: Offer } | { ok: false; problems: Problem[] };

/** Rejects with the store's error, or the worker's. `name`: the file's, null for pasted text. */
export async function readOffer(store: Store, name: string | null, file: Uint8Array | string): Promise<ReadOffer> {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  try {
    const reading = await read(worker, file);
    if (!reading.ok) return reading;
    const { pack, warnings } = reading;
    const found = await identifyPack(pack, crypto.subtle, PROJECT);
    if (!found.ok) return { ok: false, problems: [found.problem] };
    const { identity } = found;
    const { standing, fingerprint, held } = await readStanding(store, pack, identity);
    const parts = { file: name, pack, warnings, identity, standing, fingerprint };
    if (identity.kind === 'unsigned' && pack.pack.uid === builtInPack.pack.uid)
      return { ok: true, offer: { ...parts, comparison: { kind: 'built-in' }, heldTitle: null, heldEdition: null } };
    const moves = standing.held !== null && standing.held.how !== 'same';
    const { questions = [], ...rest } = held ?? {};
    const answer = await ask<ToWorker, FromWorker>(worker, {
      ...{ kind: 'compare', questions, moves },
      rest: held && (rest as PackRest),
    });
    if (answer.kind !== 'comparison') throw new Error(`The worker answered ${answer.kind}`);
    const { title = null, edition = null } = held?.pack ?? {};
    return { ok: true, offer: { ...parts, comparison: answer.comparison, heldTitle: title, heldEdition: edition } };
  } finally {
    worker.terminate();
  }
}
