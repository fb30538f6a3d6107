/** A new paper: the general one, or one that a pack lays out. */
import { useEffect, useState } from 'preact/hooks';
import { NewMock } from '../../components/mock/NewMock';
import { useWords } from '../../components/words';
import { mockWords } from '../../data/messages/mock';
import type { MockOutline, MockSource } from '../../data/store/mock-exams';
import type { PackRow } from '../../data/store/rows';
import type { Store } from '../../data/store/store';
import { readingNow } from '../wiring/clock';
import { usePacks } from './use-packs';
import type { Troubles } from './use-trouble';

interface Props {
  store: Store;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
}

interface Paper {
  id: string;
  label: string;
  source: MockSource;
}

const GENERAL = 'general';
/** As many as a seed of 32 bits tells apart. */
const SEEDS = 2 ** 32;

const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? Math.floor(performance.now() % SEEDS);

/** The papers that the packs lay out. */
async function papersOf(store: Store, rows: readonly PackRow[], label: (exam: string, pack: string) => string) {
  const packs = await Promise.all(rows.map(({ key }) => store.readPack(key)));
  return packs.flatMap((installed): Paper[] => {
    if (!installed) return [];
    const { key, pack } = installed;
    return pack.exams.map(({ id, title }) => ({
      id: `${key} ${id}`,
      label: label(title, pack.pack.title),
      source: { packs: [key], exam: { pack: key, id } },
    }));
  });
}

export function NewMockSection({ store, attempt, fail }: Props) {
  const words = useWords(mockWords);
  const packs = usePacks(store, fail);
  const [papers, setPapers] = useState<Paper[]>([]);
  const [chosen, setChosen] = useState(GENERAL);
  const [outline, setOutline] = useState<MockOutline | null>(null);
  const [isStarting, setIsStarting] = useState(false);
  useEffect(() => {
    if (!packs) return;
    const on = packs.filter(({ paused }) => !paused);
    const general: Paper = {
      id: GENERAL,
      label: words.defaultExam,
      source: { packs: on.map(({ key }) => key), exam: null },
    };
    papersOf(store, on, words.packExam).then((own) => setPapers([general, ...own]), fail);
  }, [store, packs, words]);
  const paper = papers.find(({ id }) => id === chosen) ?? papers[0];
  useEffect(() => {
    if (paper) store.mocks.outline(paper.source).then(setOutline, fail);
  }, [store, paper]);
  const start = () =>
    void attempt(async () => {
      if (!paper) return;
      setIsStarting(true);
      try {
        await store.mocks.begin(paper.source, { id: crypto.randomUUID(), seed: newSeed() }, readingNow());
      } finally {
        setIsStarting(false);
      }
    });
  return (
    <section class="section" aria-labelledby="new-heading">
      <h2 id="new-heading">{words.newHeading}</h2>
      <NewMock
        choices={papers}
        chosen={paper?.id ?? GENERAL}
        outline={outline}
        isStarting={isStarting}
        onChoose={setChosen}
        onStart={start}
      />
    </section>
  );
}
