/** The importers of Excel (.xlsx) and CSV. */

import { showable } from '../text-rules';
import { decode, encodingAsk } from './decode';
import type { Draft, DraftQuestion, ImportChoices, Importer, Place, Progress } from './draft';
import { MOST_QUESTIONS } from './draft-of-text';
import { type Finding, finding, type ImportFacts } from './findings';
import { type LegacyEncoding, legacyEncodingOf } from './legacy';
import { answered } from './sheet/answer';
import { readCsv } from './sheet/csv';
import { foldHeader } from './sheet/headers';
import { findLayout, fullestRow, layoutScore } from './sheet/layout';
import { askNumbers, hasClearKey, numbersMeanIn } from './sheet/numbers-mean';
import { isPackSheet, readPackSheet } from './sheet/pack-sheet';
import type { ReadRow } from './sheet/read-question';
import { readQuestions } from './sheet/read-sheet';
import { readScenarios } from './sheet/scenarios';
import type { Sheet } from './sheet/table';
import { type FontUse, readXlsx } from './sheet/xlsx';

const emptyDraft = (): Draft => ({
  ...{ format: 'table', header: {}, questions: [], scenarios: [], asks: [], findings: [] },
});
const top = (sheet: string | null) => ({ kind: 'cell', sheet, row: 1, column: null, header: null }) as const;
const refused = (found: Finding): Draft => ({ ...emptyDraft(), findings: [found] });

/** Sheets of our own template that hold no questions. */
const HELP_SHEETS = new Set(['huong dan', 'help']);
const isHelp = ({ name }: Sheet) => HELP_SHEETS.has(foldHeader(name ?? ''));
const isEmpty = ({ rows }: Sheet) => rows.every(({ cells }) => cells.size === 0);

/** An id that stands twice is kept where it stood first. */
function tellRepeatedIds(rows: readonly ReadRow[]): void {
  const firsts = new Map<string, Place>();
  for (const { question, reader, layout } of rows) {
    const { id } = question;
    if (id === null) continue;
    const column = layout.single.get('id');
    const first = firsts.get(id);
    if (first) {
      reader.tell('idRepeated', 'error', column, { id, first });
      question.id = null;
    } else firsts.set(id, reader.place(column ?? null));
  }
}

/** The draft of a file's sheets. */
function draftOf(sheets: readonly Sheet[], choices: ImportChoices, progress: Progress | undefined): Draft {
  const draft = emptyDraft();
  const rows: ReadRow[] = [];
  let dropped = 0;
  const isChosen = (sheet: Sheet) => choices.sheet === undefined || sheet.name === choices.sheet || isPackSheet(sheet);
  const chosen = sheets.filter(isChosen);
  const notRead: Finding[] = [];
  for (const [i, sheet] of chosen.entries()) {
    const layout = isHelp(sheet) || sheet.hidden ? null : findLayout(sheet);
    if (layout) {
      const read = readQuestions(sheet, layout, MOST_QUESTIONS - rows.length, (share) =>
        progress?.(0.5 + (0.3 * (i + share)) / chosen.length),
      );
      if (rows.length === 0) draft.format = layout.format;
      rows.push(...read.rows);
      dropped += read.dropped;
      draft.findings.push(...read.findings);
    } else if (isPackSheet(sheet)) {
      const { header, findings } = readPackSheet(sheet);
      draft.header = header;
      draft.findings.push(...findings);
    } else if (!isHelp(sheet) && !isEmpty(sheet)) {
      notRead.push(finding(sheet.hidden ? 'hiddenSheet' : 'sheetNotRead', 'warning', top(sheet.name), {}));
    }
  }
  tellRepeatedIds(rows);
  draft.scenarios = readScenarios(rows);
  const decided = choices.numbersMean ?? numbersMeanIn(rows);
  const read = (mean: typeof decided) => rows.map((row) => answered(row, row.layout.numbers ?? mean));
  draft.questions = read(decided);
  if (decided === null) draft.asks = askNumbers(rows, (way) => read(way).filter(hasClearKey).length);

  draft.findings.push(...(rows.length === 0 ? [nothingFound(chosen)] : notRead));
  if (dropped > 0) {
    const count = rows.length + dropped;
    draft.findings.push(finding('tooManyQuestions', 'error', top(null), { count, max: MOST_QUESTIONS }));
  }
  progress?.(1);
  return draft;
}

function nothingFound(sheets: readonly Sheet[]): Finding {
  const candidates = sheets.filter((sheet) => !isHelp(sheet) && !isPackSheet(sheet) && !isEmpty(sheet));
  const [first] = candidates;
  if (!first || candidates.some((sheet) => findLayout(sheet))) return finding('noQuestions', 'error', top(null), {});
  return finding('noHeader', 'error', top(first.name), { found: showable(fullestRow(first), 200) });
}

/** Enough of a sheet's text to tell an encoding. */
const LOOKED_AT = 100_000;
const LEGACY_FONT = /^(?:\.vn|vni[- ])/iu;

/** Vietnamese from before Unicode, told by text and font; null where there is none. */
function legacyIn(sheets: readonly Sheet[], fonts: readonly FontUse[]): Finding | null {
  const font = fonts.find((use) => LEGACY_FONT.test(use.font));
  for (const { name, rows } of sheets) {
    let text = '';
    for (const { cells } of rows)
      for (const cell of cells.values()) if (cell.kind === 'text' && text.length < LOOKED_AT) text += `${cell.text}\n`;
    const encoding: LegacyEncoding | null = legacyEncodingOf(text.slice(0, LOOKED_AT), font ? 1 : undefined);
    if (!encoding) continue;
    const by = font?.font ?? showable(text.split('\n').find((line) => /[^\0-\x7F]/u.test(line)) ?? '');
    const place = font ? { ...top(font.sheet), row: font.row, column: font.column } : top(name);
    return finding('legacyText', 'error', place, { encoding, by });
  }
  return null;
}

export const importSheet: Importer = (bytes, choices, progress) => {
  const read = readXlsx(bytes, (share) => progress?.(share / 2));
  if (!read.ok) {
    if (read.reason === 'other-office') return refused(finding('otherOffice', 'error', top(null), {}));
    const params: ImportFacts['notReadable'] = { reason: read.reason };
    return refused(finding('notReadable', 'error', top(null), params));
  }
  const legacy = legacyIn(read.sheets, read.fonts);
  return legacy ? refused(legacy) : draftOf(read.sheets, choices, progress);
};

export const importCsv: Importer = (bytes, choices, progress) => {
  const decoded = decode(bytes, choices);
  if (!decoded.ok) return refused(decoded.finding);
  const { sheet, strayQuote } = readCsv(decoded.text, layoutScore);
  const draft = draftOf([sheet], choices, progress);
  const stray = strayQuote === null ? [] : [finding('strayQuote', 'warning', { ...top(null), row: strayQuote }, {})];
  const clear = draft.questions.filter((question: DraftQuestion) => hasClearKey(question)).length;
  return {
    ...draft,
    findings: [...decoded.findings, ...stray, ...draft.findings],
    asks: [...draft.asks, ...encodingAsk(decoded, () => clear)],
  };
};
