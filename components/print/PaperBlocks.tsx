/** The questions of a paper, those of a case below its text. */
import { pageWords } from '../../data/messages/print-page';
import type { PaperBlock } from '../../data/packs/print/versions';
import { useWords } from '../words';
import { PaperQuestion } from './PaperQuestion';
import { PaperText } from './PaperText';

export function PaperBlocks({ blocks }: { blocks: readonly PaperBlock[] }) {
  return (
    <div class="paper-body">
      {blocks.map((block) => (
        <Block key={block.questions[0]?.question.id} block={block} />
      ))}
    </div>
  );
}

function Block({ block: { scenario, questions } }: { block: PaperBlock }) {
  const words = useWords(pageWords);
  const list = questions.map((printed) => <PaperQuestion key={printed.question.id} printed={printed} />);
  const [first, ...others] = list;
  if (scenario === null) return <>{list}</>;
  const numbers = questions.map(({ number }) => number);
  return (
    <>
      {/* A case and its first question stay on one page. */}
      <div class="paper-case">
        <p>
          <strong>{words.case}</strong> {words.forQuestions(Math.min(...numbers), Math.max(...numbers))}:{' '}
          <PaperText text={scenario} />
        </p>
        {first}
      </div>
      {others}
    </>
  );
}
