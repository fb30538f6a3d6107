/** The words of every importer's findings; each importer joins its own catalogue here. */
import type { Finding, ImportFacts } from '../packs/import/findings';
import type { Sentences } from '../packs/problems';
import { type Language, wordsOf } from './catalogue';
import { commonCauses, commonRemedies } from './import-common';
import { giftCauses, giftRemedies } from './import-gift';
import { importPlaceWords } from './import-places';
import { sheetCauses, sheetRemedies } from './import-sheet';
import { textCauses, textRemedies } from './import-text';

const causesOf = (language: Language): Sentences<ImportFacts> => ({
  ...wordsOf(commonCauses, language),
  ...wordsOf(textCauses, language),
  ...wordsOf(sheetCauses, language),
  ...wordsOf(giftCauses, language),
});

const remediesOf = (language: Language): Sentences<ImportFacts> => ({
  ...wordsOf(commonRemedies, language),
  ...wordsOf(textRemedies, language),
  ...wordsOf(sheetRemedies, language),
  ...wordsOf(giftRemedies, language),
});

/** Each a phrase or sentence of its own. */
export interface ImportWords {
  /** "Dòng 14". */
  where: string;
  cause: string;
  remedy: string;
}

/** Code and params come from one member of a union, which TypeScript can't see through a look-up. */
const say = (sentenceWords: Sentences<ImportFacts>, { code, params }: Finding): string =>
  (sentenceWords[code] as (facts: Finding['params']) => string)(params);

/** Where, what was read, and what to do. */
export const findingWords = (found: Finding, language: Language): ImportWords => ({
  where: importPlaceWords(found.place, language),
  cause: say(causesOf(language), found),
  remedy: say(remediesOf(language), found),
});
