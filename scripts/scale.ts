/**
 * What one member costs a host: requests and bytes on the wire, TLS included, of a check that finds nothing new and of one that brings an
 * edition, measured against a real https host on the loopback. `npm run scale`; the figures stand in docs/scale.md.
 */
import { gzipSync } from 'node:zlib';
import { makeKey } from '../data/packs/sign/keys';
import { PROJECT } from '../data/packs/sign/project-key';
import { look } from '../data/packs/subscribe/check';
import { NO_VALIDATORS, type Validators } from '../data/packs/subscribe/download';
import { builtInPack } from '../data/questions/bank';
import { signedFolder } from '../tests/hosting/folder';
import { type Host, startHost } from '../tests/hosting/server';

const { subtle } = crypto;
const DAYS = 30;

/** Requests and bytes of one check on a new connection, as a day's check is. */
async function cost(host: Host, held: number | null, validators: Validators) {
  const [asked, before] = [host.requests.length, host.bytes()];
  const looked = await look(
    { address: `https://localhost:${host.port}/goi/index.json`, author: null, ...validators },
    {
      fetch,
      timeout: (ms) => AbortSignal.timeout(ms),
      ...{ subtle, project: PROJECT, held: () => held, known: () => held, contentOf: async () => null },
    },
  );
  if (looked.kind === 'failed') throw new Error(JSON.stringify(looked.fault));
  const after = host.bytes();
  return {
    looked,
    requests: host.requests.length - asked,
    down: after.sent - before.sent,
    up: after.received - before.received,
  };
}

async function main(): Promise<void> {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
  const host = await startHost('localhost');
  try {
    host.files = await signedFolder([builtInPack], await makeKey(subtle));
    const sizes = [...host.files].map(
      ([name, text]) => `${name} ${Buffer.byteLength(text)} B, gzip ${gzipSync(text).length} B`,
    );
    console.log(sizes.join('\n'));
    const fresh = await cost(host, null, NO_VALIDATORS);
    const { edition } = builtInPack.pack;
    const validators = fresh.looked.kind === 'answered' ? fresh.looked : NO_VALIDATORS;
    // On another port, so that no TLS session is resumed: a day later there mostly is none.
    const nextDay = await startHost('localhost');
    nextDay.files = host.files;
    const same = await cost(nextDay, edition, validators);
    await nextDay.close();
    if (same.looked.kind !== 'unchanged') throw new Error(`expected 304, got ${same.looked.kind}`);
    for (const [name, { requests, down, up }] of [
      ['new edition', fresh],
      ['nothing new (304)', same],
    ] as const)
      console.log(`${name}: ${requests} requests, ${down} B down, ${up} B up`);
    const month = { requests: (DAYS - 1) * same.requests + fresh.requests, down: (DAYS - 1) * same.down + fresh.down };
    console.log(`a month with one new edition: ${month.requests} requests, ${month.down} B down`);
    console.log(`a month without: ${DAYS * same.requests} requests, ${DAYS * same.down} B down`);
  } finally {
    await host.close();
  }
}

await main();
