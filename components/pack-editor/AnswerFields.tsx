/** What is right, for the kinds whose answer is no list: true or false, and gaps. */
import { useId } from 'preact/hooks';
import { formWords } from '../../data/messages/edit-form';
import { withAnswer, withGap } from '../../data/packs/edit/parts';
import { useWords } from '../words';
import type { FieldsProps } from './fields-props';
import { problemsAt } from './problem-places';
import { ProblemLines, TextField } from './TextField';

export function TruthFields({ edit, problems, onChange }: FieldsProps) {
  const words = useWords(formWords);
  const name = useId();
  const ways = [
    { value: true, label: words.answerTrue },
    { value: false, label: words.answerFalse },
  ];
  return (
    <fieldset class="edit-group">
      <legend class="edit-label">{words.answer}</legend>
      <div class="edit-ways">
        {ways.map(({ value, label }) => (
          <label key={label} class="edit-tick">
            <input
              type="radio"
              name={name}
              checked={edit.answer === value}
              onChange={() => onChange(withAnswer(edit, value))}
            />
            {label}
          </label>
        ))}
      </div>
      <ProblemLines problems={problemsAt(problems, 'answer')} />
    </fieldset>
  );
}

/** One line, one accepted answer; a line that is being begun is an answer not yet written, and is not kept. */
const linesOf = (typed: string): string[] => (typed === '' ? [''] : typed.split('\n'));

export function GapFields({ edit, problems, onChange, lang }: FieldsProps) {
  const words = useWords(formWords);
  return (
    <div class="edit-group">
      {edit.gaps.length === 0 && <p class="quiet">{words.noGaps}</p>}
      <ProblemLines problems={problemsAt(problems, 'gaps')} />
      {edit.gaps.map((gap, i) => (
        <TextField
          key={i}
          label={words.gap(i + 1)}
          value={gap.join('\n')}
          rows={2}
          lang={lang}
          problems={problemsAt(problems, 'gaps', i)}
          onInput={(value) => onChange(withGap(edit, i, linesOf(value)), `gap ${i}`)}
        />
      ))}
    </div>
  );
}
