/** Ties the reducer to the card on screen: dispatches events, runs the one timer, shows and hides. */
import { type PageReading, textOf } from '../reader/reading';
import type { PageReference } from '../reader/records';
import type { CardView } from './card-view';
import { createCard } from './create-card';
import { Dwell } from './dwell';
import type { CardEnvironment } from './environment';
import { boxesOf, elementOf } from './hit';
import { hostParent } from './host-parent';
import type { Box } from './placement';
import type { ResolvedPage } from './resolved-page';
import { schemeBehind } from './scheme-behind';
import { initialState, meant, type OpenedBy, reduce, type ShowEvent, type ShowState, shown, timerFor } from './show';
import { viewportOf } from './viewport';

/** Words before and after a reference in a report: enough to see what it is about, too few to be the article. */
const AROUND = 120;

function around({ passage, reference }: PageReference): string {
  const text = passage.text.slice(Math.max(0, reference.start - AROUND), reference.end + AROUND);
  return text.replace(/\s+/gu, ' ').trim();
}

export class CardSession {
  #state: ShowState<PageReference> = initialState();
  #card: CardView;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** The line box that was pointed at: a reference may run over two lines. */
  #anchor: Box | null = null;
  /** Which of the reference's line boxes that is, so that it can be found again after scrolling. */
  #anchorIndex = 0;
  #focus = false;

  constructor(
    private readonly root: Document,
    private readonly reading: PageReading,
    private readonly page: ResolvedPage,
    private readonly environment: CardEnvironment,
    signal: AbortSignal,
  ) {
    const dwell = new Dwell((document) => environment.tell({ kind: 'met', document }));
    this.#card = createCard(root, {
      entered: () => this.dispatch({ kind: 'card-entered' }),
      left: () => this.dispatch({ kind: 'card-left', at: performance.now() }),
      dismissed: () => this.dismiss(),
      pinToggled: () => this.dispatch({ kind: 'pin-toggled' }),
      documentShown: (document) => dwell.shows(document),
      panelWanted: (view) => environment.tell({ kind: 'open-panel', view }),
    });
    environment.language((language) => this.#card.setLanguage(language), signal);
    page.onChange(() => this.#renew());
    signal.addEventListener('abort', () => this.#stop());
  }

  get target(): PageReference | null {
    return shown(this.#state);
  }

  get isPinned(): boolean {
    return this.#state.kind === 'pinned';
  }

  get #openedBy(): OpenedBy | null {
    return this.#state.kind === 'open' || this.#state.kind === 'pinned' ? this.#state.by : null;
  }

  get isByKeyboard(): boolean {
    return this.#state.kind === 'open' && this.#openedBy === 'keyboard';
  }

  get isByTouch(): boolean {
    return this.#openedBy === 'touch';
  }

  /** Keeps the card beside its reference while the page scrolls; closes it when the reference has left the window. */
  followAnchor(): void {
    const target = this.target;
    const index = this.#anchorIndex;
    const box = target && boxesOf(target)[index];
    if (!box || box.bottom < 0 || box.top > viewportOf(this.root).height) {
      this.dismiss();
      return;
    }
    this.#anchor = box;
    this.#card.moveTo(box);
  }

  cardBox(): Box | null {
    return this.#card.box();
  }

  /** `at`: when the pointer came to rest there. */
  point(target: PageReference, anchor: Box, at: number): void {
    if (this.target !== target) {
      this.#anchor = anchor;
      this.#anchorIndex = Math.max(
        0,
        boxesOf(target).findIndex(({ top }) => top === anchor.top),
      );
    }
    this.#focus = false;
    this.dispatch({ kind: 'point', target, at });
  }

  openNow(target: PageReference, by: 'keyboard' | 'touch'): void {
    this.#anchor = boxesOf(target)[0] ?? null;
    this.#anchorIndex = 0;
    this.#focus = true;
    this.dispatch({ kind: 'open-now', target, by });
  }

  dismiss(): void {
    this.dispatch({ kind: 'dismissed', at: performance.now() });
  }

  dispatch(event: ShowEvent<PageReference>): void {
    const before = this.#state;
    this.#state = reduce(before, event);
    if (this.#state === before) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const { token } = this.#state;
    const delay = timerFor(this.#state);
    // What passed since the pointer stood there (a frame, or the rest of one that flew in) is part of the delay.
    const passed = event.kind === 'point' ? performance.now() - event.at : 0;
    this.#timer =
      delay === null
        ? null
        : setTimeout(() => this.dispatch({ kind: 'timer', token, at: performance.now() }), delay - passed);
    const pinChanged = (before.kind === 'pinned') !== this.isPinned;
    if (shown(before) !== this.target || pinChanged || event.kind === 'open-now') this.#render();
  }

  #render(): void {
    const target = this.target;
    const resolution = target && this.page.of(target);
    const near = target && elementOf(target);
    if (!target || !resolution || !near || !this.#anchor || !this.reading.isOurs()) {
      this.#card.hide();
      this.reading.point(null);
      // Nothing is on screen, so nothing may count as open: Escape would be swallowed.
      if (target) this.dismiss();
      return;
    }
    this.#card.show({
      reference: target.reference,
      written: textOf(target),
      resolution,
      known: this.page.known,
      around: around(target),
      anchor: this.#anchor,
      anchorNow: () => boxesOf(target)[this.#anchorIndex] ?? null,
      parent: hostParent(this.root, near),
      scheme: schemeBehind(near),
      focus: this.#focus,
      isSheet: this.isByTouch,
      pinned: this.isPinned,
      isConnected: this.environment.isConnected(),
    });
    this.reading.point(target);
  }

  /** The page was read anew: the card, also one about to open, follows its reference's new record, or closes with one that is gone. */
  #renew(): void {
    const target = meant(this.#state);
    if (!target || this.page.of(target)) return;
    const { startContainer, startOffset } = target.range;
    const written = textOf(target);
    const alike = this.page.shown.filter((record) => textOf(record) === written);
    const same =
      alike.find(({ range }) => range.startContainer === startContainer && range.startOffset === startOffset) ??
      // A page that writes its text anew makes new nodes for the same words.
      (alike.length === 1 ? alike[0] : undefined);
    if (same) this.dispatch({ kind: 'renewed', target: same });
    else this.dismiss();
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#card.hide();
  }
}
