/** One question before the file as a whole is known: its texts, and all that speaks of its answer. */
import type { DraftQuestion, ImportChoices, KeySource } from '../draft';
import { emphasised } from './emphasis';
import { joinLines, joinWords } from './join';
import { truthIn } from './keywords';
import { sliceText } from './lines';
import { looksOf } from './looks';
import type { LookedAt } from './looks-in-file';
import type { MatchedAnswers, TableKey } from './match-answers';
import { readOrderOrMatch } from './order-match';
import { agree, marksOf, type Readings, readKeys } from './readings';
import type { RawQuestion } from './structure';
import { readToldKind } from './told-kind';

/** Gaps as dots: "……", ".....". */
const DOTS = /\.{4,}|…{1,}\.*|_{3,}/gu;
export const TRUTH_BEHIND = /[ \t]?[([] ?(đúng|sai|đ|s|true|false) ?[)\]][.]?$/iu;
const ASKS_TRUTH = /đúng hay sai|đúng\/sai|đúng \/ sai|true or false|true\/false/iu;

export interface Examined extends LookedAt {
  raw: RawQuestion;
  stem: string;
  texts: string[];
  /** Parts of its texts stand out in ways that were not kept. */
  isEmphasisLost: boolean;
  readings: Readings;
  /** Answers of the table that may be another question's with the same number. */
  ambiguous: TableKey[];
  kind:
    | { type: 'options' | 'truefalse' | 'open' }
    | { type: 'fill'; gaps: string[][]; isKeyed: boolean }
    | (Pick<DraftQuestion, 'items' | 'pairs'> & {
        type: 'order' | 'match';
        keyFrom: KeySource | null;
      });
}

/** Accepted answers per gap: gaps are parted by semicolons, ways to write one by " / " or "|". */
function gapsOf(written: readonly string[], gaps: number): string[][] {
  const all = written.length === gaps || gaps === 1 ? written : written.join(';').split(';');
  const perGap = gaps === 1 && all.length > 1 ? [all.join(' / ')] : all;
  return perGap.map((gap) =>
    gap
      .split(/ \/ |\|/u)
      .map((answer) => answer.trim())
      .filter((answer) => answer !== ''),
  );
}

export function examine(raw: RawQuestion, matched: MatchedAnswers, choices: ImportChoices): Examined {
  const { options } = raw;
  const table = matched.keys.get(raw) ?? [];
  const ofOptions = options.map(({ slices }) => emphasised(slices));
  const { ticked, texts } = marksOf(
    options,
    options.map(({ slices }, i) => joinWords(slices, ofOptions[i]?.written)),
  );
  const ordered = readOrderOrMatch(raw, texts);
  const told = readToldKind(
    raw,
    options.map(({ slices }, i) => joinWords(slices, ofOptions[i]?.written)),
    table.map(({ answer }) => answer),
  );
  // Bold in a stem without answers may be the answer itself.
  const ofStem = emphasised(raw.stem, { onlyOurs: options.length === 0 });
  const stem = ordered?.stem ?? joinLines(raw.stem, ofStem.written);
  const isEmphasisLost = [ofStem, emphasised(raw.explain), ...ofOptions].some(({ isLost }) => isLost);
  const none: Readings = { readings: [], findings: [], reasons: [], number: null };
  const examined: Examined = {
    ...{ raw, stem, texts, isEmphasisLost, readings: none, ambiguous: matched.ambiguous.get(raw) ?? [] },
    ...{ looks: new Map(), written: null, kind: { type: 'options' } },
    exampleOf: (indexes) =>
      [raw.label ?? '', indexes.map((i) => `${options[i]?.letter ?? ''}. ${texts[i] ?? ''}`).join(' | ')]
        .filter((part) => part !== '')
        .join(': '),
  };
  if (told) {
    const { type, items, pairs, keyFrom, findings } = told;
    return { ...examined, readings: { ...none, findings }, kind: { type, items, pairs, keyFrom } };
  }
  if (ordered?.type === 'order' || ordered?.type === 'match')
    return { ...examined, kind: { type: ordered.type, items: ordered.items, pairs: ordered.pairs, keyFrom: 'line' } };
  if (options.length === 0) return examineOpen(examined, table, choices);
  const readings = readKeys(raw, texts, ticked, table, choices);
  const isClear = readings.readings.length > 0 && readings.findings.length === 0 && agree(readings.readings);
  const written = isClear ? (readings.readings[0]?.indexes ?? null) : null;
  return { ...examined, readings, written, looks: looksOf(options) };
}

/** Without options: true or false, gaps, or free. */
function examineOpen(examined: Examined, table: readonly TableKey[], choices: ImportChoices): Examined {
  const { raw } = examined;
  const keys = [...raw.keys.map(sliceText), ...table.map(({ answer }) => answer)];
  const behind = TRUTH_BEHIND.exec(examined.stem.slice(-24))?.[0];
  const stem = behind === undefined ? examined.stem : examined.stem.slice(0, -behind.length).trim();
  const isTruth = keys.length > 0 && keys.every((key) => truthIn(key) !== null);
  if (isTruth || (keys.length === 0 && (behind !== undefined || ASKS_TRUTH.test(examined.stem)))) {
    const readings = readKeys(raw, [], [], table, choices);
    const marked = behind === undefined ? null : truthIn(behind);
    if (marked !== null)
      readings.readings.push({ by: 'mark', indexes: [], truth: marked, answers: behind?.trim() ?? '' });
    return { ...examined, stem, readings, kind: { type: 'truefalse' } };
  }
  const gaps = examined.stem.match(DOTS)?.length ?? 0;
  if (gaps === 0) return { ...examined, kind: { type: 'open' } };
  const filled = examined.stem.replace(DOTS, '___');
  return { ...examined, stem: filled, kind: { type: 'fill', gaps: gapsOf(keys, gaps), isKeyed: keys.length > 0 } };
}

/** Letters of the options, where they do not run on from A; null where they do. */
export function brokenLetters({ options }: RawQuestion): string | null {
  const letters = options.map(({ letter }) => letter);
  const isRow =
    letters.every((letter, i) => letter === String.fromCharCode(65 + i)) || letters.every((one) => one === '');
  return isRow ? null : letters.map((letter) => letter || '–').join(', ');
}
