/** Reads packs off the page's thread: a big file takes over half a second, in which the page would stand still. */
import { readPack } from '../../data/packs/read';
import type { Pack } from '../../data/packs/schema';
import { compareEditions } from '../../data/packs/update';
import type { FromWorker, ToWorker } from './pack-messages';
import { hearing, say } from './parcels';

let last: Pack | null = null;

function answer(message: ToWorker): FromWorker {
  if (message.kind === 'read') {
    const reading = readPack(message.file);
    last = reading.ok ? reading.pack : null;
    if (!reading.ok) return { kind: 'broken', problems: reading.problems };
    const { questions, ...rest } = reading.pack;
    return { kind: 'sound', rest, questions, warnings: reading.warnings };
  }
  if (!last) throw new Error('compare before read');
  const { rest, questions, moves } = message;
  return { kind: 'comparison', comparison: compareEditions(rest && { ...rest, questions }, last, moves) };
}

addEventListener(
  'message',
  hearing<ToWorker>((message) => say(answer(message))),
);
