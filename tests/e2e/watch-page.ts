/** What happens to a page while we read it. */
import type { Page } from '@playwright/test';

/** Counts what changes on a page, and what reaches it: run before any script of the page. */
export function watchPage(): void {
  const seen = { mutations: 0, messages: 0, shifts: 0, errors: [] as string[] };
  Object.assign(window, { __seen: seen });
  addEventListener('message', () => seen.messages++);
  addEventListener('error', (event) => seen.errors.push(event.message));
  new PerformanceObserver((list) => (seen.shifts += list.getEntries().length)).observe({ type: 'layout-shift' });
  // Parsing mutates the document too: count only once the page stands.
  addEventListener('DOMContentLoaded', () => {
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((list) => (seen.mutations += list.length)).observe(document, options);
  });
}

interface Seen {
  mutations: number;
  messages: number;
  shifts: number;
  errors: string[];
}

export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => (window as unknown as { __seen: Seen }).__seen);
}
