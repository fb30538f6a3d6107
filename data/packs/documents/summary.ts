/** What a pack's documents come to in a line: how many, of which provinces. */
import type { PackDocument } from '../schema';
import { provinceOf } from './province';

export interface DocumentsSummary {
  count: number;
  /** Names, each once, those of the most documents first. */
  provinces: string[];
}

/** `provinces`: of each document the province's name, empty where there is none. */
export function summarise(provinces: readonly string[]): DocumentsSummary {
  const counts = new Map<string, number>();
  for (const name of provinces) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    count: provinces.length,
    provinces: [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name),
  };
}

export const documentsOf = (documents: readonly PackDocument[]): DocumentsSummary =>
  summarise(documents.map((one) => provinceOf(one) ?? ''));
