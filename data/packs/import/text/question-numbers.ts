/** Where questions stand in the count, which tells a question's bare number from a statement's. */
import type { QuestionLines } from './question-lines';
import type { Surveyed } from './survey';

export class QuestionNumbers {
  /** Of the question begun last; 0 where its chapter has none yet. */
  last = 0;
  private nextStatement = 0;

  constructor(private readonly byNumber: boolean) {}

  begin(number: number): void {
    this.last = number;
    this.nextStatement = 0;
  }

  /** Whether a bare number begins a question, not a statement of `current` ("1. … 2. … Which are right?"). */
  beginsQuestion({ optionsFollow }: Surveyed, number: number, current: QuestionLines | null): boolean {
    if (!this.byNumber) return false;
    if (!current) return true;
    if (current.isAnswerable) return number > this.last || optionsFollow || number === 1;
    if (number === this.nextStatement || (this.nextStatement === 0 && number === 1)) {
      this.nextStatement = number + 1;
      return false;
    }
    return number === this.last + 1;
  }
}
