/** What is wrong with a question in work, in the words of the reader that will read it: the same schema, the same checks. */
import * as v from 'valibot';
import { type Question, QuestionSchema } from '../../questions/schema';
import { Findings } from '../findings';
import { type LintAround, NOTHING_AROUND } from '../lints/around';
import { lintQuestion } from '../lints/lint-pack';
import type { Lint } from '../lints/types';
import type { Problem, ProblemFacts, Tell, Warning, WarningFacts } from '../problems';
import { checkQuestion } from '../question-check';
import { tellShape } from '../shape';
import { tidyTree } from '../tree';
import { type EditQuestion, jsonOf } from './edit-question';

export interface QuestionReport {
  /** Paths begin at the question. */
  problems: Problem[];
  warnings: Warning[];
  /** What in a sound question is worth a look. */
  lints: Lint[];
  /** The sound question; null where it has problems. An importer's open finding keeps it out too (isReady). */
  question: Question | null;
}

/** Of an unfinished choice too, so that a missing key is not the last thing to be said. */
function tellMissingKey({ type, options }: EditQuestion, tell: Tell<ProblemFacts>) {
  const count = options.filter(({ right }) => right === true).length;
  if (type === 'one' && count !== 1) tell('notOneRight', [], { count });
  if (type === 'many' && count === 0) tell('noneRight', [], {});
}

/** The checks of one question; what needs its pack (its scenario, other questions' stems) is not among them. */
export function checkEdit(edit: EditQuestion, around: LintAround = NOTHING_AROUND): QuestionReport {
  const problems = new Findings<ProblemFacts>();
  const warnings = new Findings<WarningFacts>();
  const tree = tidyTree(jsonOf(edit), [], problems.tell, warnings.tell);
  tellShape(QuestionSchema, tree, [], problems.tell);
  const parsed = v.safeParse(QuestionSchema, tree);
  if (parsed.success) checkQuestion(parsed.output, [], problems.tell, warnings.tell);
  else tellMissingKey(edit, problems.tell);
  const question = parsed.success && problems.kept.length === 0 ? parsed.output : null;
  const lints = question ? lintQuestion(question, around) : [];
  return { problems: problems.withPlaces(tree), warnings: warnings.withPlaces(tree), lints, question };
}

export interface QuestionChecker {
  check: (edit: EditQuestion) => QuestionReport;
  /** What check said of it before; null: it was not asked. */
  held: (edit: EditQuestion) => QuestionReport | null;
}

/** checkEdit with a memory: a question that did not change is not checked again. One for each editor. */
export function questionChecker(around: LintAround = NOTHING_AROUND): QuestionChecker {
  const known = new WeakMap<EditQuestion, QuestionReport>();
  const held = (edit: EditQuestion) => known.get(edit) ?? null;
  const check = (edit: EditQuestion) => {
    const report = held(edit) ?? checkEdit(edit, around);
    known.set(edit, report);
    return report;
  };
  return { check, held };
}

/** Whether something about it is worth a look before learners get it. */
export const isDoubtful = (edit: EditQuestion, { lints, warnings }: QuestionReport): boolean =>
  edit.found.length > 0 ||
  lints.some(({ severity }) => severity !== 'note') ||
  warnings.some(({ code }) => code === 'entity');

/** Whether it can be published: sound, and nothing of its import undecided. */
export const isReady = (edit: EditQuestion, report: QuestionReport): boolean =>
  report.question !== null && !edit.unsure;
