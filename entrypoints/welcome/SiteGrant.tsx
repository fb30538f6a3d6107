/** The one tap that grants the listed sites, with every site and its reason behind it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLanguage, useWords } from '../../components/words';
import { welcomeWords } from '../../data/messages/welcome';
import type { Settings } from '../../data/settings';
import { listedPatterns } from '../../data/site-switch';
import { SITES } from '../../data/sites';
import { switchOn } from '../wiring/grants';

type Answer = 'none' | 'granted' | 'denied';

export function SiteGrant({ settings }: { settings: Settings }) {
  const words = useWords(welcomeWords);
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer>('none');
  const isStored = listedPatterns().every((pattern) => settings.sites.includes(pattern));

  useEffect(() => {
    if (!isStored) return;
    void browser.permissions.contains({ origins: listedPatterns() }).then((granted) => granted && setAnswer('granted'));
  }, [isStored]);

  const grant = () => void switchOn(listedPatterns()).then((allowed) => setAnswer(allowed ? 'granted' : 'denied'));

  return (
    <section class="grant" aria-labelledby="grant-heading">
      <h2 id="grant-heading">{words.sitesHeading}</h2>
      <p class="prose">{words.sitesText(SITES.length)}</p>
      {answer === 'granted' ? null : (
        <button type="button" class="button" data-kind="primary" onClick={grant}>
          {words.grant(SITES.length)}
        </button>
      )}
      <p role="status" class="grant-status" data-answer={answer}>
        {answer === 'granted' && words.granted(SITES.length)}
        {answer === 'denied' && words.denied}
      </p>
      <details>
        <summary>{words.showSites}</summary>
        <ul class="site-list">
          {SITES.map((site) => (
            <li key={site.host}>
              <strong>{site.name}</strong> <span class="quiet">{site.host}</span>
              <br />
              {site.why[language]}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
