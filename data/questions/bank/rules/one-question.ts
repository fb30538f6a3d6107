/** Rules that look at one question. Each message says what is wrong and what to write instead. */
import { catalog } from '../../../documents/catalog';
import type { Citation, Question } from '../../schema';
import { FORBIDDEN_PHRASES, isCitable, REGULATION } from './do-not-ask';
import { factsOf, type PlacedText, type Problem, textsOf } from './types';

/**
 * Characters that still read at a glance in the popup (about 45 a line). Real Party banks have stems of 166 characters
 * on average and learners complain of long ones; a case needs a few sentences.
 */
export const READABLE = { stem: 240, option: 120, why: 160, explain: 320, scenario: 420 } as const;

type Rule = (question: Question) => Omit<Problem, 'where'>[];

const GAP = /_{3,}/gu;
const LETTER = '[A-H](?![\\p{L}\\p{N}])';
const NAMES_LETTERS = new RegExp(`(?:phương án|đáp án|lựa chọn|câu|ý|cả) ${LETTER}`, 'iu');
const LETTERS_ALONE = new RegExp(`^(?:cả )?${LETTER}(?: ?(?:,|và|hoặc) ?${LETTER})+`, 'u');
const ALL_OF_THEM =
  /(?:tất cả|cả (?:hai|ba|bốn|\d)|không có|các|mọi)(?: các| những)? (?:đáp án|phương án|lựa chọn|ý)(?: trên| nào| còn lại| đúng)?/iu;
const QUIET_NEGATION = /(?<!\p{L})(?:nào|đâu)(?!\p{L})[^?]*(?<!\p{L})không(?: được)? (?:phải|thuộc|nằm|có|đúng|nêu)/u;

const isAnswer = ({ place }: PlacedText) => /^(?:options\.[^.]+|items\..+|pairs\..+)$/u.test(place);

const limitOf = ({ place }: PlacedText): number => {
  if (place === 'stem') return READABLE.stem;
  if (place === 'explain') return READABLE.explain;
  return place.endsWith('.why') ? READABLE.why : READABLE.option;
};

const rightCount: Rule = (question) => {
  if (question.type !== 'one' && question.type !== 'many') return [];
  const right = question.options.filter((option) => option.right === true).length;
  const fits = question.type === 'one' ? right === 1 : right >= 2 && right < question.options.length;
  const wanted = question.type === 'one' ? 'exactly one' : 'at least two, not all';
  return fits ? [] : [{ rule: 'right-count', message: `${right} options are right; mark ${wanted}` }];
};

const whys: Rule = (question) =>
  question.type !== 'one' && question.type !== 'many'
    ? []
    : question.options
        .filter((option) => option.why === undefined)
        .map(({ id }) => ({
          rule: 'no-why',
          message: `options.${id}: add a short "why" (it is shown after answering)`,
        }));

const gaps: Rule = (question) => {
  if (question.type !== 'fill') return [];
  const marks = question.stem.match(GAP)?.length ?? 0;
  return marks === question.gaps.length
    ? []
    : [{ rule: 'gaps', message: `stem has ${marks} "___" but ${question.gaps.length} gaps; make them equal` }];
};

const explained: Rule = (question) => [
  ...(question.explain === undefined
    ? [{ rule: 'no-explanation', message: 'add "explain": why the right answer is right' }]
    : []),
  ...(question.cite.length === 0
    ? [{ rule: 'no-citation', message: 'add "cite": the document (and article, if seen) where the answer is written' }]
    : []),
  ...(factsOf(question).length === 0
    ? [{ rule: 'no-fact', message: 'add "fact": the slug of what is asked, shared by 2–4 questions' }]
    : []),
];

const bears = (cite: Citation) =>
  catalog.filter((entry) => entry.number === cite.doc && (cite.issued === undefined || entry.issued === cite.issued));

const knownDocuments: Rule = (question) =>
  question.cite.flatMap((cite) => {
    const found = bears(cite).length;
    const name = `cite ${cite.doc} (${cite.issued ?? 'no date'})`;
    if (found === 0)
      return [{ rule: 'unknown-document', message: `${name}: not in the catalog; correct it or add the document` }];
    return found === 1
      ? []
      : [{ rule: 'unknown-document', message: `${name}: ${found} documents bear this number; add "issued"` }];
  });

const clauses: Rule = ({ cite, standard }) => {
  const ours = cite.filter(({ doc }) => doc === REGULATION);
  const numbered = ours.filter(({ clause }) => clause !== undefined);
  const problems = numbered
    .filter(({ article, clause }) => !isCitable(article ?? 0, clause ?? 0))
    .map(({ article, clause }) => ({
      rule: 'unseen-clause',
      message: `cites clause ${clause} of article ${article ?? '?'}; that number was not seen: cite the article only`,
    }));
  if (standard === undefined && numbered.length > 0)
    problems.push({ rule: 'no-standard', message: 'cites a clause, so say which standard: article n is standard n' });
  if (standard !== undefined && !ours.some(({ article }) => article === standard))
    problems.push({ rule: 'other-standard', message: `standard ${standard}, but article ${standard} is not cited` });
  return problems;
};

const wording: Rule = (question) =>
  textsOf(question).flatMap((placed) => {
    const { place, text } = placed;
    const say = (rule: string, message: string) => ({ rule, message: `${place}: ${message}` });
    const problems = FORBIDDEN_PHRASES.filter(
      (phrase) => (phrase.only === undefined || phrase.only === place) && phrase.forbids(text),
    ).map((phrase) => say(phrase.rule, phrase.because));
    if (text.length > limitOf(placed))
      problems.push(say('too-long', `${text.length} characters; at most ${limitOf(placed)}`));
    if (NAMES_LETTERS.test(text) || (isAnswer(placed) && LETTERS_ALONE.test(text)))
      problems.push(say('names-letters', 'options are shuffled, so a letter means nothing; name the thing itself'));
    if (isAnswer(placed) && ALL_OF_THEM.test(text))
      problems.push(
        say('all-of-them', 'an option about the other options tests reading, not knowing; use type "many"'),
      );
    if (place === 'stem' && QUIET_NEGATION.test(text))
      problems.push(
        say('quiet-negation', 'a negative question is misread; ask positively, or write KHÔNG in capitals'),
      );
    return problems;
  });

const RULES: readonly Rule[] = [rightCount, whys, gaps, explained, knownDocuments, clauses, wording];

/** What is wrong with this question on its own. */
export const checkQuestion = (question: Question): Problem[] =>
  RULES.flatMap((rule) => rule(question).map((problem) => ({ where: question.id, ...problem })));
