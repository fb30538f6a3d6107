/** The case of a question, for formats that know no cases. */
import type { Question, Scenario } from '../../questions/schema';
import type { Pack } from '../schema';

/** The case that each question of `pack` belongs to. */
export function scenariosOf({ scenarios }: Pack): (question: Question) => Scenario | undefined {
  const held = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  return ({ group }) => (group === undefined ? undefined : held.get(group));
}

/** The stem with its case in front. */
export const stemWithCase = ({ stem }: Question, scenario: Scenario | undefined): string =>
  scenario === undefined ? stem : `${scenario.text}\n\n${stem}`;
