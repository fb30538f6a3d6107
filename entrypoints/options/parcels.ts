/**
 * Messages between the studio's page and its workers. The lists of a message travel in slices, each a task of its own: two
 * thousand questions copied at once would hold the page's thread, ten thousand for a tenth of a second.
 */

/** List items of one slice: a few ms of copying for questions, the largest of them. */
const SLICE = 200;

type Part = { parcel: number } & (
  | { kind: 'slice'; list: string; items: readonly unknown[] }
  /** `rest`: the message with its lists empty; null: it is not wanted any more. */
  | { kind: 'end'; rest: Record<string, unknown> | null }
);

let count = 0;

function* partsOf(message: object, parcel: number): Generator<Part> {
  const rest: Record<string, unknown> = { ...message };
  for (const [list, items] of Object.entries(message)) {
    if (!Array.isArray(items)) continue;
    for (let from = 0; from < items.length; from += SLICE)
      yield { parcel, kind: 'slice', list, items: items.slice(from, from + SLICE) };
    rest[list] = [];
  }
  yield { parcel, kind: 'end', rest };
}

/** Puts the slices of a message together and hands the whole on. */
export function hearing<M extends object>(take: (message: M) => void): (event: MessageEvent<Part>) => void {
  const open = new Map<number, Map<string, unknown[]>>();
  return ({ data: part }) => {
    const lists = open.get(part.parcel) ?? new Map<string, unknown[]>();
    if (part.kind === 'slice') {
      open.set(part.parcel, lists);
      const list = lists.get(part.list) ?? [];
      lists.set(part.list, list);
      for (const item of part.items) list.push(item);
      return;
    }
    open.delete(part.parcel);
    if (part.rest) take({ ...part.rest, ...Object.fromEntries(lists) } as M);
  };
}

/** From a worker: its own thread may stand still meanwhile. */
export function say<M extends object>(message: M): void {
  for (const part of partsOf(message, ++count)) postMessage(part);
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** From the page, a turn of its thread between two slices. `isWanted`: asked at each; a message that is not ends there. */
export async function tell<M extends object>(worker: Worker, message: M, isWanted = () => true): Promise<void> {
  const parcel = ++count;
  let isFirst = true;
  for (const part of partsOf(message, parcel)) {
    if (!isFirst) await turn();
    isFirst = false;
    if (!isWanted()) return worker.postMessage({ parcel, kind: 'end', rest: null } satisfies Part);
    worker.postMessage(part);
  }
}

/** Tells `worker` something and resolves with its answer; rejects where it breaks. One question at a time. */
export function ask<To extends object, From extends object>(worker: Worker, message: To): Promise<From> {
  return new Promise((resolve, reject) => {
    worker.onmessage = hearing<From>(resolve);
    worker.onerror = (event) => reject(new Error(event.message));
    tell(worker, message).catch(reject);
  });
}
