/** What can be done with whole questions in the editor, and where the eye goes after it. */
import type { RefObject } from 'preact';
import { copyOf, type EditAction, idsOf } from '../../data/packs/edit/actions';
import { blankQuestion, type EditQuestion } from '../../data/packs/edit/edit-question';
import { NO_FILTER } from '../../data/packs/edit/find';
import { newQuestionId, partIdAt, type Random } from '../../data/packs/edit/ids';
import type { QuestionState } from '../../data/packs/edit/question-state';
import type { Act } from './DraftQuestion';
import type { QuestionListing } from './use-question-list';

/** As most real banks have them. */
const NEW_OPTIONS = 4;

interface Use {
  listing: QuestionListing;
  selected: string | null;
  /** Where the form stands. */
  form: RefObject<HTMLElement | null>;
  random: Random;
  act: Act;
  onSelect: (id: string | null) => void;
  /** Shows a question in its form. */
  go: (id: string) => void;
  /** Says what was done; `back` brings it back, whatever was done since. */
  onDeleted: (number: number, back: EditAction) => void;
}

/** `listing`: of the draft as it is drawn; the acts belong to that drawing. */
export function questionActs({ listing, selected, form, random, act, onSelect, go, onDeleted }: Use) {
  const { questions, states, setFilter, placeOf } = listing;
  const at = placeOf(selected);
  const edit = questions[at];
  const focusForm = () => form.current?.querySelector<HTMLElement>('textarea')?.focus();
  return {
    focusForm,
    add: () => {
      const id = newQuestionId(idsOf(questions), random);
      const options = Array.from({ length: NEW_OPTIONS }, (_, i) => ({ id: partIdAt(i), text: '', why: '' }));
      const question = { ...blankQuestion(id, 'one', options), standard: edit?.standard ?? null };
      act({ kind: 'insert', questions: [question], ...(edit && { after: edit.id }) });
      setFilter(NO_FILTER);
      go(id);
      setTimeout(focusForm);
    },
    remove: (id: string) => {
      const place = placeOf(id);
      const question = questions[place];
      if (!question) return;
      act({ kind: 'remove', ids: [id] });
      onSelect((questions[place + 1] ?? questions[place - 1])?.id ?? null);
      const after = questions[place - 1]?.id ?? null;
      onDeleted(place + 1, { kind: 'insert', questions: [question], after });
    },
    duplicate: (question: EditQuestion) => {
      const id = newQuestionId(idsOf(questions), random);
      act({ kind: 'insert', questions: [copyOf(question, id)], after: question.id });
      go(id);
    },
    /** The next question of that state behind the selected one, from the beginning again after the last. */
    next: (what: QuestionState) => {
      const order = [...questions.keys()].map((i) => (i + at + 1) % questions.length);
      const found = order.find((i) => states[i] === what);
      const question = found === undefined ? undefined : questions[found];
      if (!question) return;
      setFilter(NO_FILTER);
      go(question.id);
      setTimeout(() => (form.current?.querySelector<HTMLElement>('[aria-invalid]') ?? form.current)?.focus());
    },
    move: (by: 1 | -1) => edit && act({ kind: 'move', id: edit.id, by }),
  };
}
