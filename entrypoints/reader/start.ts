/** Reading on one document, the same for news pages and for the welcome article. */
import type { FrameList } from '../../data/protocol';
import type { CardModule, Interaction } from './card-port';
import { PageReading } from './reading';

/** What differs between a news page and the welcome page. */
export interface ReaderEnvironment {
  /** Brings the card's script into this world; asked when references were painted and no card is there yet. */
  loadCard(): Promise<CardModule>;
  /** Messages to this page, unchecked, until the signal aborts. */
  messages(listener: (message: unknown) => void, signal: AbortSignal): void;
}

export interface Reader {
  stop(): void;
  /** What this frame shows; null before its card has come, so also where nothing was found. */
  list(): FrameList | null;
}

/** An injection that failed must not silence the page: asked for again at the first change after this. */
const ASK_AGAIN_MS = 3000;

/** `scope`: the part that is read, the whole document unless told otherwise. */
export function startReader(root: Document, environment: ReaderEnvironment, scope: Node = root): Reader {
  const controller = new AbortController();
  const { signal } = controller;
  let reading: PageReading | undefined;
  let interaction: Interaction | null = null;

  const stop = () => {
    controller.abort();
    reading?.stop();
  };
  let askedAt = -ASK_AGAIN_MS;
  let moved: PointerEvent | undefined;
  const onMove = (event: PointerEvent) => {
    moved = event;
  };
  const wantCard = () => {
    const now = performance.now();
    if (now < askedAt + ASK_AGAIN_MS) return;
    askedAt = now;
    // What is underlined can be pointed at: who rests there before the card's script listens is not forgotten.
    root.addEventListener('pointermove', onMove, { capture: true, signal });
    void environment.loadCard().then((module) => {
      if (reading && !signal.aborted) interaction ??= module.interact(root, reading, signal, moved);
    });
  };
  environment.messages((message) => {
    if ((message as { kind?: unknown } | null)?.kind === 'stop') stop();
    else interaction?.hear(message);
  }, signal);
  // Stopped before that, it does nothing.
  const start = () => {
    reading = new PageReading(scope, signal, wantCard, stop);
    void reading.start();
  };
  // Rendered ahead of a visit that may never come: nobody reads yet.
  if ((root as Document & { prerendering?: boolean }).prerendering)
    root.addEventListener('prerenderingchange', start, { once: true, signal });
  // In a task of its own, for reading this script has filled the one at hand; asked for when the script is off the stack (decision 0005).
  else queueMicrotask(() => setTimeout(start));
  return { stop, list: () => interaction?.list() ?? null };
}
