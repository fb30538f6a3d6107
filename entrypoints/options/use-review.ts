/** What is worth a look in a draft; the whole is looked at in a worker, once every question is checked. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import { soundPack } from '../../data/packs/edit/sound-pack';
import { hearing, tell } from './parcels';
import type { FromReviewer, ToReviewer } from './review-worker';
import type { Reports } from './use-reports';

export function useReview(draft: PackDraft, { of, isChecking }: Reports) {
  const { sound, ofQuestions } = useMemo(() => {
    const reports = draft.questions.flatMap((question) => of(question) ?? []);
    return {
      sound: reports.flatMap(({ question }) => question ?? []),
      ofQuestions: reports.flatMap(({ lints }) => lints),
    };
  }, [draft.questions, of, isChecking]);
  const [whole, setWhole] = useState<FromReviewer | null>(null);
  const worker = useRef<Worker | null>(null);
  const round = useRef(0);
  useEffect(
    () => () => {
      round.current++;
      worker.current?.terminate();
    },
    [],
  );
  useEffect(() => {
    if (isChecking) return;
    const mine = ++round.current;
    worker.current ??= new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });
    worker.current.onmessage = hearing<FromReviewer>((found) => {
      if (found.round === round.current) setWhole(found);
    });
    const { questions, ...rest } = soundPack(draft, sound);
    void tell<ToReviewer>(worker.current, { round: mine, rest, questions }, () => mine === round.current);
  }, [draft, sound, isChecking]);
  return { ofQuestions, whole, unready: draft.questions.length - sound.length };
}
