/** What a pack asks about, and what of Regulation 144's known structure nobody is asked about: the studio's table. */
import { BUCKETS, type Bucket } from '../practice/buckets';
import type { Question, QuestionType } from '../questions/schema';
import { STANDARDS } from '../standards/regulation-144';
import type { Pack } from './schema';

const REGULATION = '144-QĐ/TW';

export interface ClauseCoverage {
  clause: number;
  questions: number;
}

export interface CoverageRow {
  /** The standard; 0: about none of them. */
  bucket: Bucket;
  questions: number;
  byKind: Readonly<Record<QuestionType, number>>;
  /** By difficulty 1–3; 0: not said. */
  byDifficulty: readonly [unsaid: number, easy: number, medium: number, hard: number];
  /** Every clause of the article whose number is known; empty where nobody counted them. */
  clauses: ClauseCoverage[];
  /** Questions of the standard that cite its article without a clause, or not at all. */
  withoutClause: number;
  /** Clauses that no question cites. */
  missing: number[];
}

export interface Coverage {
  rows: CoverageRow[];
  /** Standards that no question is about. */
  missingStandards: Bucket[];
}

const noKinds = (): Record<QuestionType, number> => ({ one: 0, many: 0, truefalse: 0, fill: 0, order: 0, match: 0 });

/** Numbers of the clauses that a standard's article is known to have. */
function knownClauses(bucket: Bucket): number[] {
  const standard = STANDARDS.find(({ number }) => number === bucket);
  if (!standard) return [];
  const counted = standard.clauseCount?.count ?? 0;
  const seen = standard.clauses.flatMap(({ number }) => number ?? []);
  return [...new Set([...Array.from({ length: counted }, (_, i) => i + 1), ...seen])].sort((a, b) => a - b);
}

/** Clauses of article `bucket` of Regulation 144 that a question cites. */
const citedClauses = ({ cite }: Question, bucket: Bucket): Set<number> =>
  new Set(
    cite.flatMap(({ doc, article, clause }) =>
      doc === REGULATION && article === bucket && clause !== undefined ? [clause] : [],
    ),
  );

function rowOf(bucket: Bucket, questions: readonly Question[]): CoverageRow {
  const byKind = noKinds();
  const byDifficulty: [number, number, number, number] = [0, 0, 0, 0];
  for (const { type, difficulty = 0 } of questions) {
    byKind[type]++;
    byDifficulty[difficulty]++;
  }
  const cited = questions.map((question) => citedClauses(question, bucket));
  const clauses = knownClauses(bucket).map((clause) => ({
    clause,
    questions: cited.filter((own) => own.has(clause)).length,
  }));
  return {
    ...{ bucket, questions: questions.length, byKind, byDifficulty, clauses },
    withoutClause: bucket === 0 ? 0 : cited.filter((own) => own.size === 0).length,
    missing: clauses.filter((one) => one.questions === 0).map(({ clause }) => clause),
  };
}

/** Counts by standard, clause, kind and difficulty. Linear in the questions. */
export function coverageOf({ questions }: Pick<Pack, 'questions'>): Coverage {
  const rows = BUCKETS.map((bucket) =>
    rowOf(
      bucket,
      questions.filter(({ standard = 0 }) => standard === bucket),
    ),
  );
  const missingStandards = rows.filter((row) => row.bucket !== 0 && row.questions === 0).map(({ bucket }) => bucket);
  return { rows, missingStandards };
}
