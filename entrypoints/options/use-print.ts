/** What is chosen on the print page, and the papers that follow from it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useWhilePrinting } from '../../components/print/use-while-printing';
import { isOneAtATime, PREVIEWED, printedAtOnce, versionOf } from '../../data/packs/print/amount';
import { firstChoices, type PrintChoices } from '../../data/packs/print/choices';
import { blueprintFor, minutesOf } from '../../data/packs/print/source';
import { makeVersions } from '../../data/packs/print/versions';
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
  const [code, setCode] = useState('');
  const isPrinting = useWhilePrinting();
  const drawn = [pack, JSON.stringify(source), seed, versions, shuffleOptions];
  const make = (held: Pack, most: number) =>
    makeVersions(held, blueprintFor(held, source), { ...{ count: versions, seed, shuffleOptions, most } });
  const preview = useMemo(() => pack && make(pack, PREVIEWED), drawn);
  /** The papers in full, as many as are printed at once. */
  const whole = (held: Pack) => printedAtOnce(make(held, Number.POSITIVE_INFINITY), code);
  const printed = useMemo(
    () => (pack && isPrinting && choices.what === 'exam' ? whole(pack) : null),
    [...drawn, ...[isPrinting, choices.what, code]],
  );
  const exam = source.kind === 'exam' ? pack?.exams.find(({ id }) => id === source.id) : undefined;
  const shown = preview && versionOf(preview, code);
  return {
    choices: { ...choices, source },
    made: pack &&
      preview && {
        ...{ preview, printed, shown: shown ?? null, isOneAtATime: isOneAtATime(preview) },
        ...{ minutes: minutesOf(pack, source), ownTitle: exam?.title ?? pack.pack.title },
        whole: () => whole(pack),
      },
    showVersion: setCode,
    change: (next: Partial<PrintChoices>) => setChoices((now) => ({ ...now, ...next })),
    drawAnew: () => setChoices((now) => ({ ...now, seed: newSeed() })),
  };
}
