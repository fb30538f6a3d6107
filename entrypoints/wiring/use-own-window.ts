/** The window that this page is in: known before a press, because asking in the press would cost it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export function useOwnWindow(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => void browser.windows.getCurrent().then((own) => setId(own.id)), []);
  return id;
}
