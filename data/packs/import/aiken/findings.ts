/** What is found in Aiken files only. */

export interface AikenFacts {
  /** The stem takes several lines, which Aiken does not allow; read as one text. */
  aikenLines: { lines: number };
}
