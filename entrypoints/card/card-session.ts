/** Ties the reducer to the card on screen: dispatches events, runs the one timer, shows and hides. */
import type { Language } from '../../data/messages/catalogue';
import { type PageReading, textOf } from '../reader/reading';
import type { PageReference } from '../reader/records';
import type { CardView } from './card-view';
import { Dwell } from './dwell';
import type { CardEnvironment } from './environment';
import { boxesOf } from './hit';
import type { Box } from './placement';
import { type Anchor, requestFor } from './request';
import type { ResolvedPage } from './resolved-page';
import { initialState, meant, type OpenedBy, reduce, type ShowEvent, type ShowState, shown, timerFor } from './show';
import type { CreateCard } from './view-port';
import { viewportOf } from './viewport';

export class CardSession {
  #state: ShowState<PageReference> = initialState();
  /** Null until the view's script has come; a card that is due by then shows at once. */
  #card: CardView | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #anchor: Anchor | null = null;
  #focus = false;

  constructor(
    private readonly root: Document,
    private readonly reading: PageReading,
    private readonly page: ResolvedPage,
    private readonly environment: CardEnvironment,
    view: Promise<CreateCard>,
    signal: AbortSignal,
  ) {
    const dwell = new Dwell((document) => environment.tell({ kind: 'met', document }));
    let language: Language | null = null;
    void view.then((create) => {
      if (signal.aborted) return;
      this.#card = create(root, {
        entered: () => this.dispatch({ kind: 'card-entered' }),
        left: () => this.dispatch({ kind: 'card-left', at: performance.now() }),
        dismissed: () => this.dismiss(),
        pinToggled: () => this.dispatch({ kind: 'pin-toggled' }),
        // A pack may be removed tomorrow: only the catalog's documents are kept as met.
        documentShown: (document) => dwell.shows(document && page.known?.isOfCatalog(document) ? document : null),
        panelWanted: (wanted) => environment.tell({ kind: 'open-panel', view: wanted }),
      });
      if (language) this.#card.setLanguage(language);
      if (this.target) this.#render();
    });
    environment.language((next) => {
      language = next;
      this.#card?.setLanguage(next);
    }, signal);
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
    const index = this.#anchor?.index ?? 0;
    const box = target && boxesOf(target)[index];
    if (!box || box.bottom < 0 || box.top > viewportOf(this.root).height) {
      this.dismiss();
      return;
    }
    this.#anchor = { box, index };
    this.#card?.moveTo(box);
  }

  cardBox(): Box | null {
    return this.#card?.box() ?? null;
  }

  /** `at`: when the pointer came to rest there. */
  point(target: PageReference, anchor: Box, at: number): void {
    if (this.target !== target) {
      const index = boxesOf(target).findIndex(({ top }) => top === anchor.top);
      this.#anchor = { box: anchor, index: Math.max(0, index) };
    }
    this.#focus = false;
    this.dispatch({ kind: 'point', target, at });
  }

  openNow(target: PageReference, by: 'keyboard' | 'touch'): void {
    const [box] = boxesOf(target);
    this.#anchor = box ? { box, index: 0 } : null;
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
    const request = target && this.#anchor && requestFor(this.root, this.reading, this.page, target, this.#anchor);
    if (!request) {
      this.#card?.hide();
      this.reading.point(null);
      // Nothing is on screen, so nothing may count as open: Escape would be swallowed.
      if (target) this.dismiss();
      return;
    }
    this.#card?.show({
      ...request,
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
    this.#card?.hide();
  }
}
