/** Slices of main-thread time: everything that one pass does shares one, so that many small steps do not add up to a long task. */

/** DESIGN: no own task over 8 ms; a slice stops well before, for its last step takes time too (4 ms where a pattern is compiled in it). */
const SLICE_MS = 3;

export class Turns {
  #end = performance.now() + SLICE_MS;

  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** A turn of the event loop: pointer, paint and the page's own work come first. */
  async breathe(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.#end = performance.now() + SLICE_MS;
  }
}
