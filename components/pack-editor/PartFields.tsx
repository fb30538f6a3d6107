/** What is right, for the kinds whose answer is a list: items in their order, and pairs. */
import type { ComponentChildren } from 'preact';
import { formWords } from '../../data/messages/edit-form';
import { withoutPart, withPart, withPartMoved } from '../../data/packs/edit/parts';
import { LIMITS } from '../../data/questions/schema';
import { useWords } from '../words';
import type { FieldsProps } from './fields-props';
import { PartButtons } from './PartButtons';
import { PartGroup } from './PartGroup';
import { problemsAt } from './problem-places';
import { TextField } from './TextField';

export function ItemFields(props: FieldsProps) {
  const { edit, problems, onChange, lang } = props;
  const words = useWords(formWords);
  return (
    <PartGroup {...props} list="items" label={words.items} add={words.addItem}>
      {edit.items.map(({ id, text }, i) => (
        <PartRow key={id} {...props} list="items" index={i} remove={words.removeItem(i + 1)}>
          <TextField
            label={words.item(i + 1)}
            isLabelHidden
            value={text}
            lang={lang}
            max={LIMITS.option}
            problems={problemsAt(problems, 'items', i)}
            onInput={(value) => onChange(withPart(edit, 'items', id, { text: value }), `item ${id}`)}
          />
        </PartRow>
      ))}
    </PartGroup>
  );
}

export function PairFields(props: FieldsProps) {
  const { edit, problems, onChange, lang } = props;
  const words = useWords(formWords);
  return (
    <PartGroup {...props} list="pairs" label={words.pairs} add={words.addPair}>
      {edit.pairs.map(({ id, ...pair }, i) => (
        <PartRow key={id} {...props} list="pairs" index={i} remove={words.removePair(i + 1)}>
          <div class="edit-pair">
            {(['left', 'right'] as const).map((side) => (
              <TextField
                key={side}
                label={(side === 'left' ? words.pairLeft : words.pairRight)(i + 1)}
                isLabelHidden
                value={pair[side]}
                lang={lang}
                max={LIMITS.option}
                problems={problemsAt(problems, 'pairs', i, side)}
                onInput={(value) => onChange(withPart(edit, 'pairs', id, { [side]: value }), `${side} ${id}`)}
              />
            ))}
          </div>
        </PartRow>
      ))}
    </PartGroup>
  );
}

type RowProps = Pick<FieldsProps, 'edit' | 'onChange'> & {
  list: 'items' | 'pairs';
  index: number;
  /** Name of the button that takes it away. */
  remove: string;
  children: ComponentChildren;
};

/** A numbered part with its place in the list and the way out of it. */
function PartRow({ edit, onChange, list, index, remove, children }: RowProps) {
  const words = useWords(formWords);
  const parts = edit[list];
  const id = parts[index]?.id ?? '';
  return (
    <li class="edit-option">
      <span class="edit-mark" aria-hidden="true">
        {index + 1}
      </span>
      {children}
      <span class="edit-part-tools">
        <PartButtons
          up={words.itemUp(index + 1)}
          down={words.itemDown(index + 1)}
          remove={remove}
          isFirst={index === 0}
          isLast={index === parts.length - 1}
          onMove={(by) => onChange(withPartMoved(edit, list, id, by))}
          onRemove={() => onChange(withoutPart(edit, list, id))}
        />
      </span>
    </li>
  );
}
