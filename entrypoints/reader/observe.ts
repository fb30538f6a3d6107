/** Watches the page without working inside the callback: it only collects which blocks changed, and hands them over in batches. */
import { blockOf } from './segments';

/** Changes that come together are rescanned together; a reader does not notice a tenth of a second. */
const BATCH_MS = 100;
/** Beyond this many changed places one walk over the whole page is cheaper than many small ones. */
const COARSE_LIMIT = 400;

export interface Dirty {
  /** Added blocks: everything inside them is new. */
  subtrees: Set<Element>;
  /** Blocks whose own text changed. */
  blocks: Set<Element>;
  /** So much changed that the whole page is to be walked. */
  coarse: boolean;
}

function emptyDirty(): Dirty {
  return { subtrees: new Set(), blocks: new Set(), coarse: false };
}

function collect(dirty: Dirty, mutation: MutationRecord): void {
  if (mutation.type === 'characterData' || mutation.removedNodes.length > 0) {
    const block = blockOf(mutation.target);
    if (block) dirty.blocks.add(block);
  }
  for (const node of mutation.addedNodes) {
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.TEXT_NODE) continue;
    const block = blockOf(node);
    if (!block) continue;
    if (block === node) dirty.subtrees.add(block);
    else dirty.blocks.add(block);
  }
}

/** Calls `onDirty` with what changed under `root`, until the signal aborts. */
export function observe(root: Node, signal: AbortSignal, onDirty: (dirty: Dirty) => void): void {
  let dirty = emptyDirty();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const flush = () => {
    timer = null;
    const collected = dirty;
    dirty = emptyDirty();
    onDirty(collected);
  };
  const observer = new MutationObserver((mutations) => {
    if (!dirty.coarse) for (const mutation of mutations) collect(dirty, mutation);
    if (dirty.subtrees.size + dirty.blocks.size > COARSE_LIMIT) {
      dirty.coarse = true;
      dirty.subtrees.clear();
      dirty.blocks.clear();
    }
    timer ??= setTimeout(flush, BATCH_MS);
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}
