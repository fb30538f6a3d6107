/** The one tap that grants the listed sites, with every site and its reason behind it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLanguage, useWords } from '../../components/words';
import type { Managed } from '../../data/managed/types';
import { managedWords, setBy } from '../../data/messages/managed';
import { welcomeWords } from '../../data/messages/welcome';
import type { Settings } from '../../data/settings';
import { hostsOf, type SiteRow } from '../../data/site-rows';
import { listedPatterns } from '../../data/site-switch';
import { SITES } from '../../data/sites';
import { switchOn } from '../wiring/grants';

type Answer = 'none' | 'granted' | 'denied';

/** The sites that the press grants: the organisation's, then the list; where the set is locked, the organisation's alone. */
function offeredSites({ sites, locked }: Managed): SiteRow[] {
  return hostsOf(locked.has('sites') ? (sites ?? []) : [...(sites ?? []), ...listedPatterns()]);
}

export function SiteGrant({ settings, managed }: { settings: Settings; managed: Managed }) {
  const words = useWords(welcomeWords);
  const say = useWords(managedWords);
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer>('none');
  const rows = offeredSites(managed);
  const patterns = rows.flatMap((row) => row.patterns);
  const isStored = patterns.length > 0 && patterns.every((pattern) => settings.sites.includes(pattern));
  const key = patterns.join();

  useEffect(() => {
    if (!isStored) return;
    void browser.permissions.contains({ origins: patterns }).then((granted) => granted && setAnswer('granted'));
  }, [isStored, key]);

  const grant = () => void switchOn(patterns).then((allowed) => setAnswer(allowed ? 'granted' : 'denied'));

  return (
    <section class="grant" aria-labelledby="grant-heading">
      <h2 id="grant-heading">{words.sitesHeading}</h2>
      <p class="prose">
        {managed.sites ? say.welcomeSites(setBy(managed, language), rows.length) : words.sitesText(rows.length)}
      </p>
      {answer === 'granted' ? null : (
        <button type="button" class="button" data-kind="primary" onClick={grant}>
          {words.grant(rows.length)}
        </button>
      )}
      <p role="status" class="grant-status" data-answer={answer}>
        {answer === 'granted' && words.granted(rows.length)}
        {answer === 'denied' && words.denied}
      </p>
      <details>
        <summary>{words.showSites}</summary>
        <ul class="site-list">
          {rows.map(({ host, name }) => (
            <li key={host}>
              <strong>{name}</strong> <span class="quiet">{host}</span>
              <br />
              {SITES.find((site) => site.host === host)?.why[language] ?? `${setBy(managed, language)}.`}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
