/** What only paper needs is drawn when the browser is about to print, also by its own menu, and taken away afterwards. */
import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The browser takes the page as it stands when the event's listeners have run: a render put off would come too late. */
function renderedAtOnce(change: () => void): void {
  const { debounceRendering: putOff = queueMicrotask } = options;
  options.debounceRendering = (render) => render();
  try {
    change();
  } finally {
    options.debounceRendering = putOff;
  }
}

/** True from just before the page is printed until it is. */
export function useWhilePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const before = () => renderedAtOnce(() => setIsPrinting(true));
    const after = () => setIsPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
