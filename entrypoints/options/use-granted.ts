/** Which of the given patterns the browser allows, as that changes; null until known. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export function useGranted(patterns: readonly string[]): ReadonlySet<string> | null {
  const [granted, setGranted] = useState<ReadonlySet<string> | null>(null);
  const wanted = patterns.join(' ');
  useEffect(() => {
    const look = async () => {
      const held = await Promise.all(patterns.map((origin) => browser.permissions.contains({ origins: [origin] })));
      setGranted(new Set(patterns.filter((_, i) => held[i])));
    };
    const again = () => void look();
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [wanted]);
  return granted;
}
