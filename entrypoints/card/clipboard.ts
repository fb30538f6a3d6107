/** Copies a text on a page that may be plain http, where the asynchronous clipboard does not exist. Needs a press just before. */
export async function copyText(text: string, within: Node): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused by the page's permissions policy: the older way may still work.
  }
  const root = within.ownerDocument;
  if (!root) return false;
  const field = root.createElement('textarea');
  field.value = text;
  within.appendChild(field);
  field.select();
  const isCopied = root.execCommand('copy');
  field.remove();
  return isCopied;
}
