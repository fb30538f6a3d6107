/** In the settings: all that the administrator set, what of it is held fast, and what could not be read. */

import type { Lockable, Managed } from '../../data/managed/types';
import { managedProblemText, managedWords, setBy } from '../../data/messages/managed';
import { hostsOf } from '../../data/site-rows';
import { useLanguage, useWords } from '../words';

export function ManagedSection({ managed }: { managed: Managed }) {
  const words = useWords(managedWords);
  const language = useLanguage();
  const { sites, subscriptions, welcome, locked, problems } = managed;
  const marked = (field: Lockable, text: string) => (locked.has(field) ? words.locked(text) : text);
  const lines = [
    managed.language && marked('language', managed.language === 'en' ? words.languageEnglish : words.language),
    sites && marked('sites', words.sites(hostsOf(sites).length)),
    subscriptions.length > 0 && marked('subscriptions', words.subscriptions(subscriptions.length)),
    welcome !== null && (welcome ? words.welcomeOpen : words.welcomeClosed),
  ].filter((line) => typeof line === 'string');
  return (
    <section class="section" aria-labelledby="managed-heading">
      <h2 id="managed-heading">{managed.organisation ? setBy(managed, language) : words.heading}</h2>
      <p class="prose quiet">{words.text}</p>
      {lines.length > 0 && (
        <ul class="managed-list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {subscriptions.length > 0 && <a href="#subscriptions">{words.openSubscriptions}</a>}
      {problems.length > 0 && (
        <div role="status">
          <p class="prose">{words.problems}</p>
          <ul class="managed-list">
            {problems.map((problem) => {
              const text = managedProblemText(problem, language);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
