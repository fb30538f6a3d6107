/** What is found and painted on one page, kept up to date. Knows nothing of documents, pointers and cards: these come with the card. */
import { keepSupported } from '../../data/references/find';
import { type Dirty, observe } from './observe';
import { type Look, Painter } from './paint';
import { PageRecords, type PageReference, type PageText, underlineStart } from './records';
import { scanSegment, scanUnder } from './scan';
import { type Block, ownSegments } from './segments';
import { eachShadowRoot } from './shadow-roots';
import { Turns } from './turns';

/** A text of the page with those of its references that show. */
export interface ShownText {
  text: string;
  records: PageReference[];
}

export class PageReading {
  readonly records = new PageRecords();
  #painter = new Painter();
  #texts: ShownText[] = [];
  #shown: PageReference[] = [];
  #roots = new Set<ShadowRoot>();
  #work: Promise<void> = Promise.resolve();
  #onUpdate: (() => void) | null = null;
  #observe: (root: Node) => void;

  constructor(
    private readonly root: Document,
    /** The part of the document that is read. */
    private readonly scope: Node,
    private readonly signal: AbortSignal,
    /** Called whenever the page shows references and nobody follows them yet. */
    private readonly onShown: () => void,
    /** Called when another instance of ours has taken the page over. */
    private readonly onTaken: () => void,
  ) {
    this.#observe = observe(signal, (dirty) => void this.#inTurn((turns) => this.#rescan(dirty, turns)));
  }

  /** Scans the whole page, then follows its changes. */
  async start(): Promise<void> {
    // Observing first: what changes while the first scan still runs is not missed.
    this.#observe(this.scope);
    await this.#inTurn((turns) => this.#scanAll(turns));
    // Last, because nearly no page has text in one.
    await this.#inTurn(async (turns) => {
      if (await this.#enterShadowRoots(this.scope, turns)) await this.#update(turns);
    });
  }

  /** One pass after the other: two at once would record what both see twice. */
  #inTurn(pass: (turns: Turns) => Promise<void>): Promise<void> {
    this.#work = this.#work.then(() => (this.signal.aborted ? undefined : pass(new Turns())));
    return this.#work;
  }

  async #scanAll(turns: Turns): Promise<void> {
    this.records.prune(() => true);
    const first = this.#inView();
    if (first) {
      await scanUnder(first, this.records, turns, this.signal);
      await this.#update(turns);
    }
    for (const root of [this.scope, ...this.#roots]) await scanUnder(root, this.records, turns, this.signal, first);
    await this.#update(turns);
  }

  /** What the reader has before the eyes where the page stands scrolled; at its top the document's order is the reader's. */
  #inView(): Element | null {
    const view = this.root.defaultView;
    if (!view || view.scrollY < view.innerHeight) return null;
    let seen = this.root.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
    while (seen?.parentElement && seen.getBoundingClientRect().height < view.innerHeight) seen = seen.parentElement;
    return seen && this.scope.contains(seen) && !seen.contains(this.scope) ? seen : null;
  }

  /** Reads the open shadow roots under `root` that were not known; whether there were any. */
  async #enterShadowRoots(root: Node, turns: Turns): Promise<boolean> {
    const found: ShadowRoot[] = [];
    await eachShadowRoot(root, turns, this.signal, (shadow) => {
      if (!this.#roots.has(shadow)) found.push(shadow);
    });
    for (const shadow of found) {
      this.#roots.add(shadow);
      this.#observe(shadow);
      await scanUnder(shadow, this.records, turns, this.signal);
    }
    return found.length > 0;
  }

  async #rescan(dirty: Dirty, turns: Turns): Promise<void> {
    if (!this.isOurs()) return;
    if (dirty.coarse) return this.#scanAll(turns);
    for (const shadow of this.#roots) if (!shadow.isConnected) this.#roots.delete(shadow);
    let isChanged = this.records.prune(
      ({ block }) => dirty.blocks.has(block) || (block instanceof Element && isWithin(block, dirty.subtrees)),
    );
    const known = this.records.size;
    for (const block of dirty.blocks) {
      if (block.isConnected && !isWithin(block, dirty.subtrees))
        for (const segment of ownSegments(block)) scanSegment(segment, this.records);
      if (turns.isOver) await turns.breathe();
    }
    for (const subtree of dirty.subtrees) {
      if (!subtree.isConnected || isWithin(subtree.parentNode, dirty.subtrees)) continue;
      await scanUnder(subtree, this.records, turns, this.signal);
      isChanged = (await this.#enterShadowRoots(subtree, turns)) || isChanged;
    }
    if (isChanged || this.records.size > known) await this.#update(turns);
  }

  async #update(turns: Turns): Promise<void> {
    const passages = this.records.inOrder();
    const kept = keepSupported(passages.map(({ records }) => records.map(({ reference }) => reference)));
    this.#texts = passages.map(({ text, records }, i) => {
      const starts = new Set(kept[i]?.map(({ start }) => start));
      return { text, records: records.filter(({ reference }) => starts.has(reference.start)) };
    });
    this.#shown = this.#texts.flatMap(({ records }) => records);
    if (turns.isOver) await turns.breathe();
    if (this.signal.aborted) return;
    // Whoever follows paints, knowing which documents these are: dotted first and solid a moment later would flicker.
    if (this.#onUpdate) return this.#onUpdate();
    await this.#painter.paint(this.#shown, () => 'open', turns);
    if (this.#shown.length > 0) this.onShown();
  }

  /** Who resolves the references and shows cards is told of each change, and paints from now on. */
  follow(listener: () => void): void {
    this.#onUpdate = listener;
    listener();
  }

  /** Paints what shows, each reference with its look. */
  paint(lookOf: (record: PageReference) => Look): Promise<void> {
    return this.#inTurn((turns) => this.#painter.paint(this.#shown, lookOf, turns));
  }

  /** The shown references in document order; those in shadow roots stand where the root's host does. */
  get shown(): readonly PageReference[] {
    return this.#shown;
  }

  /** The same, by text. */
  get texts(): readonly ShownText[] {
    return this.#texts;
  }

  /** Open shadow roots with or without references: a caret inside is asked for by root. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots];
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
    this.#texts = [];
    this.#shown = [];
  }
}

function isWithin(node: Node | null, set: ReadonlySet<Block>): boolean {
  for (let current = node; current; current = current.parentNode) if (set.has(current as Block)) return true;
  return false;
}

/** A reference as the page writes it, with provision and lead. */
export function textOf({ reference, passage }: { reference: PageReference['reference']; passage: PageText }): string {
  return passage.text.slice(underlineStart(reference), reference.end).replace(/\s+/gu, ' ');
}
