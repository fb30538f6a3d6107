/** Addresses that held packs came from and nobody follows here any more: ended, or left behind on another device. */
import { Search } from 'lucide';
import { subscriptionWords } from '../../data/messages/subscriptions';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';

export interface FormerAddress {
  address: string;
  titles: readonly string[];
}

interface Props {
  addresses: readonly FormerAddress[];
  onLook: (address: string) => void;
}

export function FormerAddresses({ addresses, onLook }: Props) {
  const words = useWords(subscriptionWords);
  if (addresses.length === 0) return null;
  return (
    <section class="section" aria-labelledby="former-heading">
      <h2 id="former-heading">{words.formerHeading}</h2>
      <p class="prose quiet">{words.formerText}</p>
      <ul class="pack-list" aria-labelledby="former-heading">
        {addresses.map(({ address, titles }) => (
          <li class="pack" key={address}>
            <h3 class="long-text">{address}</h3>
            <p class="quiet long-text">{titles.join(' · ')}</p>
            <div class="actions">
              <button
                type="button"
                class="button"
                aria-label={words.lookAgainAt(address)}
                onClick={() => onLook(address)}
              >
                <Icon of={Search} />
                {words.lookAgain}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
