/** Asking the browser to keep our data when the disk runs full. */

/**
 * Asks, and returns at once: Firefox may wait for ever on its prompt, so nothing may wait for the answer. A refusal
 * changes nothing.
 */
export function askToPersist(
  storage: Pick<StorageManager, 'persist'> | undefined = globalThis.navigator?.storage,
): void {
  void storage?.persist?.().catch(() => undefined);
}
