/** What the file needs decided before its questions can be trusted: each way with what it would come to. Nothing is chosen beforehand. */
import { useId } from 'preact/hooks';
import { importWords } from '../../data/messages/studio-import';
import type { Ask, ImportChoices } from '../../data/packs/import/draft';
import { useWords } from '../words';

interface Props {
  asks: readonly Ask[];
  choices: ImportChoices;
  onDecide: (choices: ImportChoices) => void;
}

export function Asks({ asks, choices, onDecide }: Props) {
  const words = useWords(importWords);
  const id = useId();
  if (asks.length === 0) return null;
  const questions = {
    numbersMean: words.askNumbers,
    formatMeans: words.askFormat,
    encoding: words.askEncoding,
    sheet: words.askSheet,
  };
  return (
    <section class="import-asks" aria-labelledby={id}>
      <h3 id={id}>{words.askHeading}</h3>
      {asks.map((ask) => (
        <fieldset key={ask.about} class="edit-group">
          <legend class="edit-label">{questions[ask.about]}</legend>
          {ask.ways.map(({ choice, clear, example }) => (
            <label key={choice} class="import-way">
              <input
                type="radio"
                name={`${id}-${ask.about}`}
                checked={choices[ask.about] === choice}
                onChange={() => onDecide({ [ask.about]: choice })}
              />
              <span>
                <span>{words.ways(choice)}</span>
                <span class="quiet"> · {words.wayClear(clear)}</span>
                {example !== '' && (
                  <span class="quiet import-example" lang="vi">
                    {example}
                  </span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
