/** The studio: the options page, opened in a tab. Frame, menu, and whatever is wrong with the stored data, above every section. */
import { Archive, BookOpen, ChartColumn, Library, Settings2, Timer } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/icon/Icon';
import { StoreNotice } from '../../components/keeping/StoreNotice';
import { useLate } from '../../components/panel/use-late';
import { LanguageContext } from '../../components/words';
import { wordsOf } from '../../data/messages/catalogue';
import { studioWords } from '../../data/messages/studio';
import type { Settings } from '../../data/settings';
import { usePageLanguage, useScheme, useSettings } from '../wiring/hooks';
import { useStore } from '../wiring/use-store';
import { EditPage } from './EditPage';
import { ImportPage } from './ImportPage';
import { KeepPage } from './KeepPage';
import { MockPage } from './MockPage';
import { PacksPage } from './PacksPage';
import { PractisePage } from './PractisePage';
import { PrintPage } from './PrintPage';
import { SelfReviewPage } from './SelfReviewPage';
import { SettingsPage } from './SettingsPage';
import { SigningPage } from './SigningPage';
import { StatisticsPage } from './StatisticsPage';
import { SubscriptionsPage } from './SubscriptionsPage';
import { ROUTES, type Route, sectionOf, usePlace } from './use-route';
import { type Trouble, useTrouble } from './use-trouble';

const ICONS = {
  practise: BookOpen,
  mock: Timer,
  statistics: ChartColumn,
  packs: Library,
  keep: Archive,
  settings: Settings2,
};

export function Studio() {
  const settings = useSettings();
  useScheme();
  return settings ? <LoadedStudio settings={settings} /> : null;
}

function LoadedStudio({ settings }: { settings: Settings }) {
  const words = wordsOf(studioWords, settings.language);
  const { route, id } = usePlace();
  const state = useStore();
  const { opened, error, fail } = state;
  const { trouble, attempt, clear } = useTrouble(state);
  const isLate = useLate(opened === null && error === null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePageLanguage(settings.language, words.pageTitle(words[route]));

  const shown = useRef<Route>(route);
  useEffect(() => {
    if (shown.current === route) return;
    shown.current = route;
    clear();
    heading.current?.focus();
    scrollTo(0, 0);
  }, [route]);

  const ways = ({ code, again }: Trouble) => {
    if (code === 'gone')
      return [
        { label: words.goToRestore, onPress: () => location.assign('#keep') },
        { label: words.dismiss, onPress: clear },
      ];
    // A newer build's data opens with a newer build only.
    if (code === 'newer') return [];
    const reload = { label: words.reload, onPress: () => location.reload() };
    // A connection that is gone can't be tried again with.
    return again && code !== 'vanished' ? [{ label: words.retry, onPress: again }, reload] : [reload];
  };
  const parts = opened && { store: opened.store, settings, attempt, fail };

  return (
    <LanguageContext.Provider value={settings.language}>
      <div class="studio">
        <header class="studio-side">
          <div>
            <p class="studio-name">{words.name}</p>
            <nav aria-label={words.menu}>
              <ul>
                {ROUTES.map((each) => (
                  <li key={each}>
                    <a
                      href={`#${each}`}
                      aria-current={each === route ? 'page' : each === sectionOf(route) ? 'true' : undefined}
                    >
                      <Icon of={ICONS[each]} size={18} />
                      {words[each]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <p class="quiet studio-unofficial">{words.unofficial}</p>
          </div>
        </header>
        <main class="studio-main" data-wide={route === 'edit' || route === 'import' || undefined}>
          {trouble && <StoreNotice code={trouble.code} actions={ways(trouble)} />}
          <h1 ref={heading} tabIndex={-1}>
            {words[route]}
          </h1>
          {route === 'settings' && <SettingsPage {...{ settings, opened, attempt, fail }} />}
          {route === 'practise' && opened && <PractisePage {...{ settings, opened, attempt, fail }} />}
          {route === 'mock' && opened && <MockPage {...{ opened, attempt, fail }} />}
          {route === 'statistics' && parts && <StatisticsPage {...parts} />}
          {route === 'packs' && parts && <PacksPage {...parts} />}
          {route === 'subscriptions' && parts && <SubscriptionsPage {...parts} />}
          {route === 'signing' && parts && <SigningPage {...parts} />}
          {route === 'print' && parts && <PrintPage {...parts} />}
          {route === 'edit' && parts && <EditPage {...parts} id={id} />}
          {route === 'import' && parts && <ImportPage {...parts} into={id} />}
          {route === 'keep' && parts && <KeepPage {...parts} />}
          {route === 'self-review' && parts && <SelfReviewPage {...parts} />}
          {route !== 'settings' && isLate && <p role="status">{words.loading}</p>}
        </main>
      </div>
    </LanguageContext.Provider>
  );
}
