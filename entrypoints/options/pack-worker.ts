/** Reads packs off the page's thread: a big file takes over half a second, in which the page would stand still. */
import { readPack } from '../../data/packs/read';
import type { Pack } from '../../data/packs/schema';
import { compareEditions } from '../../data/packs/update';
import type { FromWorker, ToWorker } from './pack-messages';

let last: Pack | null = null;

function answer(message: ToWorker): FromWorker {
  if (message.kind === 'read') {
    const reading = readPack(message.file);
    last = reading.ok ? reading.pack : null;
    return { kind: 'reading', reading };
  }
  if (!last) throw new Error('compare before read');
  return { kind: 'comparison', comparison: compareEditions(message.held, last, message.moves) };
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => postMessage(answer(data)));
