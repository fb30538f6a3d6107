import type { Migration } from './index';

/** The first layout. Compound indexes hold only rows that have every part: see CardRow. */
export const first: Migration = {
  version: 1,
  stores: {
    events: 'id, at, undoes, [questionKey+at]',
    cards: 'questionKey, packKey, lastDay, [dueIn+due], [newIn+order]',
    packs: 'key',
    packFiles: 'key',
    questions: 'questionKey, packKey',
    answerKeys: '[questionKey+edition]',
    met: '[document+day], day',
    meta: 'key',
  },
};
