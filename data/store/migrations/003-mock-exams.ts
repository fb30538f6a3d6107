import type { Migration } from './index';

/** Mock exams, each a row of facts (data/practice/mock/schema.ts). Nothing that was there changes. */
export const mockExams: Migration = {
  version: 3,
  stores: { mockExams: 'id, startedAt' },
  // Also without rows to change: only an upgrade writes the schema row, by which an older build knows not to write.
  upgrade: async () => undefined,
};
