/** The options of a choice: mark, text, and behind a button the reason and whether it stays at the end. */
import { Ellipsis, Trash2 } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { formWords } from '../../data/messages/edit-form';
import type { EditOption } from '../../data/packs/edit/edit-question';
import { withKeptLast, withoutPart, withPart, withPartMoved, withRight } from '../../data/packs/edit/parts';
import { LIMITS } from '../../data/questions/schema';
import { Icon } from '../icon/Icon';
import { IconButton } from '../icon/IconButton';
import { useWords } from '../words';
import type { FieldsProps } from './fields-props';
import { MoveButtons } from './PartButtons';
import { PartGroup } from './PartGroup';
import { problemsAt } from './problem-places';
import { TextField } from './TextField';

export const letterAt = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

export function OptionFields(props: FieldsProps) {
  const { edit } = props;
  const words = useWords(formWords);
  const group = useId();
  const hint = edit.type === 'one' ? words.optionsOne : words.optionsMany;
  return (
    <PartGroup {...props} list="options" label={words.options} hint={hint} add={words.addOption}>
      {edit.options.map((option, i) => (
        <OptionRow key={option.id} {...props} option={option} index={i} group={group} />
      ))}
    </PartGroup>
  );
}

type RowProps = FieldsProps & { option: EditOption; index: number; group: string };

function OptionRow({ edit, problems, onChange, lang, option, index, group }: RowProps) {
  const words = useWords(formWords);
  const { id, text, why } = option;
  const letter = letterAt(index);
  const isKept = edit.keepLast?.includes(id) ?? false;
  const [isOpen, setIsOpen] = useState(why !== '' || isKept);
  const isRight = option.right === true;
  return (
    <li class="edit-option" data-right={isRight}>
      <label class="edit-mark">
        <input
          type={edit.type === 'one' ? 'radio' : 'checkbox'}
          name={group}
          aria-label={words.isRight(letter)}
          checked={isRight}
          onChange={({ currentTarget }) => onChange(withRight(edit, id, currentTarget.checked))}
        />
        <span aria-hidden="true">{letter}</span>
        {isRight && (
          <span class="edit-right" aria-hidden="true">
            {words.right}
          </span>
        )}
      </label>
      <TextField
        label={words.option(letter)}
        isLabelHidden
        value={text}
        lang={lang}
        max={LIMITS.option}
        problems={problemsAt(problems, 'options', index, 'text')}
        onInput={(value) => onChange(withPart(edit, 'options', id, { text: value }), `option ${id}`)}
      />
      <span class="edit-part-tools">
        <button
          type="button"
          class="icon-button"
          aria-label={words.optionMore(letter)}
          title={words.optionMore(letter)}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon of={Ellipsis} />
        </button>
        <IconButton
          label={words.removeOption(letter)}
          icon={Trash2}
          onPress={() => onChange(withoutPart(edit, 'options', id))}
        />
      </span>
      {isOpen && (
        <div class="edit-option-more">
          <TextField
            label={words.why(letter)}
            value={why}
            lang={lang}
            max={LIMITS.explanation}
            problems={problemsAt(problems, 'options', index, 'why')}
            onInput={(value) => onChange(withPart(edit, 'options', id, { why: value }), `why ${id}`)}
          />
          <label class="edit-tick">
            <input
              type="checkbox"
              checked={isKept}
              onChange={({ currentTarget }) => onChange(withKeptLast(edit, id, currentTarget.checked))}
            />
            {words.keepLast}
          </label>
          <MoveButtons
            up={words.optionUp(letter)}
            down={words.optionDown(letter)}
            isFirst={index === 0}
            isLast={index === edit.options.length - 1}
            onMove={(by) => onChange(withPartMoved(edit, 'options', id, by))}
          />
        </div>
      )}
    </li>
  );
}
