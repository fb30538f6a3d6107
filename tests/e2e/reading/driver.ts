/** What the reading suite asks of a browser. One driver per browser answers; the spec files know neither. */
import type { Served } from '../fixtures';

export type { Served };

export interface Underline {
  /** The highlight's name: one document (q9k1), open (q9k2), replaced (q9k3). */
  look: string;
  text: string;
}

export interface Card {
  label: string;
  text: string;
}

export interface Point {
  x: number;
  y: number;
}

/** What reached a page from outside since its first moment; see `watchPage` in watch-page.ts. */
export interface Seen {
  mutations: number;
  messages: number;
  /** Firefox reports no layout shifts (no such entry type, 153): there this is always 0 and Chromium holds the promise. */
  shifts: number;
  errors: string[];
}

export interface ReadingFrame {
  /** Runs in the page's own world. */
  evaluate<R>(work: () => R | Promise<R>): Promise<R>;
  evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  underlined(): Promise<Underline[]>;
  /** Rests the pointer on the nth underlined text that equals `text`; where that is, from the window's corner. */
  pointAt(text: string, nth?: number): Promise<Point>;
  /** Every card in the frame, out of its closed shadow root. */
  cards(): Promise<Card[]>;
}

export interface ReadingPage extends ReadingFrame {
  /** The frame inside that has this address. */
  frame(address: string): Promise<ReadingFrame>;
  seen(): Promise<Seen>;
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  moveMouse(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  pressKey(key: 'Escape' | 'Tab' | 'Enter'): Promise<void>;
  /** Copies the selection by the keyboard and pastes it where the focus is. */
  copyAndPaste(): Promise<void>;
  /** Presses the card's button of that accessible name with the mouse; false where there is none. */
  pressControl(name: string): Promise<boolean>;
  hasControl(name: string): Promise<boolean>;
  /** How many listeners hang on window, document, root element and body, in every world. */
  listeners(): Promise<number>;
}

/** The side panel, Firefox's sidebar, or the tab that stands in for them. */
export interface ReadingPanel {
  text(): Promise<string>;
  /** Presses the first button or link whose text holds these words. */
  press(words: string): Promise<void>;
}

export type Command = 'next-reference' | 'previous-reference';

export interface ReadingBrowser {
  readonly name: 'chromium' | 'firefox';
  /** What pages and frames answer from now on, by address; everything else is refused. */
  serve(address: string, page: Served): void;
  /** Addresses that a page asked for and nobody served. */
  readonly refused: readonly string[];
  /** Switches the reader on for these hosts, and off for all others. */
  switchOn(...hosts: string[]): Promise<void>;
  /** A new tab with a served page, watched from its first moment. */
  open(address: string): Promise<ReadingPage>;
  /** Opens the panel as a reader does: in Chromium by the popup's button, in Firefox by its own menu of sidebars. */
  openPanel(): Promise<ReadingPanel>;
  /** The panel that a press on a page has brought: where the browser allows none from there, its page in a tab. */
  panelFromCard(): Promise<ReadingPanel>;
  /** The extension's keyboard command, in the active tab. */
  command(name: Command): Promise<void>;
  /** Errors that nobody caught, in any world of any page, since the test began. */
  uncaught(): Promise<string[]>;
  /** Stops the service worker, or the event page. */
  stopBackground(): Promise<void>;
  setOffline(isOffline: boolean): Promise<void>;
  /** As an update does: every context of the old instance is gone, `onInstalled` runs in the new one. */
  reloadExtension(): Promise<void>;
  removeExtension(): Promise<void>;
  /** For the next test: no pages, no settings, no errors, online. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** A press sooner after the card came than this is refused as meant for the page (entrypoints/card/cover.ts): no hand is so quick. */
const HAND_MS = 250;

export function handReaches(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, HAND_MS));
}
