/** Which document each reference of the page means, and its look; kept up to date in slices while the page changes. */
import type { KnownDocuments } from '../../data/documents/known';
import type { Resolution } from '../../data/references/resolution';
import type { Passage } from '../../data/references/resolve/resolver';
import type { Look } from '../reader/paint';
import type { PageReading } from '../reader/reading';
import type { PageReference, PageText } from '../reader/records';
import { Turns } from '../reader/turns';
import { elementOf } from './hit';
import type { Knowledge } from './knowledge-port';
import { inOrder } from './order';
import { collectPageFacts } from './page-facts';
import { surroundings } from './surroundings';

export class ResolvedPage {
  #resolutions = new Map<PageReference, Resolution>();
  /** The resolved texts in the page's order, and their references. */
  #texts: PageText[] = [];
  #shown: PageReference[] = [];
  /** The same by the element that they stand in; made when somebody first asks. */
  #byElement: Map<Element, PageReference[]> | null = null;
  #isRunning = false;
  #isStale = false;
  #listeners: (() => void)[] = [];
  #known: KnownDocuments | null = null;

  constructor(
    private readonly root: Document,
    private readonly reading: PageReading,
    private readonly knowledge: Promise<Knowledge>,
    private readonly signal: AbortSignal,
  ) {
    reading.follow(() => void this.#follow());
  }

  /** A page that changes faster than it is resolved is resolved again and again, each time to the end: never not at all. */
  async #follow(): Promise<void> {
    this.#isStale = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#isStale && !this.signal.aborted) {
      this.#isStale = false;
      await this.#resolveAll();
    }
    this.#isRunning = false;
  }

  async #resolveAll(): Promise<void> {
    const turns = new Turns();
    // Whoever called has had its slice.
    await turns.breathe();
    if (this.signal.aborted) return;
    const byPassage = new Map(this.reading.texts.map(({ passage, records }) => [passage, records]));
    this.#texts = inOrder(this.#texts, [...byPassage.keys()], ({ nodes: [first] }) => first as Node);
    const shown = this.#texts.flatMap((passage) => {
      const records = byPassage.get(passage) ?? [];
      return records.length > 0 ? [{ passage, records }] : [];
    });
    const passages: Passage[] = shown.map(({ passage, records }) => ({
      text: passage.text,
      references: records.map(({ reference }) => reference),
    }));
    const isLocal = passages.some(({ references }) => references.some(({ issuerCode }) => issuerCode?.endsWith('TU')));
    const around = isLocal ? await surroundings(this.root, turns, this.signal) : [];
    const resolved = await this.#inSlices([...around, ...passages], turns);
    if (!resolved) return;
    const next = new Map<PageReference, Resolution>();
    shown.forEach(({ records }, i) => {
      records.forEach((record, k) => {
        const resolution = resolved[around.length + i]?.[k];
        if (resolution) next.set(record, resolution);
      });
    });
    this.#resolutions = next;
    this.#shown = [...next.keys()];
    this.#byElement = null;
    await this.reading.paint((record) => this.#lookOf(record));
    if (this.signal.aborted) return;
    for (const listener of this.#listeners) listener();
  }

  async #inSlices(passages: Passage[], turns: Turns): Promise<Resolution[][] | null> {
    const { resolve, known } = await this.knowledge;
    this.#known = known;
    const steps = resolve(passages, collectPageFacts(this.root));
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      if (!turns.isOver) continue;
      await turns.breathe();
      if (this.signal.aborted) return null;
    }
  }

  #lookOf(record: PageReference): Look {
    const resolution = this.of(record);
    if (resolution?.state !== 'certain' && resolution?.state !== 'likely') return 'open';
    return this.#known?.documentOf(resolution.document)?.force.state === 'replaced' ? 'replaced' : 'one';
  }

  /** The documents that its resolutions name; null before the first. */
  get known(): KnownDocuments | null {
    return this.#known;
  }

  /** Null for a reference that is not resolved yet, or gone. */
  of(record: PageReference): Resolution | null {
    return this.#resolutions.get(record) ?? null;
  }

  /** The resolved reference at a caret position. */
  at(node: Text, offset: number): PageReference | null {
    const record = this.reading.records.at(node, offset);
    return record && this.#resolutions.has(record) ? record : null;
  }

  /** The resolved references that stand in an element itself, in document order. */
  in(element: Element): readonly PageReference[] {
    if (!this.#byElement) {
      this.#byElement = new Map();
      for (const record of this.#shown) {
        const parent = elementOf(record);
        const others = parent && this.#byElement.get(parent);
        if (others) others.push(record);
        else if (parent) this.#byElement.set(parent, [record]);
      }
    }
    return this.#byElement.get(element) ?? [];
  }

  /** The resolved references in document order. */
  get shown(): readonly PageReference[] {
    return this.#shown;
  }

  get shadowRoots(): ShadowRoot[] {
    return this.reading.shadowRoots;
  }

  /** Called each time that the page is resolved, the first time too. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
