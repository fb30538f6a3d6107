/** What the schema can't see in a pack: ids that repeat, references to nothing, exams that can't be drawn. */
import * as v from 'valibot';
import { LIMITS, type Question, QuestionSchema } from '../questions/schema';
import { checkExam } from './exam-check';
import type { ProblemFacts, Tell, WarningFacts } from './problems';
import { checkQuestion, eachRepeat, foldForRepeats } from './question-check';
import { ExamSchema, PACK_LIMITS, PackHeaderSchema } from './schema';
import { showable } from './text-rules';
import { isRecord, type Json, listAt } from './tree';

/** Here a part is sound or not; shape.ts tells the issues. */
const FIRST_ISSUE = { abortEarly: true };

type TellProblem = Tell<ProblemFacts>;
type TellWarning = Tell<WarningFacts>;

/** The list as far as the limits allow it: what lies beyond is told as too many, and must not cost time here. */
const within = (tree: Json, list: 'questions' | 'scenarios' | 'documents' | 'exams') =>
  listAt(tree, list).slice(0, PACK_LIMITS[list]);

const isAbsentOrList = (tree: Json, list: string) =>
  isRecord(tree) && (tree[list] === undefined || Array.isArray(tree[list]));

const textAt = (item: Json, key: string) => {
  const value = isRecord(item) ? item[key] : undefined;
  return typeof value === 'string' ? value : null;
};

function checkIds(tree: Json, tell: TellProblem) {
  for (const list of ['questions', 'scenarios', 'exams'] as const) {
    const ids = within(tree, list).map((item) => textAt(item, 'id'));
    eachRepeat(ids, (i, first) =>
      tell('repeatedId', [list, i, 'id'], { id: showable(ids[i] ?? ''), first: first + 1 }),
    );
  }
  checkDocumentIds(tree, tell);
}

/** Tells documents that bear the number, issuer and date of an earlier one. */
export function checkDocumentIds(tree: Json, tell: TellProblem): void {
  const documents = within(tree, 'documents');
  const identities = documents.map((item) => {
    const parts = ['number', 'issuer', 'issued'].map((key) => textAt(item, key));
    return parts.includes(null) ? null : foldForRepeats(parts.join('\n'));
  });
  eachRepeat(identities, (i, first) =>
    tell('repeatedDocument', ['documents', i], {
      number: showable(textAt(documents[i] ?? null, 'number') ?? ''),
      first: first + 1,
    }),
  );
}

function checkScenarios(tree: Json, tell: TellProblem, warn: TellWarning) {
  const groups = within(tree, 'questions').map((question) => textAt(question, 'group'));
  const scenarios = within(tree, 'scenarios').map((scenario) => textAt(scenario, 'id'));
  const used = new Set(groups);
  const known = new Set(scenarios);
  for (const [i, id] of groups.entries())
    if (id !== null && !known.has(id)) tell('unknownScenario', ['questions', i, 'group'], { id: showable(id) });
  for (const [i, id] of scenarios.entries())
    if (id !== null && !used.has(id)) warn('unusedScenario', ['scenarios', i], {});
}

/** Tells every fault across the parts of `tree`, as far as those parts are sound by themselves. */
export function crossCheck(tree: Json, tell: TellProblem, warn: TellWarning): void {
  const raw = within(tree, 'questions');
  if (isAbsentOrList(tree, 'questions') && isAbsentOrList(tree, 'documents')) {
    if (raw.length === 0 && within(tree, 'documents').length === 0) tell('emptyPack', [], {});
  }
  checkIds(tree, tell);
  checkScenarios(tree, tell, warn);

  const sound: Question[] = [];
  for (const [i, item] of raw.entries()) {
    const parsed = v.safeParse(QuestionSchema, item, FIRST_ISSUE);
    if (!parsed.success) continue;
    sound.push(parsed.output);
    checkQuestion(parsed.output, ['questions', i], tell, warn);
  }
  const stems = raw.map((item) => {
    const [stem, group] = [textAt(item, 'stem'), textAt(item, 'group')];
    // Under different scenarios the same words ask something else.
    return stem === null || stem.length > LIMITS.stem ? null : foldForRepeats(`${group ?? ''}\n${stem}`);
  });
  eachRepeat(stems, (i, first) => warn('repeatedStem', ['questions', i, 'stem'], { first: first + 1 }));

  // With unsound questions every count would be a false alarm.
  if (isAbsentOrList(tree, 'questions') && sound.length === raw.length)
    for (const [i, item] of within(tree, 'exams').entries()) {
      const exam = v.safeParse(ExamSchema, item, FIRST_ISSUE);
      if (exam.success) checkExam(exam.output, sound, ['exams', i], tell);
    }

  const header = v.safeParse(PackHeaderSchema, isRecord(tree) ? tree.pack : null, FIRST_ISSUE);
  if (header.success)
    for (const [i, { edition }] of header.output.changes.entries())
      if (edition > header.output.edition)
        tell('changeOfLaterEdition', ['pack', 'changes', i], { edition, packEdition: header.output.edition });
}
