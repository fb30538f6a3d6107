/** The cited document in the question's place, while one reads it. */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import { practiceWords } from '../../data/messages/practice';
import type { Citation } from '../../data/questions/schema';

type CitedView = ComponentType<{ citation: Citation }>;

export function Cited({ citation, onBack }: { citation: Citation; onBack: () => void }) {
  const words = useWords(practiceWords);
  const [View, setView] = useState<CitedView | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // In the toolbar popup Escape would close the whole popup.
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    void import('../../components/reference-card/CitedDocument').then(({ CitedDocument }) =>
      setView(() => CitedDocument),
    );
  }, []);
  return (
    <section class="cited">
      <button ref={back} type="button" class="link-button" onClick={onBack}>
        ← {words.back}
      </button>
      {View && <View citation={citation} />}
    </section>
  );
}
