/** The parts of an answer, options, items or pairs, as one group: its name, what is wrong with all of it, and the button for one more. */
import { Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { type PartList, withNewPart } from '../../data/packs/edit/parts';
import { LIMITS } from '../../data/questions/schema';
import { Icon } from '../icon/Icon';
import type { FieldsProps } from './fields-props';
import { problemsAt } from './problem-places';
import { ProblemLines } from './TextField';

type Props = Pick<FieldsProps, 'edit' | 'problems' | 'onChange' | 'newPartId'> & {
  list: PartList;
  label: string;
  hint?: string;
  add: string;
  /** An entry of the list for each part. */
  children: ComponentChildren;
};

export function PartGroup({ edit, problems, onChange, newPartId, list, label, hint, add, children }: Props) {
  return (
    <fieldset class="edit-group">
      <legend class="edit-label">{label}</legend>
      {hint && <p class="quiet edit-group-hint">{hint}</p>}
      <ProblemLines problems={problemsAt(problems, list)} />
      <ol class="edit-parts">{children}</ol>
      {edit[list].length < LIMITS.maxOptions && (
        <button type="button" class="quiet-button" onClick={() => onChange(withNewPart(edit, list, newPartId()))}>
          <Icon of={Plus} />
          {add}
        </button>
      )}
    </fieldset>
  );
}
