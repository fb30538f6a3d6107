/** Takes the stored catalog as this background's own, and asks for a newer one where the project publishes and the reader has switched it on. */
import { browser } from 'wxt/browser';
import { CATALOG_SOURCE } from '../../data/packs/sign/project-key';
import { adoptWithSites } from '../wiring/adopt-with-sites';
import { checkFeedNow } from '../wiring/catalog-check';

const ALARM = 'catalog';
/** How late a check may come. */
const EVERY_MINUTES = 60;

export function keepCatalog(): void {
  void adoptWithSites();
  const source = CATALOG_SOURCE;
  if (!source) return;
  browser.alarms.onAlarm.addListener(({ name }) => {
    // What goes wrong is in the feed's state, which the settings show.
    if (name === ALARM) checkFeedNow(source, { onlyIfDue: true }).catch(() => undefined);
  });
  // Only where it is missing, or each wake-up would put it off by an hour.
  void browser.alarms.get(ALARM).then(async (held) => {
    if (!held) await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  });
}
