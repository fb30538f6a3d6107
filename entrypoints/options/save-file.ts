/** Hands a text to the browser as a download; no permission is needed for what the page itself holds. */

/** The browser reads the blob after the click, at its leisure. */
const KEEP_BLOB_MS = 60_000;

export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_BLOB_MS);
}
