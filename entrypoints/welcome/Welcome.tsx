/** First run: an article on which everything already works, three notes that point at things to try, one tap for the sites. */
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LanguageSwitch } from '../../components/LanguageSwitch';
import { LanguageContext } from '../../components/words';
import { wordsOf } from '../../data/messages/catalogue';
import { lockText } from '../../data/messages/managed';
import { welcomeWords } from '../../data/messages/welcome';
import type { Settings } from '../../data/settings';
import { createCardModule } from '../card/card-module';
import { createCard } from '../card/create-card';
import { extensionEnvironment } from '../card/environment';
import { extensionMessages } from '../reader/extension-environment';
import { startReader } from '../reader/start';
import { makeKnowledge } from '../resolver/knowledge';
import { mirroredPackDocuments } from '../resolver/pack-documents';
import { useCommandKeys } from '../wiring/commands';
import { usePageLanguage, useScheme, useSettings } from '../wiring/hooks';
import { useManaged } from '../wiring/managed';
import { PracticeSection } from '../wiring/PracticeSection';
import { changeSettings } from '../wiring/settings';
import { SampleArticle } from './SampleArticle';
import { SiteGrant } from './SiteGrant';

export function Welcome() {
  const settings = useSettings();
  useScheme();
  return settings ? <LoadedWelcome settings={settings} /> : null;
}

function LoadedWelcome({ settings }: { settings: Settings }) {
  const { language } = settings;
  const words = wordsOf(welcomeWords, language);
  const managed = useManaged();
  const nextKey = useCommandKeys().get('next-reference');
  const article = useRef<HTMLDivElement>(null);
  usePageLanguage(language, words.pageTitle);

  useEffect(() => {
    const environment = {
      loadCard: async () => {
        const knowledge = mirroredPackDocuments().then(makeKnowledge);
        return createCardModule(extensionEnvironment, knowledge, Promise.resolve(createCard));
      },
      messages: extensionMessages,
    };
    // The article alone: cards over the question's options would give its answer away.
    const reader = startReader(document, environment, article.current ?? document);
    return () => reader.stop();
  }, []);

  return (
    <LanguageContext.Provider value={language}>
      <header class="welcome-head">
        <div>
          <h1>{words.heading}</h1>
          <p class="quiet">{words.lead}</p>
        </div>
        <LanguageSwitch
          label={words.language}
          lock={lockText(managed, 'language', language)}
          onChange={(next) => void changeSettings((now) => ({ ...now, language: next }))}
        />
      </header>
      <main class="welcome-main">
        <div ref={article}>
          <SampleArticle />
        </div>
        <aside class="notes">
          <p class="note">{words.noteHover}</p>
          <p class="note">{nextKey ? words.noteKeys(nextKey) : words.noteKeysUnset}</p>
          <p class="note">{words.noteQuestion}</p>
        </aside>
        <section class="welcome-practice" aria-labelledby="practice-heading">
          <h2 id="practice-heading">{words.practiceHeading}</h2>
          <p class="prose quiet">{words.practiceText}</p>
          <div class="welcome-question">
            <PracticeSection settings={settings} />
          </div>
        </section>
        <SiteGrant settings={settings} managed={managed} />
        <section class="privacy">
          <h2>{words.packsHeading}</h2>
          <p class="prose">{words.packsText}</p>
          <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {words.openPacks}
          </button>
        </section>
        <section class="privacy">
          <h2>{words.privacyHeading}</h2>
          <p class="prose">{words.privacyText}</p>
          <p class="quiet">{words.replayHint}</p>
        </section>
      </main>
    </LanguageContext.Provider>
  );
}
