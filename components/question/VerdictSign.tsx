/** Right, wrong or missed as a shape and a word; the hue comes from the row. */
import { Check, X } from 'lucide';
import { Icon } from '../icon/Icon';
import type { Verdict } from './verdict';

export function VerdictSign({ verdict, word }: { verdict: Verdict; word: string }) {
  return (
    <span class="question-sign" data-verdict={verdict}>
      <Icon of={verdict === 'wrong' ? X : Check} size={14} />
      <span class="visually-hidden">({word})</span>
    </span>
  );
}
