/** One measured figure. Budgets are ratios or counts: a machine's milliseconds stand beside them for orientation only. */
export interface Figure {
  value: number;
  unit: string;
  /** Highest value that is fine; null for figures that only orient. */
  budget: number | null;
  ok: boolean;
}

export type Figures = Record<string, Figure>;

export function within(value: number, unit: string, budget: number): Figure {
  return { value, unit, budget, ok: value <= budget };
}

export function orienting(value: number, unit: string): Figure {
  return { value, unit, budget: null, ok: true };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
