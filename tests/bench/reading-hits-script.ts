/** Runs in the page: how long one look under the pointer takes, the reader's own find beneath it. */
import { hitAt } from '../../entrypoints/card/hit';
import type { ResolvedPage } from '../../entrypoints/card/resolved-page';
import { PageReading } from '../../entrypoints/reader/reading';

export interface Hits {
  found: number;
  /** Of the points asked for, those that hit; each stands on a reference. */
  hits: number;
  /** One look, and the part of it that is our index; µs. */
  lookUs: number;
  indexUs: number;
}

const ROUNDS = 40;
const POINTS = 20;
const US_IN_MS = 1000;

function perCall(
  points: readonly { x: number; y: number }[],
  call: (point: { x: number; y: number }) => unknown,
): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    for (const point of points) call(point);
    best = Math.min(best, (performance.now() - from) / points.length);
  }
  return best * US_IN_MS;
}

async function measure(html: string): Promise<Hits> {
  document.body.innerHTML = html;
  const controller = new AbortController();
  const nothing = () => undefined;
  const reading = new PageReading(document.body, controller.signal, nothing, nothing);
  await reading.start();
  const page = {
    shadowRoots: [],
    at: (node: Text, offset: number) => reading.records.at(node, offset),
    in: () => [],
  } as unknown as ResolvedPage;
  // Deep in the page, where a search that starts at its top would show.
  const middle = reading.shown[Math.floor(reading.shown.length * 0.9)];
  middle?.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const boxes = reading.shown.flatMap(({ range }) => {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const [box] = live.getClientRects();
    return box && box.top > 0 && box.bottom < innerHeight ? [box] : [];
  });
  const points = boxes.slice(0, POINTS).map((box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 }));
  const carets = points.map(({ x, y }) => document.caretPositionFromPoint(x, y));
  const found = reading.shown.length;
  const hits = points.filter((point) => hitAt(document, page, point)).length / points.length;
  const lookUs = perCall(points, (point) => hitAt(document, page, point));
  let next = 0;
  const indexUs = perCall(points, () => {
    const caret = carets[next++ % carets.length];
    return caret && page.at(caret.offsetNode as Text, caret.offset);
  });
  controller.abort();
  reading.stop();
  return { found, hits, lookUs, indexUs };
}

Object.assign(globalThis, { measure });
