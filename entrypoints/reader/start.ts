/** Reading on one document, the same for news pages and for the welcome article. */
import type { Language } from '../../data/messages/catalogue';
import type { FrameList } from '../../data/protocol';
import type { ToPage } from '../../data/to-page';
import type { CardModule, Interaction } from './card-port';
import { PageReading } from './reading';

/** What differs between a news page and the welcome page. */
export interface ReaderEnvironment {
  /** Brings the card's script into this world; asked once, when the first reference was painted. */
  loadCard(): Promise<CardModule>;
  /** The language now, and every later change of it, until the signal aborts. */
  language(listener: (language: Language) => void, signal: AbortSignal): void;
  /** Messages to this page, until the signal aborts. */
  messages(listener: (message: ToPage) => void, signal: AbortSignal): void;
}

export interface Reader {
  stop(): void;
  /** What this frame shows; null before its card has come, so also where nothing was found. */
  list(): FrameList | null;
}

/** `scope`: the part that is read, the whole document unless told otherwise. */
export function startReader(root: Document, environment: ReaderEnvironment, scope: Node = root): Reader {
  const controller = new AbortController();
  const { signal } = controller;
  let language: Language = 'vi';
  let interaction: Interaction | null = null;
  let isWanted = false;

  const stop = () => {
    if (signal.aborted) return;
    controller.abort();
    reading.stop();
  };
  const wantCard = () => {
    if (isWanted) return;
    isWanted = true;
    void environment.loadCard().then((module) => {
      if (signal.aborted) return;
      reading.attach(module);
      interaction = module.interact(root, reading, language, signal);
    });
  };
  const reading = new PageReading(root, scope, signal, wantCard, stop);

  environment.language((now) => {
    language = now;
    interaction?.setLanguage(now);
  }, signal);
  environment.messages((message) => {
    if (message.kind === 'stop') stop();
    else if (message.kind === 'next-reference') interaction?.step(1);
    else if (message.kind === 'previous-reference') interaction?.step(-1);
    else if (message.kind === 'open-reference') interaction?.openHere();
    else interaction?.showReference(message.id);
  }, signal);
  void reading.start();
  return { stop, list: () => interaction?.list() ?? null };
}
