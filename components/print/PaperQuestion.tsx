/** A question on paper: stem, what to choose from, and where to write. */
import { pageWords } from '../../data/messages/print-page';
import type { Lettered, PrintedBody, PrintedQuestion } from '../../data/packs/print/printed';
import { useWords } from '../words';
import { PaperText } from './PaperText';

/** Wide enough for a word by hand. */
const GAP = '_'.repeat(14);
/** Short options stand side by side; characters that fit a quarter, or half, of a line. */
const SHORT = { quarter: 16, half: 36 };

function widthOf(options: readonly Lettered[]): 'quarter' | 'half' | 'whole' {
  const longest = Math.max(...options.map(({ text }) => text.length));
  if (longest <= SHORT.quarter) return 'quarter';
  return longest <= SHORT.half ? 'half' : 'whole';
}

function Options({ options }: { options: readonly Lettered[] }) {
  return (
    <ul class="paper-options" data-width={widthOf(options)}>
      {options.map(({ letter, id, text }) => (
        <li key={id} class="paper-row">
          <span>{letter}.</span>
          <span>
            <PaperText text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Body({ body }: { body: PrintedBody }) {
  const words = useWords(pageWords);
  switch (body.kind) {
    case 'options':
      return (
        <>
          {body.isSeveral && <p class="paper-hint">{words.several}</p>}
          <Options options={body.options} />
        </>
      );
    case 'truth':
      return (
        <>
          <p class="paper-hint">{words.truth}</p>
          <Options
            options={[
              { letter: 'A', id: 't', text: words.yes },
              { letter: 'B', id: 'f', text: words.no },
            ]}
          />
        </>
      );
    case 'gaps':
      return <p class="paper-hint">{words.gaps}</p>;
    case 'order':
      return (
        <>
          <p class="paper-hint">
            {words.order} {body.items.map(() => '____').join(' – ')}
          </p>
          <Options options={body.items} />
        </>
      );
    case 'match':
      return (
        <>
          <p class="paper-hint">{words.match}</p>
          <div class="paper-match">
            <ol>
              {body.lefts.map((left, i) => (
                <li key={i} class="paper-row">
                  <span>{i + 1}.</span>
                  <span>
                    <PaperText text={left} /> ____
                  </span>
                </li>
              ))}
            </ol>
            <Options options={body.rights} />
          </div>
        </>
      );
  }
}

export function PaperQuestion({ printed }: { printed: PrintedQuestion }) {
  const words = useWords(pageWords);
  return (
    <div class="paper-question" data-question={printed.question.id}>
      <p class="paper-stem">
        <strong>{words.question(printed.number)}</strong> <PaperText text={printed.question.stem} gap={() => GAP} />
      </p>
      <Body body={printed.body} />
    </div>
  );
}
