/** The key of one version, with the right answer's words and where they are written. */
import { answerWords } from '../../data/messages/packs';
import { pageWords } from '../../data/messages/print-page';
import { questionWords } from '../../data/messages/question';
import { plainText } from '../../data/packs/markup';
import type { PaperFacts } from '../../data/packs/print/facts';
import { withNumbersTogether } from '../../data/packs/print/numbers-together';
import { type PaperVersion, questionsOf } from '../../data/packs/print/versions';
import { rightAnswerOf } from '../../data/questions/right-answer';
import { useLanguage, useWords } from '../words';
import { KeyLetters } from './KeyLetters';
import { pageOf } from './PageRules';
import { Rest } from './Rest';
import { Sheet } from './Sheet';

export function KeyPage({ version, head, seed }: { version: PaperVersion; head: PaperFacts; seed: number }) {
  const words = useWords(pageWords);
  const { provision } = useWords(questionWords);
  const language = useLanguage();
  const { code } = version;
  const rows = questionsOf(version);
  return (
    <Sheet label={words.keyOf(code)} page={pageOf(code)}>
      <h3>{words.keyOf(code)}</h3>
      <p>
        {head.title} · {words.seed(seed)}
      </p>
      <table class="key-table">
        <colgroup>
          <col class="key-number" />
          <col class="key-letters" />
          <col />
          <col class="key-cited" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.letter}</th>
            <th scope="col">{words.words}</th>
            <th scope="col">{words.cited}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, question, key }) => (
            <tr key={question.id}>
              <th scope="row">{number}</th>
              <td class="key-letter">{question.type !== 'fill' && <KeyLetters letters={key} />}</td>
              <td>{withNumbersTogether(plainText(answerWords(rightAnswerOf(question), language)))}</td>
              <td>
                {question.cite
                  .map((cite) => [withNumbersTogether(cite.doc), provision(cite)].filter(Boolean).join(', '))
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Rest shown={rows.length} all={head.questions} />
    </Sheet>
  );
}
