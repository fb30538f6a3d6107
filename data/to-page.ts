/** Messages from the background and the popup to the script on the page. Apart from protocol.ts because that script checks by hand: a schema library there would cost more bytes than the check. */

export const TO_PAGE_KINDS = ['next-reference', 'previous-reference', 'stop', 'page-summary'] as const;
export type ToPage = { kind: (typeof TO_PAGE_KINDS)[number] };

/** The message, or null for anything else. */
export function asToPage(message: unknown): ToPage | null {
  if (typeof message !== 'object' || message === null) return null;
  const kind = (message as { kind?: unknown }).kind;
  return TO_PAGE_KINDS.some((known) => known === kind) ? (message as ToPage) : null;
}
