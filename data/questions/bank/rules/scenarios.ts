/** Rules for cases: a scenario and the questions that name it as their `group`. */
import type { Question, Scenario } from '../../schema';
import { READABLE } from '../../wording/lengths';
import { FORBIDDEN_PHRASES } from './do-not-ask';
import type { Problem } from './types';

const checkScenario = ({ id, text }: Scenario): Problem[] => [
  ...FORBIDDEN_PHRASES.filter((phrase) => phrase.only === undefined && phrase.forbids(text)).map(
    ({ rule, because }) => ({
      rule,
      where: id,
      message: because,
    }),
  ),
  ...(text.length > READABLE.scenario
    ? [{ rule: 'too-long', where: id, message: `${text.length} characters; at most ${READABLE.scenario}` }]
    : []),
];

/** What is wrong with the cases of the bank. */
export function checkScenarios(questions: readonly Question[], scenarios: readonly Scenario[]): Problem[] {
  const known = new Set(scenarios.map(({ id }) => id));
  const used = new Set(questions.map(({ group }) => group));
  return [
    ...questions
      .filter(({ group }) => group !== undefined && !known.has(group))
      .map(({ id, group }) => ({
        rule: 'no-scenario',
        where: id,
        message: `group "${group}" is no scenario; write it or correct the id`,
      })),
    ...scenarios
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        rule: 'idle-scenario',
        where: id,
        message: 'no question belongs to this scenario; add one or remove it',
      })),
    ...scenarios.flatMap(checkScenario),
  ];
}
