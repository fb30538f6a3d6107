/** A surface that takes the reader's place of work: its heading takes the focus when it comes, so that keys and voices follow. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  kicker?: string | undefined;
  heading: string;
  tone?: 'plain' | 'refused';
  children: ComponentChildren;
}

export function Panel({ kicker, heading, tone = 'plain', children }: Props) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, [heading]);
  return (
    <section class="panel" data-tone={tone} aria-labelledby={id}>
      <div class="panel-head">
        {kicker && <p class="kicker">{kicker}</p>}
        <h2 id={id} ref={title} tabIndex={-1} class="long-text">
          {heading}
        </h2>
      </div>
      {children}
    </section>
  );
}
