/** The head of a paper or an answer sheet: what it is, and lines for whoever writes it. */
import { pageWords } from '../../data/messages/print-page';
import type { PaperFacts } from '../../data/packs/print/facts';
import { useWords } from '../words';

const Line = ({ label, text = '' }: { label: string; text?: string }) => (
  <p class="paper-line">
    <span>{label}:</span>
    <span class={text ? 'paper-written' : 'paper-blank'}>{text}</span>
  </p>
);

export function PaperHead({ head, code, kicker }: { head: PaperFacts; code: string; kicker?: string }) {
  const words = useWords(pageWords);
  return (
    <header class="paper-head">
      <div class="paper-top">
        <div>
          {kicker && <p>{kicker}</p>}
          <h3>{head.title}</h3>
          <p>{words.facts(head.questions, head.minutes)}</p>
        </div>
        <p class="paper-code">{words.code(code)}</p>
      </div>
      <div class="paper-lines">
        <Line label={words.name} />
        <Line label={words.birth} />
        <Line label={words.unit} text={head.unit} />
        <Line label={words.date} />
        <Line label={words.markGiven} />
      </div>
    </header>
  );
}
