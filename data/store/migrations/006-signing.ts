import type { Migration } from './index';

/** Signed packs: keys that packs had before, authors that were accepted, own keys, subscriptions, and editions before and to come. */
export const signing: Migration = {
  version: 6,
  stores: {
    aliases: '[from+to], from, to',
    pins: 'author',
    signingKeys: 'author',
    subscriptions: 'address',
    previousPacks: 'key',
    stagedPacks: 'key, address',
  },
  async upgrade() {
    // Nothing of what is held changes; an upgrade has to be there for the schema row to be written.
  },
};
