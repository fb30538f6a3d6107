/** A word of warning where one letter is right far too often in some versions. */
import { TriangleAlert } from 'lucide';
import { printWords } from '../../data/messages/print';
import { leaningKeys } from '../../data/packs/print/key-shares';
import type { PaperVersion } from '../../data/packs/print/versions';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';

/** More codes would be a wall; all lean alike where options stand as written. */
const MOST = 3;

export function LeaningKeys({ versions, isShuffled }: { versions: readonly PaperVersion[]; isShuffled: boolean }) {
  const words = useWords(printWords);
  const leaning = leaningKeys(versions);
  if (leaning.length === 0) return null;
  const named = leaning
    .slice(0, MOST)
    .map(({ code, letter, percent, total }) => words.leaning(code, letter, percent, total));
  return (
    <p class="print-leaning">
      <Icon of={TriangleAlert} size={14} />
      <span>
        {words.leaningKeys(named.join('; '), Math.max(0, leaning.length - MOST))}{' '}
        {isShuffled ? words.leaningAnew : words.leaningShuffle}
      </span>
    </p>
  );
}
