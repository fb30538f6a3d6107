/** The check that the built-in bank must pass in every build (wxt.config.ts). For people who add questions: docs/adding-a-question.md. */
import * as v from 'valibot';
import type { Pack } from '../packs/schema';
import { checkCoverage } from './bank/rules/coverage';
import { checkQuestion } from './bank/rules/one-question';
import { checkScenarios } from './bank/rules/scenarios';
import type { Problem } from './bank/rules/types';
import { checkWhole } from './bank/rules/whole-bank';
import { QuestionSchema, ScenarioSchema } from './schema';

export type { Problem } from './bank/rules/types';

const idOf = (value: unknown): string => {
  const found = v.safeParse(v.object({ id: v.string() }), value);
  return found.success ? found.output.id : '(no id)';
};

function parseAll<S extends typeof QuestionSchema | typeof ScenarioSchema>(schema: S, values: readonly unknown[]) {
  const fitting: v.InferOutput<S>[] = [];
  const problems: Problem[] = [];
  for (const value of values) {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) fitting.push(parsed.output);
    else
      for (const issue of parsed.issues)
        problems.push({
          rule: 'schema',
          where: idOf(value),
          message: `${v.getDotPath(issue) ?? 'question'}: ${issue.message}; see data/questions/schema.ts`,
        });
  }
  return { fitting, problems };
}

/**
 * Everything wrong with a bank, as it stands in its files; an empty list lets the build pass. What doesn't fit the
 * schema is reported and then left out of the other rules.
 */
export function checkBank(questions: readonly unknown[], scenarios: readonly unknown[]): Problem[] {
  const asked = parseAll(QuestionSchema, questions);
  const told = parseAll(ScenarioSchema, scenarios);
  return [
    ...asked.problems,
    ...told.problems,
    ...asked.fitting.flatMap(checkQuestion),
    ...checkWhole(asked.fitting, told.fitting),
    ...checkScenarios(asked.fitting, told.fitting),
  ];
}

/** The same, and that the bank as a whole offers enough of everything: what lets the build pass. */
export function checkBuiltInBank({ questions, scenarios }: Pick<Pack, 'questions' | 'scenarios'>): Problem[] {
  return [...checkBank(questions, scenarios), ...checkCoverage(questions)];
}
