/** What an exam came to: the mark, by standard, and each mistake with the right answer, why, and where it is written. */
import { mockWords } from '../../data/messages/mock';
import { GAP_MS } from '../../data/practice/mock/clock';
import type { QuestionKey } from '../../data/practice/types';
import type { Citation } from '../../data/questions/schema';
import type { MarkedMock } from '../../data/store/mock-history';
import type { QuestionRow } from '../../data/store/rows';
import { Panel } from '../panel/Panel';
import { QuestionView } from '../question/QuestionView';
import { useWords } from '../words';

interface Props {
  marked: MarkedMock;
  questions: ReadonlyMap<QuestionKey, QuestionRow>;
  /** When it was begun, in words. */
  date: string;
  onCite: (citation: Citation) => void;
  onClose: () => void;
}

export function MockResult({ marked: { exam, mark }, questions, date, onCite, onClose }: Props) {
  const words = useWords(mockWords);
  const awayMs = exam.clock.gaps.reduce((sum, gap) => sum + (gap.givenBack ? 0 : gap.ms), 0);
  const mistakes = mark.mistakes.map((mistake) => ({
    ...mistake,
    number: exam.items.findIndex(({ questionKey }) => questionKey === mistake.questionKey) + 1,
    item: exam.items.find(({ questionKey }) => questionKey === mistake.questionKey),
    row: questions.get(mistake.questionKey),
  }));
  return (
    <div class="mock-result">
      <Panel kicker={date} heading={mark.mark === null ? words.noMark : words.mark(mark.mark)}>
        <div class="mock-facts">
          {mark.judged > 0 ? <p>{words.rightOf(mark.right, mark.judged)}</p> : <p>{words.noMarkText}</p>}
          {mark.passed !== null && <p>{mark.passed ? words.passed : words.notPassed}</p>}
          {exam.by === 'time' && <p>{words.byTime}</p>}
          {mark.judged > 0 && mark.unjudged > 0 && <p>{words.unjudged(mark.unjudged)}</p>}
          {mark.givenBackMs > 0 && <p>{words.givenBack(mark.givenBackMs)}</p>}
          {awayMs >= GAP_MS && <p>{words.away(awayMs)}</p>}
        </div>
        {mark.byBucket.length > 0 && (
          <section aria-label={words.byBucket}>
            <h3>{words.byBucket}</h3>
            <dl class="done-standards">
              {mark.byBucket.map(({ bucket, right, judged }) => (
                <div key={bucket}>
                  <dt>{words.bucket(bucket)}</dt>
                  <dd>{words.ofBucket(right, judged)}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <button type="button" class="button" onClick={onClose}>
          {words.toList}
        </button>
      </Panel>
      <h2>{words.mistakes(mistakes.length)}</h2>
      {mistakes.length > 0 && <p class="prose quiet">{words.mistakesText}</p>}
      <ol class="mock-mistakes">
        {mistakes.map(({ questionKey, chosen, number, item, row }) => (
          <li key={questionKey}>
            <p class="quiet">
              {words.question(number)}
              {chosen === null && ` · ${words.blank}`}
            </p>
            {row && item ? (
              <>
                <QuestionView
                  question={row.question}
                  scenario={row.scenario ?? null}
                  presented={{ shown: item.shown }}
                  answered={{ chosen: chosen ?? [], right: false, nearly: false }}
                  onAnswer={() => undefined}
                  onCite={onCite}
                />
                {row.edition !== item.edition && <p class="quiet">{words.reworded}</p>}
              </>
            ) : (
              <p>{words.questionGone}</p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
