/** An unfinished question as something that can be drawn: whatever is missing is left blank, nothing is made up that would show. */
import { isSourceAddress, type Question } from '../../questions/schema';
import { countGaps } from '../markup';
import { type EditQuestion, jsonOf } from './edit-question';

export interface PreviewQuestion {
  question: Question;
  /** The right answer is known: what comes after answering can be drawn. */
  hasKey: boolean;
}

function hasKeyOf({ type, options, answer, gaps, unsure }: EditQuestion): boolean {
  switch (type) {
    case 'one':
    case 'many':
      return options.some(({ right }) => right === true);
    case 'truefalse':
      return answer !== null;
    case 'fill':
      return !unsure && gaps.length > 0 && gaps.every(([first = '']) => first.trim() !== '');
    case 'order':
    case 'match':
      return !unsure;
  }
}

/** What stands where nothing is written yet: a row without a name could not be read out. */
const shown = (text: string) => (text.trim() === '' ? '…' : text);

export function previewOf(edit: EditQuestion): PreviewQuestion {
  const marks = countGaps(edit.stem);
  const drawable: EditQuestion = {
    ...edit,
    stem: shown(edit.stem),
    options: edit.options.map((option) => ({ ...option, text: shown(option.text) })),
    items: edit.items.map((item) => ({ ...item, text: shown(item.text) })),
    pairs: edit.pairs.map((pair) => ({ ...pair, left: shown(pair.left), right: shown(pair.right) })),
    // Not drawn without a key: see hasKey.
    answer: edit.answer ?? true,
    gaps: Array.from({ length: Math.max(marks, 1) }, (_, i) => edit.gaps[i] ?? ['']),
    cite: edit.cite
      .filter(({ doc }) => doc.trim() !== '')
      .map((citation) => (isSourceAddress(citation.url.trim()) ? citation : { ...citation, url: '' })),
  };
  // The shape is the schema's; only its limits may be passed, and they matter to no eye.
  return { question: jsonOf(drawable) as unknown as Question, hasKey: hasKeyOf(edit) };
}
