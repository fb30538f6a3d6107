/** What is right, for the kinds without options: true or false, gaps, an order, pairs. */
import { Plus } from 'lucide';
import { useId } from 'preact/hooks';
import { formWords } from '../../data/messages/edit-form';
import { withAnswer, withGap, withNewPart, withoutPart, withPart, withPartMoved } from '../../data/packs/edit/parts';
import { LIMITS } from '../../data/questions/schema';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';
import type { FieldsProps } from './fields-props';
import { PartButtons } from './PartButtons';
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

export function ItemFields({ edit, problems, onChange, newPartId, lang }: FieldsProps) {
  const words = useWords(formWords);
  return (
    <fieldset class="edit-group">
      <legend class="edit-label">{words.items}</legend>
      <ProblemLines problems={problemsAt(problems, 'items')} />
      <ol class="edit-parts">
        {edit.items.map(({ id, text }, i) => (
          <li key={id} class="edit-option">
            <span class="edit-mark" aria-hidden="true">
              {i + 1}
            </span>
            <TextField
              label={words.item(i + 1)}
              isLabelHidden
              value={text}
              lang={lang}
              max={LIMITS.option}
              problems={problemsAt(problems, 'items', i)}
              onInput={(value) => onChange(withPart(edit, 'items', id, { text: value }), `item ${id}`)}
            />
            <span class="edit-part-tools">
              <PartButtons
                up={words.itemUp(i + 1)}
                down={words.itemDown(i + 1)}
                remove={words.removeItem(i + 1)}
                isFirst={i === 0}
                isLast={i === edit.items.length - 1}
                onMove={(by) => onChange(withPartMoved(edit, 'items', id, by))}
                onRemove={() => onChange(withoutPart(edit, 'items', id))}
              />
            </span>
          </li>
        ))}
      </ol>
      {edit.items.length < LIMITS.maxOptions && (
        <button type="button" class="quiet-button" onClick={() => onChange(withNewPart(edit, 'items', newPartId()))}>
          <Icon of={Plus} />
          {words.addItem}
        </button>
      )}
    </fieldset>
  );
}

export function PairFields({ edit, problems, onChange, newPartId, lang }: FieldsProps) {
  const words = useWords(formWords);
  return (
    <fieldset class="edit-group">
      <legend class="edit-label">{words.pairs}</legend>
      <ProblemLines problems={problemsAt(problems, 'pairs')} />
      <ol class="edit-parts">
        {edit.pairs.map(({ id, left, right }, i) => (
          <li key={id} class="edit-option">
            <span class="edit-mark" aria-hidden="true">
              {i + 1}
            </span>
            <div class="edit-pair">
              <TextField
                label={words.pairLeft(i + 1)}
                isLabelHidden
                value={left}
                lang={lang}
                max={LIMITS.option}
                problems={problemsAt(problems, 'pairs', i, 'left')}
                onInput={(value) => onChange(withPart(edit, 'pairs', id, { left: value }), `left ${id}`)}
              />
              <TextField
                label={words.pairRight(i + 1)}
                isLabelHidden
                value={right}
                lang={lang}
                max={LIMITS.option}
                problems={problemsAt(problems, 'pairs', i, 'right')}
                onInput={(value) => onChange(withPart(edit, 'pairs', id, { right: value }), `right ${id}`)}
              />
            </div>
            <span class="edit-part-tools">
              <PartButtons
                up={words.itemUp(i + 1)}
                down={words.itemDown(i + 1)}
                remove={words.removePair(i + 1)}
                isFirst={i === 0}
                isLast={i === edit.pairs.length - 1}
                onMove={(by) => onChange(withPartMoved(edit, 'pairs', id, by))}
                onRemove={() => onChange(withoutPart(edit, 'pairs', id))}
              />
            </span>
          </li>
        ))}
      </ol>
      {edit.pairs.length < LIMITS.maxOptions && (
        <button type="button" class="quiet-button" onClick={() => onChange(withNewPart(edit, 'pairs', newPartId()))}>
          <Icon of={Plus} />
          {words.addPair}
        </button>
      )}
    </fieldset>
  );
}
