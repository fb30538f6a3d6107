/** What the page itself does in the benches of the build: watches, points' frames, and a feed. Each function runs in the page, alone. */

export interface Watched {
  mutations: number;
  shift: number;
}

/** Before any script of the page: counts changes of the DOM once it stands, and layout shifts. */
export function watch(): void {
  const watched = { mutations: 0, shift: 0 };
  Object.assign(window, { __watched: watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift' });
  addEventListener('DOMContentLoaded', () => {
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((list) => {
      watched.mutations += list.length;
    }).observe(document, options);
  });
}

export interface Frames {
  /** Frames that began after the delay was over, up to the one that painted the card. */
  afterDelay: number;
  /** From the pointer's event to that frame. */
  ms: number;
}

/** Frames from the end of the delay, which runs from the first frame after the pointer's event, to the frame that paints the card. */
export function countFrames(delayMs: number): void {
  const frames: number[] = [];
  let pointed = 0;
  let host = 0;
  addEventListener('pointermove', () => (pointed ||= performance.now()), { capture: true });
  new MutationObserver(() => (host ||= performance.now())).observe(document.documentElement, { childList: true });
  const result = new Promise<Frames>((resolve) => {
    const tick = () => {
      if (pointed) frames.push(performance.now());
      if (!host) return requestAnimationFrame(tick);
      const [first = 0] = frames;
      const last = frames.at(-1) ?? 0;
      return resolve({ afterDelay: frames.filter((at) => at > first + delayMs).length, ms: last - pointed });
    };
    requestAnimationFrame(tick);
  });
  Object.assign(window, { __frames: result });
}

/**
 * Adds so many paragraphs a second, each with a reference; how long each reference took to be in the registry of highlights, at the precision
 * of a frame. By a timer, for a headless browser that was traced gives a tab one frame a second at times (Chromium 156, 2026-11-28), timers not.
 */
export async function feed([perSecond, seconds]: readonly [number, number]): Promise<number[]> {
  const count = () => ['q9k1', 'q9k2', 'q9k3'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
  const before = count();
  const added: number[] = [];
  const waits: number[] = [];
  const start = performance.now();
  const list = document.querySelector('main') ?? document.body;
  const look = () => {
    const now = performance.now();
    for (let seen = Math.min(count() - before, added.length); waits.length < seen; )
      waits.push(now - (added[waits.length] ?? now));
  };
  while (
    added.length < perSecond * seconds ||
    (waits.length < added.length && performance.now() < start + 2e3 * seconds)
  ) {
    await new Promise((resolve) => setTimeout(resolve, 16));
    look();
    const due = Math.min(perSecond * seconds, ((performance.now() - start) / 1000) * perSecond);
    while (added.length < due) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Chi bộ vừa học Quy định số ${100 + added.length}-QĐ/TW của Bộ Chính trị.`;
      list.append(paragraph);
      added.push(performance.now());
    }
  }
  while (waits.length < added.length) waits.push(Number.POSITIVE_INFINITY);
  return waits;
}
