/** A tab's site, whether we run there, and its switch. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { lockText } from '../../data/messages/managed';
import type { Settings } from '../../data/settings';
import { isSwitchedOn, type SwitchedSite, siteOfAddress, withoutPatterns } from '../../data/site-switch';
import { switchOn } from './grants';
import { useManaged } from './managed';
import { changeSettings } from './settings';

export interface ShownTab {
  id: number | undefined;
  /** Undefined where the browser does not tell us. */
  url: string | undefined;
}

export interface SiteSwitchState {
  site: SwitchedSite;
  isOn: boolean;
  wasDenied: boolean;
  /** Why the switch can't be flipped; null: it can. */
  lock: string | null;
  /** Must be called in the press itself: it may ask for a permission. */
  flip: () => void;
}

export function useSiteSwitch(tab: ShownTab | null, settings: Settings): SiteSwitchState {
  const [granted, setGranted] = useState<{ of: string; is: boolean } | null>(null);
  const managed = useManaged();
  const [deniedFor, setDeniedFor] = useState<string | null>(null);
  const site = siteOfAddress(tab?.url);
  const patterns = site.kind === 'site' ? site.patterns : [];
  const key = patterns.join();
  const isOn = granted?.of === key && granted.is && isSwitchedOn(site, settings);

  useEffect(() => {
    if (patterns.length === 0) return;
    const look = () =>
      void browser.permissions.contains({ origins: patterns }).then((is) => setGranted({ of: key, is }));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [key]);

  const flip = () => {
    setDeniedFor(null);
    if (isOn) void changeSettings((now) => withoutPatterns(now, patterns));
    else void switchOn(patterns).then((allowed) => setDeniedFor(allowed ? null : key));
  };
  // A locked site that the browser has yet to allow can be switched on: only the reader's press brings its prompt.
  const isToAllow = isSwitchedOn(site, settings) && !isOn;
  const lock = isToAllow ? null : lockText(managed, 'sites', settings.language);
  return { site, isOn, wasDenied: deniedFor === key, lock, flip };
}
