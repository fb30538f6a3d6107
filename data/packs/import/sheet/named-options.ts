/** Which options a row's key names. */
import { showable } from '../../text-rules';
import type { Finding, ImportCode, ImportFacts } from '../findings';
import { type NumbersMean, optionsOfNumbers } from './key-reading';
import type { ReadRow } from './read-question';
import { lettersOf } from './values';

export type Tell = <C extends ImportCode>(code: C, params: ImportFacts[C], severity?: Finding['severity']) => void;

/** Indexes of options by column that the key names in its order; null where it stays open, which is told. */
export function namedOptions(
  { key, options, keyText }: ReadRow,
  mean: NumbersMean | null,
  tell: Tell,
): number[] | null {
  const read = showable(keyText);
  const allowed = () => allowedOf(options);
  switch (key.kind) {
    case 'options':
      return key.indexes;
    case 'numbers': {
      const indexes = mean && optionsOfNumbers(key, mean, options);
      if (indexes) return indexes;
      if (mean) tell('keyOutside', { read, allowed: allowed() });
      else tell('keyUnclear', { read });
      return null;
    }
    case 'outside':
      tell('keyOutside', { read: key.read, allowed: allowed() });
      return null;
    case 'unclear':
      tell('keyUnclear', { read: key.read });
      return null;
    case 'truth':
      tell('keyUnclear', { read });
      return null;
    case 'none':
      return null;
  }
}

/** "A–D" */
function allowedOf(options: readonly string[]): string {
  const letters = options.flatMap((text, i) => (text === '' ? [] : [lettersOf([i])]));
  const isRun = letters.length > 2 && options.every((text) => text !== '');
  return isRun ? `${letters[0]}–${letters.at(-1)}` : letters.join(', ');
}
