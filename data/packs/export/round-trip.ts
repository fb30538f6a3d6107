/** For tests: what of a pack does not come back when it is written for a target and read again. */
import type { Question } from '../../questions/schema';
import type { Draft, DraftQuestion } from '../import/draft';
import { contentOf, contentOfQuestion } from '../import/fixtures';
import { plainText } from '../markup';
import type { Pack } from '../schema';
import { type QuestionPart, type Target, takenBy } from './losses';
import { scenariosOf, stemWithCase } from './scenario';

export interface Change {
  id: string;
  /** Null: a part that no loss speaks of, the text of a question or which answer is right. */
  part: QuestionPart | null;
  written: unknown;
  read: unknown;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const mapped = (value: unknown, change: (text: string) => string): unknown =>
  JSON.parse(JSON.stringify(value), (_, held) => (typeof held === 'string' ? change(held) : held));
const onOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

const keptLast = (question: Question): number[] =>
  'keepLast' in question
    ? (question.keepLast ?? []).map((id) => question.options.findIndex((option) => option.id === id))
    : [];

/** Changes of one question; texts that differ by emphasis or line breaks alone are changes of these. */
function changesOf(question: Question, draft: DraftQuestion | undefined): Change[] {
  const { id } = question;
  if (!draft) return [{ id, part: null, written: question.stem, read: 'nothing' }];
  const written = contentOfQuestion(question);
  const read = contentOf(draft);
  const changes: Change[] = [];
  const compare = (part: QuestionPart, before: unknown, after: unknown) => {
    if (!same(before, after)) changes.push({ id, part, written: before, read: after });
  };
  const withoutWhys = (options: typeof written.options) => options.map(({ text, right }) => ({ text, right }));
  const texts = ({ type, stem, options, answer, gaps, items, pairs }: typeof written) => ({
    ...{ type, stem, answer, gaps, items, pairs },
    options: withoutWhys(options),
  });
  const compareText = (part: QuestionPart | null, before: unknown, after: unknown) => {
    const [plain, plainAfter] = [mapped(before, plainText), mapped(after, plainText)];
    if (same(before, after)) return;
    if (!same(mapped(plain, onOneLine), mapped(plainAfter, onOneLine)))
      changes.push({ id, part, written: before, read: after });
    else {
      if (!same(mapped(before, onOneLine), mapped(after, onOneLine)))
        changes.push({ id, part: 'emphasis', written: before, read: after });
      if (!same(plain, plainAfter)) changes.push({ id, part: 'lineBreaks', written: before, read: after });
    }
  };
  const isOneOfMany = written.type === 'many' && read.type === 'one';
  if (isOneOfMany) changes.push({ id, part: 'several', written: written.type, read: read.type });
  compareText(null, texts(written), texts(isOneOfMany ? { ...read, type: 'many' } : read));
  compareText('explain', written.explain, read.explain);
  compareText(
    'why',
    written.options.map(({ why }) => why),
    read.options.map(({ why }) => why),
  );
  compare('id', written.id, read.id);
  compare('cite', written.cite, read.cite);
  compare('standard', written.standard, read.standard);
  compare('tags', written.tags, read.tags);
  compare('difficulty', written.difficulty, read.difficulty);
  // Options that speak of all others an importer keeps last by itself.
  if (keptLast(question).length > 0) compare('keepLast', keptLast(question), draft.keepLast);
  return changes;
}

/** What differs between the questions of `pack` that `target` takes and those of `draft`, by question. */
export function roundTripChanges(pack: Pack, target: Target, draft: Draft): Change[] {
  const scenarioOf = scenariosOf(pack);
  return takenBy(target, pack).flatMap((question, i) => {
    const asked = target.keeps.has('group')
      ? question
      : { ...question, stem: stemWithCase(question, scenarioOf(question)) };
    return changesOf(asked, draft.questions[i]);
  });
}
