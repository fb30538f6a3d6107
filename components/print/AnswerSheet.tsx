/** A sheet to mark answers on, one row a question; lines where words, an order or pairs are asked for. */
import { pageWords } from '../../data/messages/print-page';
import type { PaperFacts } from '../../data/packs/print/facts';
import type { PrintedBody } from '../../data/packs/print/printed';
import { type PaperVersion, questionsOf } from '../../data/packs/print/versions';
import { useWords } from '../words';
import { pageOf } from './PageRules';
import { PaperHead } from './PaperHead';
import { Rest } from './Rest';
import { Sheet } from './Sheet';

function lettersOf(body: PrintedBody): string[] {
  if (body.kind === 'truth') return ['A', 'B'];
  return body.kind === 'options' ? body.options.map(({ letter }) => letter) : [];
}

export function AnswerSheet({ version, head, large }: { version: PaperVersion; head: PaperFacts; large: boolean }) {
  const words = useWords(pageWords);
  const { code } = version;
  const questions = questionsOf(version);
  return (
    <Sheet label={`${words.answerSheet}, ${words.code(code)}`} large={large} page={pageOf(code)}>
      <PaperHead head={head} code={code} kicker={words.answerSheet} />
      <p class="paper-note">{words.answerHint}</p>
      <ol class="answer-grid">
        {questions.map(({ number, question, body }) => {
          const letters = lettersOf(body);
          return (
            <li key={question.id} data-wide={letters.length === 0}>
              <span class="answer-number">{number}</span>
              {letters.length === 0 && <span class="paper-blank" />}
              {letters.map((letter) => (
                <span key={letter} class="answer-circle">
                  {letter}
                </span>
              ))}
            </li>
          );
        })}
      </ol>
      <Rest shown={questions.length} all={head.questions} />
    </Sheet>
  );
}
