/** Which of these documents have questions: "Ôn tập" is offered only there. At once for the built-in bank, a moment later for packs. */
import { useEffect, useState } from 'preact/hooks';
import { aboutOf } from '../../data/documents/about';
import { byId } from '../../data/documents/catalog';
import type { DocumentId } from '../../data/documents/types';
import { isAskedAbout } from '../../data/questions/asked-about';
import { practiceStore } from './practice-store';

async function countedAskable(ids: readonly DocumentId[]): Promise<DocumentId[]> {
  const known = ids.flatMap((id) => {
    const entry = byId(id);
    const about = entry && aboutOf(entry);
    return about ? [{ id, about }] : [];
  });
  const { store } = await practiceStore();
  const counts = await store.questionCountAbout(known.map(({ about }) => about));
  return known.flatMap(({ id }, i) => ((counts[i] ?? 0) > 0 ? [id] : []));
}

export function useAskable(ids: readonly DocumentId[]): ReadonlySet<DocumentId> {
  const key = ids.join();
  const [counted, setCounted] = useState<{ of: string; askable: DocumentId[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    countedAskable(ids).then(
      (askable) => isCurrent && setCounted({ of: key, askable }),
      // Where the browser keeps no data there is nothing to practise either; the practice view says so.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return new Set(counted?.of === key ? counted.askable : ids.filter(isAskedAbout));
}
