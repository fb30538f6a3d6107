/**
 * Underlines by the CSS Custom Highlight API: no element is touched. The registry is shared with the page, which may clear
 * it, and with another instance of ours after an update; what we know lives in our records, the registry is only paint.
 */
import { liveRange, type PageReference } from './records';

/** How a reference looks: one document, several or only its parts, replaced. The page can read the names: short, meaningless. */
export const LOOKS = { one: 'k1', open: 'k2', replaced: 'k3', pointed: 'k4' } as const;
export type Look = Exclude<keyof typeof LOOKS, 'pointed'>;

/** A page that clears our paint again and again does not want it. */
const MAX_REPAINTS = 3;

export class Painter {
  #highlights = new Map<keyof typeof LOOKS, Highlight>();
  #repaints = 0;
  #hasNames = false;

  constructor() {
    for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) this.#highlights.set(look, new Highlight());
  }

  /** Replaces what is painted: each record with its look. The first time takes the names, also from an older instance of ours. */
  paint(records: Iterable<PageReference>, lookOf: (record: PageReference) => Look): void {
    for (const look of ['one', 'open', 'replaced'] as const) this.#highlights.get(look)?.clear();
    for (const record of records) this.#highlights.get(lookOf(record))?.add(record.range);
    // Later the names must still be ours: another instance may hold them now, or the page may have refused us.
    if (this.#hasNames) this.check();
    else this.#register();
  }

  /** A faint wash over the reference whose card is open. */
  point(record: PageReference | null): void {
    const pointed = this.#highlights.get('pointed');
    pointed?.clear();
    const range = record && liveRange(record);
    if (range) pointed?.add(range);
  }

  #register(): void {
    this.#hasNames = true;
    for (const [look, highlight] of this.#highlights) CSS.highlights.set(LOOKS[look], highlight);
  }

  /**
   * `ours`: the registry still holds our paint. `taken`: another instance of ours set the names, so this one must step down.
   * `repainted`: the page had cleared it and we painted again. `refused`: it did so too often.
   */
  check(): 'ours' | 'taken' | 'repainted' | 'refused' {
    const held = [...this.#highlights].map(
      ([look, highlight]) => [CSS.highlights.get(LOOKS[look]), highlight] as const,
    );
    if (held.every(([now, mine]) => now === mine)) return 'ours';
    if (held.some(([now, mine]) => now !== undefined && now !== mine)) return 'taken';
    if (this.#repaints >= MAX_REPAINTS) return 'refused';
    this.#repaints++;
    this.#register();
    return 'repainted';
  }

  /** Takes our own paint away and leaves anything else where it is. */
  clear(): void {
    for (const [look, highlight] of this.#highlights) {
      highlight.clear();
      if (CSS.highlights.get(LOOKS[look]) === highlight) CSS.highlights.delete(LOOKS[look]);
    }
  }
}
