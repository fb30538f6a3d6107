/** What is found and painted on one page, kept up to date. Knows nothing of documents, pointers and cards: these come with the card. */
import { supportedBy } from '../../data/references/support';
import { boxOf, parentOf } from './dom';
import { bringFinder } from './finder';
import { type Dirty, observe } from './observe';
import { type Look, Painter } from './paint';
import { PageRecords, type PageReference, type PageText, underlineStart } from './records';
import { scanUnder } from './scan';
import type { Block } from './segments';
import { eachShadowRoot } from './shadow-roots';
import { Turns } from './turns';

/** A text of the page with those of its references that show. */
export interface ShownText {
  passage: PageText;
  records: PageReference[];
}

/** Roots that scripts attach later give no sign: looked for again, with the next change, after this long. */
const ROOTS_AGAIN_MS = 2000;

export class PageReading {
  readonly records = new PageRecords();
  #painter = new Painter();
  #texts: ShownText[] = [];
  #shown: PageReference[] = [];
  #roots = new Set<ShadowRoot>();
  #lookedForRootsAt = 0;
  #work: Promise<void> = Promise.resolve();
  #onUpdate: (() => void) | null = null;
  #observe: (root: Node) => void;

  constructor(
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
    await this.#inTurn(async (turns) => {
      // Observing first: what changes while the first scan still runs is not missed.
      this.#observe(this.scope);
      await turns.breathe();
      await bringFinder();
      await turns.breathe();
      await this.#scanAll(turns);
    });
    const lookForRoots = () =>
      this.#inTurn(async (turns) => {
        if (await this.#enterShadowRoots(this.scope, turns)) await this.#update(turns);
      });
    // Not before the page has a moment to spare: nearly none has text in one, and the look costs as much as a walk.
    requestIdleCallback(lookForRoots);
    setTimeout(lookForRoots, ROOTS_AGAIN_MS);
  }

  /** One pass after the other: two at once would record what both see twice. */
  #inTurn(pass: (turns: Turns) => Promise<void>): Promise<void> {
    this.#work = this.#work
      .then(() => (this.signal.aborted ? undefined : pass(new Turns())))
      // A page can shadow what we call; a pass that failed must not be the last one.
      .catch(console.debug);
    return this.#work;
  }

  async #scanAll(turns: Turns): Promise<void> {
    this.records.prune(() => true);
    const first = this.#inView();
    if (first) {
      await scanUnder(first, this.records, turns, this.signal);
      await this.#update(turns);
    }
    for (const root of [this.scope, ...this.#roots]) await scanUnder(root, this.records, turns, this.signal);
    await this.#update(turns);
  }

  /** What the reader has before the eyes where the page stands scrolled; at its top the document's order is the reader's. */
  #inView(): Element | null {
    if (scrollY < innerHeight) return null;
    let seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    while (seen && boxOf.call(seen).height < innerHeight) seen = parentOf.call(seen) as Element | null;
    return seen && this.scope !== seen && this.scope.contains(seen) ? seen : null;
  }

  /** Reads the open shadow roots under `root` that were not known; whether there were any. */
  async #enterShadowRoots(root: Node, turns: Turns): Promise<boolean> {
    const found: ShadowRoot[] = [];
    this.#lookedForRootsAt = performance.now();
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
    for (const shadow of this.#roots) if (!shadow.isConnected) this.#roots.delete(shadow);
    if (dirty.coarse) {
      await this.#enterShadowRoots(this.scope, turns);
      return this.#scanAll(turns);
    }
    let isChanged = this.records.prune(
      ({ block }) => dirty.blocks.has(block) || (block instanceof Element && isWithin(block, dirty.subtrees)),
    );
    const known = this.records.size;
    const isNew = (block: Block) => block.isConnected && !isWithin(parentOf.call(block), dirty.subtrees);
    for (const block of dirty.blocks)
      if (isNew(block) && !dirty.subtrees.has(block)) await scanUnder(block, this.records, turns, this.signal, true);
    for (const subtree of dirty.subtrees)
      if (isNew(subtree)) {
        await scanUnder(subtree, this.records, turns, this.signal);
        isChanged = (await this.#enterShadowRoots(subtree, turns)) || isChanged;
      }
    if (performance.now() > this.#lookedForRootsAt + ROOTS_AGAIN_MS)
      isChanged = (await this.#enterShadowRoots(this.scope, turns)) || isChanged;
    if (isChanged || this.records.size > known) await this.#update(turns);
  }

  async #update(turns: Turns): Promise<void> {
    const { texts } = this.records;
    const isSupported = supportedBy(() => texts.flatMap(({ records }) => records.map(({ reference }) => reference)));
    this.#texts = texts.map((passage) => ({
      passage,
      records: passage.records.filter(({ reference }) => isSupported(reference)),
    }));
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

  /** The shown references, in no promised order. */
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
    if (this.#shown.length === 0 || !this.#painter.isTaken()) return true;
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
  while (node && !set.has(node as Block)) node = parentOf.call(node);
  return node !== null;
}

/** A reference as the page writes it, with provision and lead. */
export function textOf({ reference, passage }: { reference: PageReference['reference']; passage: PageText }): string {
  return passage.text.slice(underlineStart(reference), reference.end).replace(/\s+/gu, ' ');
}
