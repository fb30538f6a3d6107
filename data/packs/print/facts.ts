/** What stands at the head of a paper. */
export interface PaperFacts {
  title: string;
  /** Empty: a line to write on. */
  unit: string;
  questions: number;
  /** Null where nobody said. */
  minutes: number | null;
}
