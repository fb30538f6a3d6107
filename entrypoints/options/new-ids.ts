/** Ids for what comes into a draft, by the browser's randomness. */
import { newExamId, newQuestionId, newScenarioId } from '../../data/packs/edit/ids';
import { randomBytes } from './random-bytes';

export const NEW_IDS = {
  question: (taken: ReadonlySet<string>) => newQuestionId(taken, randomBytes),
  exam: (taken: ReadonlySet<string>) => newExamId(taken, randomBytes),
  scenario: (taken: ReadonlySet<string>) => newScenarioId(taken, randomBytes),
};
