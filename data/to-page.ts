/** Messages from the background and our own pages to one frame. Apart from protocol.ts because the scripts there check by hand: a schema library would cost more bytes than the check. */

export const TO_PAGE_KINDS = ['next-reference', 'previous-reference', 'open-reference', 'stop'] as const;
type PlainKind = (typeof TO_PAGE_KINDS)[number];
export type ToPage =
  | { [K in PlainKind]: { kind: K } }[PlainKind]
  /** Scroll to the reference of that id (`ListedReference`) and let it flash. */
  | { kind: 'show-reference'; id: number };

/** The message, or null for anything else. */
export function asToPage(message: unknown): ToPage | null {
  if (typeof message !== 'object' || message === null) return null;
  const { kind, id } = message as { kind?: unknown; id?: unknown };
  const isKnown = TO_PAGE_KINDS.some((known) => known === kind) || (kind === 'show-reference' && Number.isInteger(id));
  return isKnown ? (message as ToPage) : null;
}

/** `Symbol.for` of this holds a frame's reader in our isolated world, where `scripting` can ask it for its list. */
export const INSTANCE_KEY = 'so-tay-144.reader';
