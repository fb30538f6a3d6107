/**
 * Firefox ends an old instance's script together with the extension, without a word to it (153.8, 2026-11-27): a card that was
 * open then stays on the page, deaf. The new instance takes it away. Chromium lets the old script live, and it tidies up itself.
 */

/** Firefox only, and for extensions only: the page's scripts do not have it. */
type Seeing = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Ours by what only we can see: inside its closed root stands the card. */
function isOurHost(element: Seeing): boolean {
  const inside = element.openOrClosedShadowRoot;
  return inside?.mode === 'closed' && inside.querySelector('.card[role="dialog"]') !== null;
}

export function removeOrphans(root: Document): void {
  for (const element of root.querySelectorAll('div[popover="manual"]')) if (isOurHost(element)) element.remove();
}
