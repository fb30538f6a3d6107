/** One printed page or run of pages, shown as paper also on a dark screen. */
import type { ComponentChildren } from 'preact';
import { useLanguage } from '../words';

interface Props {
  label: string;
  twoColumns?: boolean;
  large?: boolean;
  /** Name of its page rule (PageRules), which writes the version's code at the foot of every page. */
  page?: string | undefined;
  children: ComponentChildren;
}

export function Sheet({ label, twoColumns = false, large = false, page, children }: Props) {
  return (
    <section
      class="sheet"
      aria-label={label}
      lang={useLanguage()}
      data-columns={twoColumns ? 2 : 1}
      data-large={large}
      style={page ? { page } : undefined}
    >
      {children}
    </section>
  );
}
