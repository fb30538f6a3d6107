/** Watches the page without working inside the callback: it only collects which blocks changed, and hands them over in batches. */
import { ELEMENT, TEXT } from './dom';
import { type Block, blockOf } from './segments';

/** Changes that come together are rescanned together; a reader does not notice a tenth of a second. */
const BATCH_MS = 100;
/** Beyond this many changed places one walk over the whole page is cheaper than many small ones … */
const COARSE_LIMIT = 400;
/** … but a page that changes so all the time (a chart, a ticker of thousands) is not walked all the time. */
const COARSE_REST_MS = 1000;

export interface Dirty {
  /** Added blocks: everything inside them is new. */
  subtrees: Set<Block>;
  /** Blocks whose own text changed. */
  blocks: Set<Block>;
  /** So much changed that the whole page is to be walked. */
  coarse: boolean;
}

function emptyDirty(): Dirty {
  return { subtrees: new Set(), blocks: new Set(), coarse: false };
}

function collect(dirty: Dirty, { type, target, addedNodes, removedNodes }: MutationRecord): void {
  const own = type === 'characterData' || removedNodes.length > 0 ? blockOf(target) : null;
  if (own) dirty.blocks.add(own);
  if (addedNodes.length > COARSE_LIMIT) dirty.coarse = true;
  else
    for (const node of addedNodes) {
      if (node.nodeType !== ELEMENT && node.nodeType !== TEXT) continue;
      const block = blockOf(node);
      if (block) (block === node ? dirty.subtrees : dirty.blocks).add(block);
    }
  if (dirty.subtrees.size + dirty.blocks.size > COARSE_LIMIT) dirty.coarse = true;
}

/** Calls `onDirty` with what changed under the roots that the returned function is given, until the signal aborts. */
export function observe(signal: AbortSignal, onDirty: (dirty: Dirty) => void): (root: Node) => void {
  let dirty = emptyDirty();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let notBefore = 0;

  const flush = () => {
    timer = null;
    const collected = dirty;
    dirty = emptyDirty();
    if (collected.coarse) notBefore = performance.now() + COARSE_REST_MS;
    onDirty(collected);
  };
  const observer = new MutationObserver((mutations) => {
    for (const mutation of mutations) {
      if (dirty.coarse) break;
      collect(dirty, mutation);
    }
    const wait = dirty.coarse ? notBefore - performance.now() : 0;
    timer ??= setTimeout(flush, Math.max(BATCH_MS, wait));
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  return (root) => observer.observe(root, { subtree: true, childList: true, characterData: true });
}
