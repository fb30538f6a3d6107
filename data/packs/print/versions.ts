/**
 * Exam versions ("mã đề"): the same questions for everybody, in another order and with other letters. Pure; the same pack,
 * blueprint and seed give the same papers on any machine.
 */
import type { Blueprint, Drawable } from '../../practice/mock/blueprint';
import { drawPaper } from '../../practice/mock/draw-paper';
import { hash32 } from '../../practice/seed';
import type { Question } from '../../questions/schema';
import { questionKeyOf, unsignedPackKey } from '../identity';
import type { Pack } from '../schema';
import { distinctOrders } from './orders';
import { type PrintedQuestion, printedOf } from './printed';

/** As many as one hall needs; every pair of neighbours differs with four already. */
export const MOST_VERSIONS = 24;
/** Versions are called 101, 102 …: three digits fit the boxes of answer sheets. */
const FIRST_CODE = 101;

export interface VersionOptions {
  /** 1 … MOST_VERSIONS. */
  count: number;
  seed: number;
  shuffleOptions: boolean;
  /** For a preview: each version ends with the block that reaches this many questions. Absent: whole. */
  most?: number;
}

/** Questions that stay together: a case's, below its text, or one alone. */
export interface PaperBlock {
  scenario: string | null;
  questions: PrintedQuestion[];
}

export interface PaperVersion {
  code: string;
  blocks: PaperBlock[];
}

export interface Papers {
  versions: PaperVersion[];
  /** Of each version, whole. */
  questions: number;
  /** Questions that the blueprint wants and the pack doesn't have. */
  missing: number;
  /** Versions that there can't be, because so few questions have not as many orders. */
  short: number;
}

/** The pack's questions as the mock exam draws them. */
export const drawablesOf = (pack: Pack): Drawable[] =>
  pack.questions.map((question) => ({ questionKey: questionKeyOf(unsignedPackKey(pack), question.id), question }));

interface Unit {
  group: string | null;
  questions: Question[];
}

/** In the order of the pack; children of a scenario in one unit, in their own order, since one may build on another. */
function unitsOf(questions: readonly Question[]): Unit[] {
  const units: Unit[] = [];
  for (const question of questions) {
    const group = question.group ?? null;
    const unit = group === null ? undefined : units.find((one) => one.group === group);
    if (unit) unit.questions.push(question);
    else units.push({ group, questions: [question] });
  }
  return units;
}

/** Versions of a paper over the pack's questions; without a blueprint over all of them. */
export function makeVersions(pack: Pack, blueprint: Blueprint | null, options: VersionOptions): Papers {
  const { seed, shuffleOptions, most = Number.POSITIVE_INFINITY } = options;
  const count = Math.min(options.count, MOST_VERSIONS);
  const drawn = blueprint ? drawPaper(blueprint, drawablesOf(pack), hash32(seed, 'draw')) : null;
  const chosen = drawn && new Set(drawn.items.map(({ question }) => question));
  const questions = pack.questions.filter((question) => !chosen || chosen.has(question));
  const texts = new Map(pack.scenarios.map(({ id, text }) => [id, text]));
  const units = unitsOf(questions);
  const orders = questions.length === 0 ? [] : distinctOrders(units.length, count, hash32(seed, 'versions'));
  const versions = orders.map((order, i): PaperVersion => {
    const code = String(FIRST_CODE + i);
    const blocks: PaperBlock[] = [];
    let number = 0;
    for (const { group, questions: own } of order.flatMap((place) => units[place] ?? [])) {
      if (number >= most) break;
      blocks.push({
        scenario: group === null ? null : (texts.get(group) ?? null),
        questions: own.map((question) =>
          printedOf(question, ++number, shuffleOptions ? hash32(seed, code, question.id) : null),
        ),
      });
    }
    return { code, blocks };
  });
  return {
    ...{ versions, questions: questions.length, missing: drawn?.missing ?? 0 },
    short: questions.length === 0 ? 0 : count - versions.length,
  };
}

/** The version's questions, through all blocks. */
export const questionsOf = ({ blocks }: PaperVersion): PrintedQuestion[] => blocks.flatMap((block) => block.questions);

export interface KeyRow {
  number: number;
  /** One per version, in their order. */
  keys: string[];
}

/** The keys of all versions, one row per number. */
export function keyTable(versions: readonly PaperVersion[]): KeyRow[] {
  const all = versions.map(questionsOf);
  return (all[0] ?? []).map(({ number }, i) => ({ number, keys: all.map((questions) => questions[i]?.key ?? '') }));
}

/** Columns that fit the width of A4 beside each other. */
const CODES_IN_A_TABLE = 8;

/** The versions in groups whose keys fit one table. */
export const tablesOf = (versions: readonly PaperVersion[]): PaperVersion[][] =>
  Array.from({ length: Math.ceil(versions.length / CODES_IN_A_TABLE) }, (_, i) =>
    versions.slice(i * CODES_IN_A_TABLE, (i + 1) * CODES_IN_A_TABLE),
  );

const FULL_MARK = 10;

export interface MarkRow {
  right: number;
  /** Out of 10, rounded to two decimals. */
  mark: number;
}

/** What each number of right answers comes to, every question worth the same. */
export const markRows = (total: number): MarkRow[] =>
  Array.from({ length: total + 1 }, (_, right) => ({
    right,
    mark: total === 0 ? 0 : Math.round((100 * FULL_MARK * right) / total) / 100,
  }));
