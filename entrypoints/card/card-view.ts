/** What the session asks of the card on screen. */
import type { Language } from '../../data/messages/catalogue';
import type { Resolution } from '../../data/references/resolution';
import type { Reference } from '../../data/references/types';
import type { Box } from './placement';

export interface CardRequest {
  reference: Reference;
  /** The reference as the page writes it, with lead and provision. */
  written: string;
  resolution: Resolution;
  anchor: Box;
  /** Where the host goes: the page's open modal dialog, its fullscreen element, else the root element. */
  parent: Element;
  scheme: 'light' | 'dark';
  /** Opened by a key: the card takes the focus and gives it back. */
  focus: boolean;
  pinned: boolean;
}

export interface CardEvents {
  entered(): void;
  left(): void;
  dismissed(): void;
  pinToggled(): void;
}

export interface CardView {
  show(request: CardRequest): void;
  /** Places the card beside another box. */
  moveTo(anchor: Box): void;
  hide(): void;
  /** The card's box while it is on screen, for the safe triangle. */
  box(): Box | null;
  setLanguage(language: Language): void;
}
