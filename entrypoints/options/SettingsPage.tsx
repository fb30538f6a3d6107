/** Settings: few, because a good default is better. And what this tool is. */
import { browser } from 'wxt/browser';
import { LanguageSwitch } from '../../components/LanguageSwitch';
import { ManagedSection } from '../../components/managed/ManagedSection';
import { useLanguage, useWords } from '../../components/words';
import { isManaged } from '../../data/managed/types';
import { feedWords } from '../../data/messages/catalog-feed';
import { lockText } from '../../data/messages/managed';
import { metWords } from '../../data/messages/met';
import { studioWords } from '../../data/messages/studio';
import type { Settings } from '../../data/settings';
import { MetKeepingSection } from '../wiring/MetKeepingSection';
import { useManaged } from '../wiring/managed';
import type { OpenedStore } from '../wiring/practice-store';
import { changeSettings } from '../wiring/settings';
import { CatalogSection } from './CatalogSection';
import { PracticeSettings } from './PracticeSettings';
import { ReminderSection } from './ReminderSection';
import { SiteList } from './SiteList';
import type { Troubles } from './use-trouble';

interface Props {
  settings: Settings;
  /** Null while the store is being opened, or where it can't be: the rest needs none. */
  opened: OpenedStore | null;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

export function SettingsPage({ settings, opened, attempt, fail }: Props) {
  const words = useWords(studioWords);
  const say = useWords(metWords);
  const language = useLanguage();
  const managed = useManaged();
  const feed = useWords(feedWords);
  return (
    <>
      {isManaged(managed) && <ManagedSection managed={managed} />}
      <section class="section" aria-labelledby="language-heading">
        <h2 id="language-heading">{words.language}</h2>
        <p class="prose quiet">{words.languageText}</p>
        <LanguageSwitch
          label={words.language}
          lock={lockText(managed, 'language', language)}
          onChange={(next) => void changeSettings((now) => ({ ...now, language: next }))}
        />
      </section>
      {opened && (
        <PracticeSettings
          store={opened.store}
          device={opened.started.device}
          settings={settings}
          attempt={attempt}
          fail={fail}
        />
      )}
      <ReminderSection settings={settings} />
      <section class="section" aria-labelledby="sites-heading">
        <h2 id="sites-heading">{words.sites}</h2>
        <p class="prose quiet">{words.sitesText}</p>
        <SiteList settings={settings} lock={lockText(managed, 'sites', language)} />
        <a href={browser.runtime.getURL('/welcome.html')} target="_blank" rel="noopener">
          {words.openWelcome}
        </a>
      </section>
      <section class="section" aria-labelledby="met-heading">
        <h2 id="met-heading">{say.heading}</h2>
        <MetKeepingSection settings={settings} />
      </section>
      <section class="section" aria-labelledby="catalog-heading">
        <h2 id="catalog-heading">{feed.heading}</h2>
        <CatalogSection attempt={attempt} />
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
