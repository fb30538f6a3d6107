/** Told when a page writes itself anew: `document.open()` ends every listener on window and document, and on all that stood in them, ours too. */
export function onRewritten(root: Document, signal: AbortSignal, listener: () => void): void {
  let known: Element | null = root.documentElement;
  // An observer is no listener: it lives on.
  const observer = new MutationObserver(() => {
    if (!root.documentElement || root.documentElement === known) return;
    known = root.documentElement;
    listener();
  });
  observer.observe(root, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
