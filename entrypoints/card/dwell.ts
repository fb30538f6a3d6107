/** When does a document count as met: its card was on screen for a second. Told once for each page view; the background keeps one a day. */
import type { DocumentId } from '../../data/documents/types';

/** DESIGN, promise 3. */
const MET_AFTER_MS = 1000;

export class Dwell {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #told = new Set<DocumentId>();

  constructor(private readonly tell: (document: DocumentId) => void) {}

  /** The document on screen now; null when there is none. */
  shows(document: DocumentId | null): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (document === null || this.#told.has(document)) return;
    this.#timer = setTimeout(() => {
      this.#told.add(document);
      this.tell(document);
    }, MET_AFTER_MS);
  }
}
