/** The result of what yields between its steps, all steps in one go: for those who hold nobody up. */
export function inOneGo<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
