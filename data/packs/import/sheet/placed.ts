/** Findings about a question of a row, brought to the cell that they are about. */
import { foldForRepeats } from '../../question-check';
import { showable } from '../../text-rules';
import type { Finding } from '../findings';
import type { NamedColumn } from './layout';
import type { ReadRow } from './read-question';

function columnOf(found: Finding, { layout, reader, options }: ReadRow): NamedColumn | undefined {
  const { single } = layout;
  const optionWhere = (fits: (text: string) => boolean) => layout.options.get(options.findLastIndex(fits));
  switch (found.code) {
    case 'noStem':
      return single.get('stem');
    case 'noKey':
    case 'keyUnclear':
    case 'keyOutside':
      return single.get('key');
    case 'sameOption':
      return optionWhere((text) => foldForRepeats(showable(text)) === foldForRepeats(found.params.text));
    case 'textTooLong': {
      const { part, length } = found.params;
      if (part === 'option') return optionWhere((text) => text.length === length);
      return single.get(part);
    }
    case 'markupInText': {
      const holds = (column: NamedColumn) => {
        const value = reader.value(column);
        return value?.kind === 'text' && value.text.includes(found.params.found);
      };
      return [...single.values(), ...layout.options.values()].find(holds);
    }
    default:
      return undefined;
  }
}

/** `findings` with a column where they had a row alone. */
export const placed = (findings: readonly Finding[], row: ReadRow): Finding[] =>
  findings.map((found) => {
    const column = found.place.kind === 'cell' && found.place.column === null ? columnOf(found, row) : undefined;
    return column ? { ...found, place: row.reader.place(column) } : found;
  });
