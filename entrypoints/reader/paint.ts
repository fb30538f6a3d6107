/**
 * Underlines by the CSS Custom Highlight API: no element is touched. The registry is shared with the page, which may clear
 * it, and with another instance of ours after an update; what we know lives in our records, the registry is only paint.
 */
import type { PageReference } from './records';
import type { Turns } from './turns';

/** How a reference looks: one document, several or only its parts, replaced. The page can read the names: short, meaningless, and hardly its own. */
export const LOOKS = { one: 'q9k1', open: 'q9k2', replaced: 'q9k3', pointed: 'q9k4' } as const;
export type Look = Exclude<keyof typeof LOOKS, 'pointed'>;

/** A page that clears our paint again and again does not want it. */
const MAX_REPAINTS = 3;

/** Below the page's own highlights; and by this number one instance of ours knows another's, which comes from another world. */
const PRIORITY = -31;

/** The page uses the name itself: it keeps it, and we go without that look. */
function isOfPage(held: Highlight | undefined): boolean {
  return (held?.priority ?? PRIORITY) !== PRIORITY;
}

function ownHighlight(): Highlight {
  const highlight = new Highlight();
  highlight.priority = PRIORITY;
  return highlight;
}

export class Painter {
  #highlights = new Map(Object.values(LOOKS).map((name) => [name as string, ownHighlight()]));
  #painted = new Map<PageReference, Look>();
  #repaints = 0;
  #hasNames = false;

  #of(look: keyof typeof LOOKS): Highlight | undefined {
    return this.#highlights.get(LOOKS[look]);
  }

  /** Paints these and no others, each with its look; touches only what changed, so that a long page costs no more than its news. The first time takes the names, also from an older instance of ours. */
  async paint(records: Iterable<PageReference>, lookOf: (record: PageReference) => Look, turns: Turns): Promise<void> {
    const before = this.#painted;
    const painted = new Map<PageReference, Look>();
    this.#painted = painted;
    for (const record of records) {
      const look = lookOf(record);
      const had = before.get(record);
      before.delete(record);
      painted.set(record, look);
      if (had === look) continue;
      if (had) this.#of(had)?.delete(record.range);
      this.#of(look)?.add(record.range);
      if (!turns.isOver) continue;
      await turns.breathe();
      // Cleared for good while this pass took a breath: it must not paint on.
      if (this.#painted !== painted) return;
    }
    for (const [record, look] of before) this.#of(look)?.delete(record.range);
    // The first time takes the names, also from an older instance of ours. Later they must still be ours: another instance may
    // hold them now, or the page may have refused us.
    if (this.#hasNames) this.isTaken();
    // A page without any reference never hears of us, and is spared the browser's work for empty highlights.
    else if (painted.size > 0) this.#register();
  }

  /** A faint wash over the reference whose card is open. */
  point(record: PageReference | null): void {
    const pointed = this.#of('pointed');
    pointed?.clear();
    if (record) pointed?.add(record.range);
  }

  #register(): void {
    this.#hasNames = true;
    for (const [name, highlight] of this.#highlights)
      if (!isOfPage(CSS.highlights.get(name))) CSS.highlights.set(name, highlight);
  }

  /** Whether another instance of ours has set the names, so that this one must step down. Where the page cleared them, they are set again, a few times. */
  isTaken(): boolean {
    const lost = [...this.#highlights]
      .map(([name, highlight]) => [CSS.highlights.get(name), highlight] as const)
      .filter(([now, mine]) => now !== mine && !isOfPage(now));
    if (lost.some(([now]) => now)) return true;
    if (lost.length > 0 && this.#repaints++ < MAX_REPAINTS) this.#register();
    return false;
  }

  /** Takes our own paint away and leaves anything else where it is. */
  clear(): void {
    this.#painted = new Map();
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }
}
