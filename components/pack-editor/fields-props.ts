import type { EditQuestion } from '../../data/packs/edit/edit-question';
import type { Problem } from '../../data/packs/problems';

/** What the fields of one question are given. */
export interface FieldsProps {
  edit: EditQuestion;
  problems: readonly Problem[];
  /** `mergeKey`: typing on in one field is one step of undo. */
  onChange: (next: EditQuestion, mergeKey?: string) => void;
  newPartId: () => string;
  /** Language of the pack. */
  lang: string;
}
