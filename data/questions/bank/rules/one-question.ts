/** Rules that look at one question. Each message says what is wrong and what to write instead. */
import type { Question } from '../../schema';
import { isAboutOptions } from '../../wording/about-options';
import { READABLE } from '../../wording/lengths';
import { lettersAlone, namedLetter } from '../../wording/letters';
import { negationIn } from '../../wording/negation';
import { isAnswer, type PlacedText, textsOf } from '../../wording/texts';
import { entriesOf } from './cited';
import { FORBIDDEN_PHRASES, isCitable, REGULATION } from './do-not-ask';
import { optionRules } from './options';
import { statusRules } from './status';
import type { Problem, Rule } from './types';

const GAP = /_{3,}/gu;

const limitOf = ({ place }: PlacedText): number => {
  if (place === 'stem') return READABLE.stem;
  if (place === 'explain') return READABLE.explain;
  return place.endsWith('.why') ? READABLE.why : READABLE.option;
};

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
  ...(question.fact === undefined
    ? [{ rule: 'no-fact', message: 'add "fact": the slug of what is asked, shared by 2–4 questions' }]
    : []),
  ...(question.difficulty === undefined
    ? [
        {
          rule: 'no-difficulty',
          message:
            'add "difficulty": 1 recognise, 2 recall or tell neighbours apart, 3 what even careful readers mix up',
        },
      ]
    : []),
];

const knownDocuments: Rule = (question) =>
  question.cite.flatMap((cite) => {
    const found = entriesOf(cite).length;
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
    if (namedLetter(text) !== null || (isAnswer(placed) && lettersAlone(text) !== null))
      problems.push(say('names-letters', 'options are shuffled, so a letter means nothing; name the thing itself'));
    if (isAnswer(placed) && isAboutOptions(text))
      problems.push(
        say('all-of-them', 'an option about the other options tests reading, not knowing; use type "many"'),
      );
    if (place === 'stem' && negationIn(text, question.type === 'truefalse') !== null)
      problems.push(
        say(
          'negative-stem',
          'a negation is misread; ask for what is so, or for the slip in a sentence that somebody wrote down wrongly',
        ),
      );
    return problems;
  });

const RULES: readonly Rule[] = [optionRules, gaps, explained, knownDocuments, clauses, statusRules, wording];

/** What is wrong with this question on its own. */
export const checkQuestion = (question: Question): Problem[] =>
  RULES.flatMap((rule) => rule(question).map((problem) => ({ where: question.id, ...problem })));
