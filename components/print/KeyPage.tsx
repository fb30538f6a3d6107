/** The key of one version, with the right answer's words and where they are written. */
import { answerWords } from '../../data/messages/packs';
import { pageWords } from '../../data/messages/print-page';
import { questionWords } from '../../data/messages/question';
import { plainText } from '../../data/packs/markup';
import { type PaperVersion, questionsOf } from '../../data/packs/print/versions';
import { rightAnswerOf } from '../../data/questions/right-answer';
import { useLanguage, useWords } from '../words';
import { pageOf } from './PageRules';
import { Sheet } from './Sheet';

export function KeyPage({ version, title, seed }: { version: PaperVersion; title: string; seed: number }) {
  const words = useWords(pageWords);
  const { provision } = useWords(questionWords);
  const language = useLanguage();
  const { code } = version;
  return (
    <Sheet label={words.keyOf(code)} page={pageOf(code)}>
      <h3>{words.keyOf(code)}</h3>
      <p>
        {title} · {words.seed(seed)}
      </p>
      <table class="key-table">
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.letter}</th>
            <th scope="col">{words.words}</th>
            <th scope="col">{words.cited}</th>
          </tr>
        </thead>
        <tbody>
          {questionsOf(version).map(({ number, question, key }) => (
            <tr key={question.id}>
              <th scope="row">{number}</th>
              <td class="key-letter">{question.type === 'fill' ? '' : key}</td>
              <td>{plainText(answerWords(rightAnswerOf(question), language))}</td>
              <td>{question.cite.map((cite) => [cite.doc, provision(cite)].filter(Boolean).join(', ')).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
