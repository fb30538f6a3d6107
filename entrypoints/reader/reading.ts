/** What is found, resolved and painted on one page, kept up to date. Knows nothing of pointers and cards on screen. */
import { keepSupported } from '../../data/references/find';
import type { Resolution } from '../../data/references/resolution';
import type { CardModule, Passage } from './card-port';
import { type Dirty, observe } from './observe';
import { type Look, Painter } from './paint';
import { PageRecords, type PageReference, type PageText, underlineStart } from './records';
import { scanSegment, scanUnder } from './scan';
import { ownSegments } from './segments';

export class PageReading {
  readonly records = new PageRecords();
  #painter = new Painter();
  /** What the reader sees, in document order: candidates that stand by themselves or that the page supports. */
  #shown: PageReference[] = [];
  #resolutions = new Map<PageReference, Resolution>();
  #module: CardModule | null = null;
  #scans: Promise<void> = Promise.resolve();
  #onUpdate: (() => void) | null = null;

  constructor(
    private readonly root: Document,
    /** The part of the document that is read. */
    private readonly scope: Node,
    private readonly signal: AbortSignal,
    /** Called once, when the page shows its first reference. */
    private readonly onFirst: () => void,
    /** Called when another instance of ours has taken the page over. */
    private readonly onTaken: () => void,
  ) {}

  /** Scans the whole page, then follows its changes. */
  async start(): Promise<void> {
    // Observing first: what changes while the first scan still runs is not missed.
    observe(this.scope, this.signal, (dirty) => void this.#inTurn(() => this.#rescan(dirty)));
    await this.#inTurn(() => this.#scanAll());
  }

  /** One scan after the other: two at once would record what both see twice. */
  #inTurn(scan: () => Promise<void>): Promise<void> {
    this.#scans = this.#scans.then(scan);
    return this.#scans;
  }

  async #scanAll(): Promise<void> {
    this.records.prune(() => true);
    await scanUnder(this.scope, this.records, this.signal);
    this.#update();
  }

  async #rescan(dirty: Dirty): Promise<void> {
    if (this.signal.aborted || !this.isOurs()) return;
    if (dirty.coarse) return this.#scanAll();
    const sizeBefore = this.records.size;
    const removed = this.records.prune(
      ({ passage }) =>
        dirty.blocks.has(passage.block) || [...dirty.subtrees].some((subtree) => subtree.contains(passage.block)),
    );
    for (const block of dirty.blocks)
      if (block.isConnected && !isWithin(block, dirty.subtrees))
        for (const segment of ownSegments(block)) scanSegment(segment, this.records);
    for (const subtree of dirty.subtrees)
      if (subtree.isConnected && !(subtree.parentElement && isWithin(subtree.parentElement, dirty.subtrees)))
        await scanUnder(subtree, this.records, this.signal);
    if (removed > 0 || this.records.size !== sizeBefore) this.#update();
  }

  #update(): void {
    if (this.signal.aborted) return;
    const passages = byPassage(this.records.inOrder());
    const kept = keepSupported(passages.map((records) => records.map(({ reference }) => reference)));
    const shown = passages.map((records, i) => {
      const starts = new Set(kept[i]?.map(({ start }) => start));
      return records.filter(({ reference }) => starts.has(reference.start));
    });
    this.#shown = shown.flat();
    if (this.#shown.length > 0 && !this.#module) this.onFirst();
    this.#resolve(shown);
    this.#painter.paint(this.#shown, (record) => this.#lookOf(record));
    this.#onUpdate?.();
  }

  /** Who shows a card must hear that its reference changed or went. */
  onUpdate(listener: () => void): void {
    this.#onUpdate = listener;
  }

  /** The card's script is there: resolve what was found, and repaint. */
  attach(module: CardModule): void {
    if (this.signal.aborted) return;
    this.#module = module;
    this.#update();
  }

  #resolve(shown: PageReference[][]): void {
    this.#resolutions.clear();
    if (!this.#module || this.#shown.length === 0) return;
    const passages: Passage[] = shown.map((records) => ({
      text: records[0]?.passage.text ?? '',
      references: records.map(({ reference }) => reference),
    }));
    const results = this.#module.resolvePage(this.root, passages);
    shown.forEach((records, i) => {
      records.forEach((record, k) => {
        const resolution = results[i]?.[k];
        if (resolution) this.#resolutions.set(record, resolution);
      });
    });
  }

  /** The shown references in document order. */
  get shown(): readonly PageReference[] {
    return this.#shown;
  }

  /** The shown reference at a caret position. */
  at(node: Text, offset: number): PageReference | null {
    const record = this.records.at(node, offset);
    return record && this.#resolutions.has(record) ? record : null;
  }

  resolutionOf(record: PageReference): Resolution | null {
    return this.#resolutions.get(record) ?? null;
  }

  #lookOf(record: PageReference): Look {
    const resolution = this.resolutionOf(record);
    if (resolution?.state !== 'certain' && resolution?.state !== 'likely') return 'open';
    return this.#module?.isReplaced(resolution.document) ? 'replaced' : 'one';
  }

  point(record: PageReference | null): void {
    this.#painter.point(record);
  }

  /** False, after telling `onTaken`, when a newer instance of ours paints this page. */
  isOurs(): boolean {
    if (this.#shown.length === 0 || this.#painter.check() !== 'taken') return true;
    this.onTaken();
    return false;
  }

  stop(): void {
    this.#painter.clear();
    this.records.prune(() => true);
    this.#shown = [];
    this.#resolutions.clear();
  }
}

function byPassage(records: readonly PageReference[]): PageReference[][] {
  const grouped = new Map<PageText, PageReference[]>();
  for (const record of records) {
    const held = grouped.get(record.passage);
    if (held) held.push(record);
    else grouped.set(record.passage, [record]);
  }
  return [...grouped.values()];
}

function isWithin(element: Element, set: ReadonlySet<Element>): boolean {
  for (let current: Element | null = element; current; current = current.parentElement)
    if (set.has(current)) return true;
  return false;
}

/** A reference as the page writes it, with provision and lead. */
export function textOf(record: PageReference): string {
  const { reference, passage } = record;
  return passage.text.slice(underlineStart(reference), reference.end).replace(/\s+/gu, ' ');
}
