/** Everything worth a trainer's look before sharing: about single questions, about the pack, and what nobody is asked. */
import { useEffect, useRef } from 'preact/hooks';
import { reviewWords } from '../../data/messages/review';
import type { Coverage } from '../../data/packs/coverage';
import type { Lint } from '../../data/packs/lints/types';
import { useWords } from '../words';
import { CoverageTable } from './CoverageTable';
import type { JumpWays } from './Jumps';
import { LintList } from './LintList';

interface Props extends JumpWays {
  /** Of questions on their own. */
  ofQuestions: readonly Lint[];
  /** Of the pack as a whole; null while it is worked out. */
  whole: { lints: readonly Lint[]; coverage: Coverage } | null;
  /** Questions that are not sound yet, and not looked at here. */
  unready: number;
  onMend: (lint: Lint) => void;
}

export function ReviewPane({ ofQuestions, whole, unready, ...ways }: Props) {
  const words = useWords(reviewWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const count = ofQuestions.length + (whole?.lints.length ?? 0);
  return (
    <section class="edit-form" aria-labelledby="review-heading">
      <h2 id="review-heading" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p class="prose">
        {words.text} {unready > 0 && words.unready(unready)}
      </p>
      {whole === null ? (
        <p role="status">{words.working}</p>
      ) : (
        <>
          <h3>{words.lints(count)}</h3>
          {whole.lints.length > 0 && <LintList lints={whole.lints} {...ways} />}
          {ofQuestions.length > 0 && <LintList lints={ofQuestions} {...ways} />}
          <h3>{words.coverage}</h3>
          <CoverageTable {...whole.coverage} />
        </>
      )}
    </section>
  );
}
