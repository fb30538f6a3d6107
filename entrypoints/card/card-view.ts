/** What the session asks of the card on screen. */
import type { KnownDocuments } from '../../data/documents/known';
import type { DocumentId } from '../../data/documents/types';
import type { Language } from '../../data/messages/catalogue';
import type { Resolution } from '../../data/references/resolution';
import type { Reference } from '../../data/references/types';
import type { Box } from './placement';

export interface CardRequest {
  reference: Reference;
  /** The reference as the page writes it, with lead and provision. */
  written: string;
  resolution: Resolution;
  /** The documents that it names. */
  known: KnownDocuments;
  /** The page's words around it, for a report of a wrong reading. */
  around: string;
  anchor: Box;
  /** Where that box is by now, after the window's size changed; without it the card keeps to `anchor`, moved into the window. */
  anchorNow?: () => Box | null;
  /** Where the host goes: the page's open modal dialog, its fullscreen element, else the root element. */
  parent: Element;
  scheme: 'light' | 'dark';
  /** Opened by a key or a tap: the card takes the focus and gives it back. */
  focus: boolean;
  /** Opened by a tap: a sheet at the window's foot, out of the finger's way. */
  isSheet: boolean;
  pinned: boolean;
  /** Whether buttons that need the background are offered. */
  isConnected: boolean;
}

export interface CardEvents {
  entered(): void;
  left(): void;
  dismissed(): void;
  pinToggled(): void;
  /** The document that the card shows now, the one chosen among several included; null for none. */
  documentShown(document: DocumentId | null): void;
  /** Practise the questions about it, or see it in full, in the side panel. */
  panelWanted(view: { kind: 'practise' | 'document'; document: DocumentId }): void;
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
