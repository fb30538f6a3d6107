/** What is right, for the kinds whose answer is a list: items in their order, and pairs. */
import { Plus } from 'lucide';
import { formWords } from '../../data/messages/edit-form';
import { withNewPart, withoutPart, withPart, withPartMoved } from '../../data/packs/edit/parts';
import { LIMITS } from '../../data/questions/schema';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';
import type { FieldsProps } from './fields-props';
import { PartButtons } from './PartButtons';
import { problemsAt } from './problem-places';
import { ProblemLines, TextField } from './TextField';

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
