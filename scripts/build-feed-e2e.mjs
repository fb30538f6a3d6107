// A build whose catalog has a feed: the same sources with the test's key and address in project-key.ts in place of the project's.
// `node scripts/build-feed-e2e.mjs PUBLIC_KEY ADDRESS`, by tests/e2e/catalog-feed.spec.ts alone; never a release.
import path from 'node:path';
import { build } from 'wxt';
import { grantTestSites } from './build-e2e.mjs';
import { ROOT } from './lib/install.mjs';

export const FEED_BUILD = path.join(ROOT, '.output/chrome-mv3-feed');

const CONSTANTS = [/(const PROJECT_KEY[^=]*= )'[^']*'/u, /(const CATALOG_ADDRESS[^=]*= )null/u];

/** The constants' values are exchanged; a build where one was not found fails. */
const withConstants = (values) => ({
  name: 'feed-of-the-test',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/data/packs/sign/project-key.ts')) return null;
    return CONSTANTS.reduce((text, constant, i) => {
      if (!constant.test(text)) throw new Error(`project-key.ts: nothing fits ${constant}`);
      return text.replace(constant, `$1${JSON.stringify(values[i])}`);
    }, code);
  },
});

if (process.argv[1] === import.meta.filename) {
  const values = process.argv.slice(2);
  if (values.length !== CONSTANTS.length) throw new Error('node scripts/build-feed-e2e.mjs PUBLIC_KEY ADDRESS');
  await build({
    root: ROOT,
    outDirTemplate: path.basename(FEED_BUILD),
    vite: () => ({ plugins: [withConstants(values)] }),
  });
  grantTestSites(FEED_BUILD);
}
