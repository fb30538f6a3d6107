/** Work on very many things, in slices that leave keys and clicks alone. */

/** One slice: half a frame, so that a key pressed meanwhile is answered in the next. */
const SLICE_MS = 8;

/** Does `work` on each item in order, the first slice at once; gives what stops it. `onEnd`: whether it took several slices. */
export function inSlices<T>(
  items: readonly T[],
  work: (item: T) => void,
  onEnd: (wasSplit: boolean) => void = () => undefined,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = items.values();
  const slice = () => {
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      const { done, value } = rest.next();
      if (done) return onEnd(timer !== undefined);
      work(value);
    }
    timer = setTimeout(slice);
  };
  slice();
  return () => clearTimeout(timer);
}
