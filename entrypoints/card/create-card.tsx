/** The card on screen: renders the component into its host, places it, gives the focus and takes it back. */
import { render } from 'preact';
import css from '../../components/reference-card/card.css?inline';
import { ReferenceCard } from '../../components/reference-card/ReferenceCard';
import { LanguageContext } from '../../components/words';
import { cardWords } from '../../data/messages/card';
import { type Language, wordsOf } from '../../data/messages/catalogue';
import type { CardEvents, CardRequest, CardView } from './card-view';
import { copyText } from './clipboard';
import { Cover } from './cover';
import { CardHost } from './host';
import { type Box, moveInto, place, placeSheet } from './placement';
import { viewportOf } from './viewport';

export function createCard(root: Document, events: CardEvents): CardView {
  const host = new CardHost(root, css);
  const cover = new Cover(host.element, host.surface, events.dismissed);
  let language: Language = 'vi';
  /** Changes with every showing, so that nothing chosen in one card is carried into the next. */
  let showing = 0;
  let last: CardRequest | null = null;
  /** The box that the card stands beside. */
  let beside: Box | null = null;
  let focusBefore: Element | null = null;

  host.surface.addEventListener('pointerenter', (event) => event.isTrusted && events.entered());
  host.surface.addEventListener('pointerleave', (event) => event.isTrusted && events.left());

  // A site's own shortcuts ("j", "/") must not answer to what is pressed in the card. Escape is heard before, on its way down.
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.surface.addEventListener(type, (event) => event.stopPropagation());

  const paint = (request: CardRequest) => {
    host.surface.setAttribute('aria-label', wordsOf(cardWords, language).label(request.written));
    host.surface.lang = language;
    host.element.dataset.scheme = request.scheme;
    render(
      <LanguageContext.Provider value={language}>
        <ReferenceCard
          key={showing}
          content={request}
          isPinned={request.pinned}
          actions={{
            known: request.known,
            copy: (text) => copyText(text, host.surface),
            togglePin: events.pinToggled,
            close: events.dismissed,
            shows: events.documentShown,
            openPanel: request.isConnected ? events.panelWanted : null,
          }}
        />
      </LanguageContext.Provider>,
      host.surface,
    );
    // Firefox ends our script when the extension is removed: this button still takes an open card away (docs/browser-bugs.md).
    const close = host.surface.querySelector<HTMLButtonElement>('.card-close');
    if (close) close.popoverTargetElement = host.element;
    if (close) close.popoverTargetAction = 'hide';
  };

  const moveTo = (anchor: Box) => {
    beside = anchor;
    const size = { width: host.surface.offsetWidth, height: host.surface.offsetHeight };
    host.move(last?.isSheet ? placeSheet(size, viewportOf(root)) : place(anchor, size, viewportOf(root)));
    host.letScroll();
  };

  /** The window was resized or turned: another width, and another place beside wherever the reference stands now. */
  const onResize = () => {
    if (!last) return;
    const viewport = viewportOf(root);
    host.attach(last.parent, viewport, last.isSheet);
    moveTo(last.anchorNow?.() ?? moveInto(beside ?? last.anchor, viewport));
  };

  const hide = () => {
    if (!host.isShown) return;
    removeEventListener('resize', onResize);
    const hadFocus = root.activeElement === host.element;
    last = null;
    cover.hidden();
    events.documentShown(null);
    host.detach();
    render(null, host.surface);
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };

  return {
    show(request) {
      const isSame = last?.reference === request.reference && last.resolution === request.resolution;
      if (!isSame) showing++;
      last = request;
      addEventListener('resize', onResize);
      if (root.activeElement !== host.element) focusBefore = root.activeElement;
      host.attach(request.parent, viewportOf(root), request.isSheet);
      paint(request);
      moveTo(request.anchor);
      if (!isSame) cover.shown();
      if (request.focus) host.surface.focus({ preventScroll: true });
    },
    moveTo,
    hide,
    box: () => (host.isShown ? host.surface.getBoundingClientRect() : null),
    setLanguage(next) {
      language = next;
      if (last) paint(last);
    },
  };
}
