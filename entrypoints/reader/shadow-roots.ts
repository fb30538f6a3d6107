/** Open shadow roots hold text that no walk of the document meets. Closed ones are not ours to open. */
import { elementsUnder } from './dom';
import type { Turns } from './turns';

/** A look at an element costs tens of nanoseconds, at the clock as much as a few of them. */
const ELEMENTS_PER_CLOCK = 500;

/** Calls `onRoot` with each open shadow root under `root`, those inside others included; stops early when aborted. */
export async function eachShadowRoot(
  root: Node,
  turns: Turns,
  signal: AbortSignal,
  onRoot: (shadow: ShadowRoot) => void,
): Promise<void> {
  const waiting: Node[] = [root];
  let sinceClock = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const elements = elementsUnder(next);
    for (let node = elements.nextNode(); node; node = elements.nextNode()) {
      const shadow = node instanceof Element ? node.shadowRoot : null;
      // A form control may bear the name.
      if (shadow instanceof ShadowRoot) {
        onRoot(shadow);
        waiting.push(shadow);
      }
      if (++sinceClock < ELEMENTS_PER_CLOCK) continue;
      sinceClock = 0;
      if (turns.isOver) await turns.breathe();
      if (signal.aborted) return;
    }
  }
}
