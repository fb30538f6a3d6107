/** Hands a file to the browser as a download; no permission is needed for what the page itself holds. */

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The browser reads the blob after the click, at its leisure. */
const KEEP_BLOB_MS = 60_000;

export const saveFile = (name: string, text: string, type = 'application/json'): void =>
  save(name, new Blob([text], { type }));

export const saveBytes = (name: string, bytes: Uint8Array, type: string): void =>
  save(name, new Blob([new Uint8Array(bytes)], { type }));

function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_BLOB_MS);
}
