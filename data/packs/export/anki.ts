/** A pack as a text file that Anki imports; notes have the same ids as those of the learner's own export. */
import { ankiFile } from '../../export/anki';
import { type Language, wordsOf } from '../../messages/catalogue';
import { exportWords } from '../../messages/exports';
import { questionKeyOf, unsignedPackKey } from '../identity';
import type { Pack } from '../schema';
import { answersOf, type Target } from './losses';
import { scenariosOf } from './scenario';

export const ANKI: Target = {
  takes: () => true,
  keeps: new Set(['id', 'explain', 'cite', 'standard', 'lineBreaks'] as const),
  // Each answer is one line of the card.
  drops: (question) => [
    ...('pairs' in question && answersOf(question).some((text) => text.includes('→')) ? (['wording'] as const) : []),
    ...(answersOf(question).some((text) => text.includes('\n')) ? (['lineBreaks'] as const) : []),
    ...('gaps' in question && question.gaps.flat().some((text) => text.includes(' / ')) ? (['wording'] as const) : []),
  ],
};

/** Every question as a card: asked in front, answered on the back. */
export function ankiOf(pack: Pack, language: Language): string {
  const words = wordsOf(exportWords, language);
  const scenarioOf = scenariosOf(pack);
  const key = unsignedPackKey(pack);
  const from = words.fromPack(pack.pack.title, pack.pack.licence);
  const cards = pack.questions.map((question) => ({
    key: questionKeyOf(key, question.id),
    from,
    question,
    scenario: scenarioOf(question),
  }));
  return ankiFile(cards, words);
}
