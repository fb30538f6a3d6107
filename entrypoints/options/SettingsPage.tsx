/** Settings: few, because a good default is better. And what this tool is. */
import { browser } from 'wxt/browser';
import { LanguageSwitch } from '../../components/LanguageSwitch';
import { useWords } from '../../components/words';
import { metWords } from '../../data/messages/met';
import { studioWords } from '../../data/messages/studio';
import type { Settings } from '../../data/settings';
import { MetKeepingSection } from '../wiring/MetKeepingSection';
import { changeSettings } from '../wiring/settings';
import { SiteList } from './SiteList';

export function SettingsPage({ settings }: { settings: Settings }) {
  const words = useWords(studioWords);
  const say = useWords(metWords);
  return (
    <>
      <section class="section" aria-labelledby="language-heading">
        <h2 id="language-heading">{words.language}</h2>
        <p class="prose quiet">{words.languageText}</p>
        <LanguageSwitch
          label={words.language}
          onChange={(language) => void changeSettings((now) => ({ ...now, language }))}
        />
      </section>
      <section class="section" aria-labelledby="sites-heading">
        <h2 id="sites-heading">{words.sites}</h2>
        <p class="prose quiet">{words.sitesText}</p>
        <SiteList settings={settings} />
        <a href={browser.runtime.getURL('/welcome.html')} target="_blank" rel="noopener">
          {words.openWelcome}
        </a>
      </section>
      <section class="section" aria-labelledby="met-heading">
        <h2 id="met-heading">{say.heading}</h2>
        <MetKeepingSection settings={settings} />
      </section>
      <section class="section" aria-labelledby="about-heading">
        <h2 id="about-heading">{words.about}</h2>
        <p class="prose">{words.aboutUnofficial}</p>
        <p class="prose">{words.privacy}</p>
        <p class="prose quiet">{words.licences}</p>
        <p class="quiet">{words.version(browser.runtime.getManifest().version)}</p>
      </section>
    </>
  );
}
