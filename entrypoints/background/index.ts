/** The background: registers the reader, injects the card where it is wanted, passes the keyboard commands on. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { FromPageSchema } from '../../data/protocol';
import type { ToPage } from '../../data/to-page';
import { onSettings } from '../wiring/settings';
import { keepBadge } from './badge';
import { applyGrant, applyRevocation, applySiteChange, synchronise } from './registration';

const COMMANDS: Record<string, ToPage> = {
  'next-reference': { kind: 'next-reference' },
  'previous-reference': { kind: 'previous-reference' },
};

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void synchronise({ refresh: true });
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void synchronise({ refresh: false }));
  browser.permissions.onAdded.addListener(({ origins }) => void applyGrant(origins ?? []));
  browser.permissions.onRemoved.addListener(() => void applyRevocation());
  onSettings((settings, before) => void applySiteChange(before.sites, settings.sites));

  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const { tab, frameId } = sender;
    if (sender.id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return;
    if (!v.is(FromPageSchema, raw) || raw.kind !== 'card-wanted') return;
    // The tab may have gone meanwhile: then nobody waits for the card.
    void browser.scripting
      .executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['/card.js'] })
      .catch(() => undefined);
  });

  keepBadge();

  browser.commands.onCommand.addListener((command, tab) => {
    const message = COMMANDS[command];
    if (message && tab?.id !== undefined) void browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  });
});
