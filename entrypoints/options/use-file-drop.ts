/** Files dropped anywhere on the page; without this the browser would leave the page and show the file. */
import { useEffect, useRef, useState } from 'preact/hooks';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** True while files hover over the page. */
export function useFileDrop(onFiles: (files: File[]) => void): boolean {
  const [isDragging, setIsDragging] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsDragging(true);
      },
      { signal },
    );
    // Without a related target the pointer left the window, not merely an element.
    addEventListener('dragleave', (event) => event.relatedTarget === null && setIsDragging(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        setIsDragging(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) latest.current(files);
      },
      { signal },
    );
    return () => stop.abort();
  }, []);
  return isDragging;
}
