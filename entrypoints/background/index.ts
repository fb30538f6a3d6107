/** The background: registers the reader, answers its messages, opens the side panel, passes the keyboard commands on. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetClosedWindows } from '../wiring/open-panel';
import { onSettings } from '../wiring/settings';
import { keepBadge } from './badge';
import { keepCatalog } from './catalog';
import { passCommandsOn } from './commands';
import { keepManaged, openWelcome } from './managed';
import { answerMenus, placeMenus } from './menus';
import { answerMessages } from './messages';
import { answerAddressBar, placeAddressBarLine } from './omnibox';
import { applyGrant, applyRevocation, applySiteChange, synchronise } from './registration';
import { keepReminder } from './reminder';
import { keepSnapshots } from './snapshots';
import { keepSubscriptions } from './subscriptions';

/** What the browser shows for us, in the chosen language. It keeps menus over restarts; anew they are also those of this version. */
function placeWords(): void {
  placeMenus();
  void placeAddressBarLine();
}

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    placeWords();
    void synchronise({ refresh: true });
    if (reason === 'install') void openWelcome();
  });
  browser.runtime.onStartup.addListener(() => {
    placeWords();
    void synchronise({ refresh: false });
  });
  browser.permissions.onAdded.addListener(({ origins }) => void applyGrant(origins ?? []));
  browser.permissions.onRemoved.addListener(() => void applyRevocation());
  onSettings((settings, before) => {
    if (settings.language !== before.language) placeWords();
    void applySiteChange(before.sites, settings.sites);
  });

  keepManaged();
  answerMessages();
  answerMenus();
  answerAddressBar();
  passCommandsOn();
  forgetClosedWindows();
  keepBadge();
  keepReminder();
  keepSnapshots();
  keepSubscriptions();
  keepCatalog();
});
