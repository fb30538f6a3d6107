/** Editions of followed packs that change answers and wait for a word: said quietly, where the day begins and ends. */
import { subscriptionWords } from '../../data/messages/subscriptions';
import { useWords } from '../words';

export function WaitingNote({ count, onOpen }: { count: number; onOpen: () => void }) {
  const words = useWords(subscriptionWords);
  return (
    <p class="practice-note">
      {words.waiting(count)}{' '}
      <button type="button" class="link-button" onClick={onOpen}>
        {words.seeWaiting}
      </button>
    </p>
  );
}
