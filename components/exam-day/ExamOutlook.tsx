/** How far the days reach, and the mark to expect: a range and what it is worth, or what it still lacks. */
import { examWords } from '../../data/messages/exam';
import type { Coverage } from '../../data/practice/exam/coverage';
import { ENOUGH_REVIEWS, type ScoreForecast } from '../../data/practice/exam/forecast';
import { useWords } from '../words';

interface Props {
  daysLeft: number;
  /** Null until first read. */
  coverage: Coverage | null;
  /** Null until read, and where there is nothing to ask. */
  score: ScoreForecast | null;
  /** Not one question of the chosen packs may be asked. */
  isEmpty: boolean;
}

export function ExamOutlook({ daysLeft, coverage, score, isEmpty }: Props) {
  const words = useWords(examWords);
  return (
    <div class="exam-outlook">
      <p>{words.line(daysLeft)}</p>
      {isEmpty ? <p>{words.packsGone}</p> : coverage && <p>{words.coverage(coverage)}</p>}
      {score?.kind === 'early' && <p class="quiet">{words.scoreEarly(score.reviews, ENOUGH_REVIEWS)}</p>}
      {score?.kind === 'range' && (
        <>
          <p>{words.score(score.low, score.high)}</p>
          <p class="quiet">{words.scoreMeans}</p>
        </>
      )}
    </div>
  );
}
