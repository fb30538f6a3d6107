import type { Migration } from './index';

/** Copies of the practice kept inside the browser, listed without their content, and the reader's own notes by month. */
export const keeping: Migration = {
  version: 4,
  stores: {
    snapshots: 'id, day',
    snapshotFiles: 'id',
    selfReviews: 'month',
  },
  async upgrade() {
    // Nothing of what is held changes; an upgrade has to be there for the schema row to be written.
  },
};
