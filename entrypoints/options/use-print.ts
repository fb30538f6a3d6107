/** What is chosen on the print page, and the papers that follow from it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { firstChoices, type PrintChoices } from '../../data/packs/print/choices';
import { blueprintFor, minutesOf } from '../../data/packs/print/source';
import { makeVersions, questionsOf } from '../../data/packs/print/versions';
import type { Pack } from '../../data/packs/schema';
import type { PackRow } from '../../data/store/rows';
import type { Store } from '../../data/store/store';

/** As many as are easy to copy by hand. */
const SEEDS = 999_999;

const newSeed = () => 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % SEEDS);

/** The chosen pack, the first until one is chosen; null until it is read. */
export function usePackToPrint(store: Store, packs: readonly PackRow[] | null, fail: (error: unknown) => void) {
  const [key, setKey] = useState<string | null>(null);
  const [read, setRead] = useState<{ key: string; pack: Pack } | null>(null);
  const row = packs?.find((one) => one.key === key) ?? packs?.[0];
  useEffect(() => {
    if (!row) return;
    store.readPack(row.key).then((held) => held && setRead({ key: row.key, pack: held.pack }), fail);
  }, [store, row?.key, row?.header.edition]);
  return { packKey: row?.key ?? '', pack: read && read.key === row?.key ? read.pack : null, choosePack: setKey };
}

export function usePrint(pack: Pack | null) {
  const [choices, setChoices] = useState(() => firstChoices(newSeed()));
  const { source: wanted, seed, versions, shuffleOptions } = choices;
  // Another pack may not have that exam or standard.
  const isThere =
    wanted.kind === 'exam'
      ? pack?.exams.some(({ id }) => id === wanted.id)
      : wanted.kind !== 'standard' || pack?.questions.some(({ standard = 0 }) => standard === wanted.bucket);
  const source = isThere === false ? firstChoices(seed).source : wanted;
  const made = useMemo(() => {
    if (!pack) return null;
    const papers = makeVersions(pack, blueprintFor(pack, source), { count: versions, seed, shuffleOptions });
    const exam = source.kind === 'exam' ? pack.exams.find(({ id }) => id === source.id) : undefined;
    const [first] = papers.versions;
    return {
      papers,
      questions: first ? questionsOf(first).length : 0,
      minutes: minutesOf(pack, source),
      ownTitle: exam?.title ?? pack.pack.title,
    };
  }, [pack, JSON.stringify(source), seed, versions, shuffleOptions]);
  return {
    choices: { ...choices, source },
    made,
    change: (next: Partial<PrintChoices>) => setChoices((now) => ({ ...now, ...next })),
    drawAnew: () => setChoices((now) => ({ ...now, seed: newSeed() })),
  };
}
