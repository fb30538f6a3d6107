/** One icon of the Lucide set (ISC), drawn from its data: no markup is parsed. Decorative: the word beside it says the same. */
import type { IconNode } from 'lucide';
import { h } from 'preact';

export function Icon({ of: nodes, size = 16 }: { of: IconNode; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {nodes.map(([tag, attributes], i) => h(tag, { ...attributes, key: i }))}
    </svg>
  );
}
