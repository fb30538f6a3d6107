/** The sites that are on, each with its switch off; those that the browser has yet to allow say so. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LockNote } from '../../components/managed/LockNote';
import { useWords } from '../../components/words';
import { studioWords } from '../../data/messages/studio';
import type { Settings } from '../../data/settings';
import { hostsOf, type SiteRow } from '../../data/site-rows';
import { withoutPatterns } from '../../data/site-switch';
import { switchOn } from '../wiring/grants';
import { changeSettings } from '../wiring/settings';
import { useGranted } from './use-granted';

interface Props {
  settings: Settings;
  /** Why none can be switched off; null: each can. */
  lock: string | null;
}

export function SiteList({ settings, lock }: Props) {
  const words = useWords(studioWords);
  const granted = useGranted(settings.sites);
  const reason = useId();
  const said = useRef<HTMLParagraphElement>(null);
  const [last, setLast] = useState('');
  const rows = hostsOf(settings.sites);

  // The button that was pressed is gone: the focus goes to what says so.
  useEffect(() => {
    if (last) said.current?.focus();
  }, [last]);

  const switchOff = async ({ name, patterns }: SiteRow) => {
    await changeSettings((now) => withoutPatterns(now, patterns));
    setLast(words.siteWentOff(name));
  };

  return (
    <>
      {lock && <LockNote id={reason} text={lock} />}
      {rows.length === 0 && <p class="prose quiet">{words.sitesNone}</p>}
      <p role="status" class="quiet site-said" tabIndex={-1} ref={said}>
        {last}
      </p>
      {rows.length > 0 && (
        <ul class="site-rows">
          {rows.map((row) => (
            <li key={row.host}>
              <span class="site-row-name">
                <span>{row.name}</span>
                {row.name !== row.host && <span class="quiet">{row.host}</span>}
                {granted && !row.patterns.every((pattern) => granted.has(pattern)) && (
                  <span class="site-row-note">{words.siteNotGranted}</span>
                )}
              </span>
              {granted && !row.patterns.every((pattern) => granted.has(pattern)) && (
                <button
                  type="button"
                  class="quiet-button"
                  aria-label={words.siteGrantFor(row.name)}
                  onClick={() => void switchOn(row.patterns)}
                >
                  {words.siteGrant}
                </button>
              )}
              <button
                type="button"
                class="quiet-button"
                aria-label={words.siteOffFor(row.name)}
                aria-disabled={lock !== null}
                aria-describedby={lock ? reason : undefined}
                onClick={() => lock || void switchOff(row)}
              >
                {words.siteOff}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
