/**
 * Does somebody press what they see? A page can make events up, cover the card with something that lets presses through, or
 * slide the card under a press that was meant for the page. Then nothing of the card's acts.
 */

/** A press so soon after the card came was meant for what stood there before. */
const MIN_AGE_MS = 150;
/** Chromium's rule for tracking visibility: no more often than this (w3.org/TR/intersection-observer, version 2). */
const TRACKING_DELAY_MS = 100;

type Tracked = IntersectionObserverEntry & { isVisible?: boolean };

export class Cover {
  #shownAt = 0;
  #isCovered = false;
  #observer: IntersectionObserver | null = null;

  constructor(
    private readonly host: HTMLElement,
    surface: HTMLElement,
    onRefused: () => void,
  ) {
    const guard = (event: MouseEvent | KeyboardEvent) => {
      if (event.isTrusted && !this.#hides(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.isTrusted) onRefused();
    };
    surface.addEventListener('click', guard, { capture: true });
    surface.addEventListener('auxclick', guard, { capture: true });
  }

  /** The card came on screen. */
  shown(): void {
    this.#shownAt = performance.now();
    this.#isCovered = false;
    this.#observer?.disconnect();
    // Firefox knows no `trackVisibility` and says nothing of `isVisible`: there only the look at the point below holds.
    const options = { trackVisibility: true, delay: TRACKING_DELAY_MS, threshold: [0, 1] };
    this.#observer = new IntersectionObserver((entries: Tracked[]) => {
      const last = entries.at(-1);
      if (last?.isVisible !== undefined) this.#isCovered = last.isIntersecting && !last.isVisible;
    }, options as IntersectionObserverInit);
    this.#observer.observe(this.host);
  }

  hidden(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  #hides(event: MouseEvent | KeyboardEvent): boolean {
    if (this.#isCovered) return true;
    // A key's click has no point and no accident: the focus was in the card.
    if (!(event instanceof MouseEvent) || event.detail === 0) return false;
    if (performance.now() - this.#shownAt < MIN_AGE_MS) return true;
    const scope = this.host.getRootNode() as Document | ShadowRoot;
    return scope.elementFromPoint(event.clientX, event.clientY) !== this.host;
  }
}
