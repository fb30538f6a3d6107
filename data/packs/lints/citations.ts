/** Citations that are missing, or that name what the cited document can't hold. */

import { REGULATION_144, STANDARDS } from '../../standards/regulation-144';
import { namedIn } from './named';
import type { QuestionLint, TellLint } from './types';

const REGULATION = '144-QĐ/TW';

/** Only counts that two pages show: a clause beyond one that a single page counted may well be there. */
const clauseCountOf = (article: number): number | null => {
  const count = STANDARDS.find(({ number }) => number === article)?.clauseCount;
  return count?.confidence === 'verified' ? count.count : null;
};

function checkProvision(article: number | null | undefined, clause: number | null | undefined, tell: TellLint) {
  const { articles } = REGULATION_144;
  if (article == null) return;
  if (article > articles) return tell('noSuchArticle', { doc: REGULATION, article, articles });
  const clauses = clauseCountOf(article);
  if (clause != null && clauses !== null && clause > clauses)
    tell('noSuchClause', { doc: REGULATION, article, clause, clauses });
}

export const cited: QuestionLint = (question, tell, { lookUp }) => {
  if (question.cite.length === 0) tell('noCitation', {});
  for (const { doc, issued, article, clause } of question.cite) {
    const entries = lookUp(doc).filter((entry) => issued === undefined || entry.issued.startsWith(issued));
    const isOurs = entries.some(({ id }) => id === REGULATION_144.document) && entries.length === 1;
    if (isOurs) checkProvision(article, clause, tell);
    if (entries.some(({ isOwn }) => isOwn)) continue;
    if (entries.length === 0) tell('unknownDocument', { doc });
    else if (entries.length > 1) tell('ambiguousDocument', { doc, count: entries.length });
  }
};

/** The same for "Điều 7 Quy định 144-QĐ/TW" in the texts that the question puts forward as true. */
export const provisionsInTexts: QuestionLint = (question, tell) => {
  for (const { reference } of namedIn(question))
    if (reference.canonical === REGULATION && reference.provision)
      checkProvision(reference.provision.article, reference.provision.clause, tell);
};
