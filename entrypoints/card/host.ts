/**
 * The card's own element on the page: a popover (top layer, no z-index war) with a closed shadow root. Every style that
 * places it is inline and important, because a page may style `div` with `!important`. It is in the page only while shown.
 */
import type { Placement, Size } from './placement';

/** LOOK: the card is 360 px wide. */
const CARD_WIDTH_PX = 360;
/** A sheet is as wide as the window, but lines of text longer than this are hard to read. */
const SHEET_WIDTH_PX = 560;
/** Kept free at both sides of a narrow window. */
const SIDE_MARGIN_PX = 8;

const BASE_STYLE: Record<string, string> = {
  all: 'initial',
  // `all` leaves these two out, and a page written from the right would turn the card's order round.
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  'writing-mode': 'horizontal-tb',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'transparent',
  'pointer-events': 'auto',
  'z-index': '2147483647',
};

export class CardHost {
  readonly element: HTMLElement;
  readonly surface: HTMLElement;

  constructor(root: Document, css: string) {
    this.element = root.createElement('div');
    this.element.popover = 'manual';
    const shadow = this.element.attachShadow({ mode: 'closed' });
    const style = root.createElement('style');
    style.textContent = css;
    this.surface = root.createElement('div');
    this.surface.className = 'card';
    this.surface.setAttribute('role', 'dialog');
    this.surface.tabIndex = -1;
    shadow.append(style, this.surface);
    for (const [name, value] of Object.entries(BASE_STYLE)) this.#set(name, value);
  }

  #set(name: string, value: string): void {
    this.element.style.setProperty(name, value, 'important');
  }

  get isShown(): boolean {
    return this.element.isConnected;
  }

  /** Puts the host into `parent` (moving it where it stood elsewhere) and on the top layer. */
  attach(parent: Element, { width, height }: Size, isSheet: boolean): void {
    if (this.element.parentElement !== parent) parent.append(this.element);
    if (!this.element.matches(':popover-open')) this.element.showPopover();
    // A page may zoom its root or a dialog (CSS `zoom`), and what stands inside with it; our measures are the window's.
    this.#set('zoom', String(1 / (parent.currentCSSZoom ?? 1)));
    this.surface.toggleAttribute('data-sheet', isSheet);
    const wanted = isSheet ? Math.min(SHEET_WIDTH_PX, width) : Math.min(CARD_WIDTH_PX, width - 2 * SIDE_MARGIN_PX);
    this.#set('width', `${wanted}px`);
    this.#set('max-height', `${height}px`);
  }

  move({ left, top, maxHeight }: Placement): void {
    this.#set('max-height', `${maxHeight}px`);
    this.#set('left', `${left}px`);
    this.#set('top', `${top}px`);
  }

  /** A part that scrolls must be reachable by key, and one that does not must be no stop on the way. */
  letScroll(): void {
    const scroll = this.surface.querySelector<HTMLElement>('.card-scroll');
    if (!scroll) return;
    if (scroll.scrollHeight > scroll.clientHeight) scroll.tabIndex = 0;
    else scroll.removeAttribute('tabindex');
  }

  detach(): void {
    this.element.remove();
  }
}
