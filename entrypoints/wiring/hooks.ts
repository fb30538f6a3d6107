/** Browser state as Preact state, for the extension's own pages. */
import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings';
import { loadSettings, onSettings } from './settings';

/** Settings now and as they change; null until the first read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    loadSettings().then(setSettings, () => setSettings(DEFAULT_SETTINGS));
    return onSettings(setSettings);
  }, []);
  return settings;
}

/** Follows the system's light or dark scheme on the root element, where the tokens read it. */
export function useScheme(): void {
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset.scheme = dark.matches ? 'dark' : 'light';
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, []);
}

/** Keeps `<html lang>` and the title true to the chosen language. */
export function usePageLanguage(language: string, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
