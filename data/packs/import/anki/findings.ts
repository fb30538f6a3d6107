/** What is found in Anki files only. */

export interface AnkiFacts {
  /** A card with a front and a back only: without wrong answers it can be no question. */
  ankiNoWrong: { front: string; back: string };
}
