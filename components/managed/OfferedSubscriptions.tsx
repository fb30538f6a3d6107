/** Addresses that the organisation offers and nobody follows yet: each with the press that looks there. */
import { Search } from 'lucide';
import type { Managed } from '../../data/managed/types';
import { managedWords, setBy } from '../../data/messages/managed';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';

interface Props {
  managed: Managed;
  followed: readonly string[];
  onLook: (address: string) => void;
}

export function OfferedSubscriptions({ managed, followed, onLook }: Props) {
  const words = useWords(managedWords);
  const language = useLanguage();
  const offered = managed.subscriptions.filter(({ address }) => !followed.includes(address));
  if (offered.length === 0) return null;
  return (
    <section class="section" aria-labelledby="offered-heading">
      <h2 id="offered-heading">{words.offered(setBy(managed, language))}</h2>
      <p class="prose quiet">{words.offeredText}</p>
      <ul class="pack-list">
        {offered.map(({ address, name }) => (
          <li class="pack" key={address}>
            <h3 class="long-text">{name ?? address}</h3>
            {name && <p class="quiet long-text">{address}</p>}
            <div class="actions">
              <button
                type="button"
                class="button"
                aria-label={words.lookAt(name ?? address)}
                onClick={() => onLook(address)}
              >
                <Icon of={Search} />
                {words.look}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
