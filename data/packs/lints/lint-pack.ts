/** Everything worth a trainer's look in a sound pack. Pure; linear in the pack but for sorting and the index of stems. */
import type { Question } from '../../questions/schema';
import type { Pack } from '../schema';
import { aboutOptions } from './about-options';
import { alikeStem } from './alike-stems';
import { aroundIn, type HeldDocument, type LintAround, NOTHING_AROUND } from './around';
import { cited, provisionsInTexts } from './citations';
import { wrongIssuer, wrongKind, wrongLevel } from './document-names';
import { explained } from './explained';
import { kahootLimits } from './kahoot';
import { keyPlaces } from './key-places';
import { longestRight, longestShare, longStem } from './lengths';
import { namesLetters } from './letters';
import { lookalikes } from './lookalikes';
import { plainNegation } from './negation';
import { optionCount } from './option-count';
import { sameOptions } from './same-options';
import { secrecyMark } from './secrecy';
import { swappedStandards } from './swapped-standards';
import { type Lint, lintOf, type PackLint, type QuestionLint, type Severity } from './types';
import { unsaidSeveral } from './unsaid-several';

const QUESTION_LINTS: readonly QuestionLint[] = [
  swappedStandards,
  wrongKind,
  wrongIssuer,
  wrongLevel,
  cited,
  provisionsInTexts,
  aboutOptions,
  namesLetters,
  sameOptions,
  longestRight,
  plainNegation,
  lookalikes,
  explained,
  unsaidSeveral,
  longStem,
];
const PACK_LINTS: readonly PackLint[] = [secrecyMark, alikeStem, longestShare, keyPlaces, optionCount];

const RANK: Readonly<Record<Severity, number>> = { serious: 0, warning: 1, note: 2 };

/** What is worth a look in one question on its own: cheap enough for every change in an editor. */
export function lintQuestion(question: Question, around: LintAround, lints = QUESTION_LINTS): Lint[] {
  const found: Lint[] = [];
  for (const lint of lints) lint(question, (code, params) => found.push(lintOf(code, [question.id], params)), around);
  return found;
}

/** What is worth a look in the pack as a whole. */
export function lintWhole(pack: Pack): Lint[] {
  const found: Lint[] = [];
  for (const lint of PACK_LINTS) lint(pack, (code, questions, params) => found.push(lintOf(code, questions, params)));
  return found;
}

/** Everything, the serious first, each kind in the order of the pack. `others`: documents of packs held. */
export function lintPack(pack: Pack, others: readonly HeldDocument[] = []): Lint[] {
  const around = aroundIn(pack, others);
  const found = [...pack.questions.flatMap((question) => lintQuestion(question, around)), ...lintWhole(pack)];
  return found.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** What a Kahoot sheet can't hold, for the list before such an export. */
export const lintForKahoot = (pack: Pack): Lint[] =>
  pack.questions.flatMap((question) => lintQuestion(question, NOTHING_AROUND, [kahootLimits]));
