/** One row as a question, all but what bare numbers in its key mean: that shows only over the whole file. */
import * as v from 'valibot';
import { IdSchema, LIMITS, type QuestionType } from '../../../questions/schema';
import { countGaps } from '../../markup';
import { showable } from '../../text-rules';
import { citationsIn } from '../citation-text';
import { type DraftQuestion, emptyDraftQuestion } from '../draft';
import type { Finding } from '../findings';
import { lettersIn } from '../key-letters';
import { PAIR, splitAtSign } from './escapes';
import { foldHeader } from './headers';
import { type KeyReading, readKey } from './key-reading';
import { KIND_NAMES, type Kind, readKind } from './kinds';
import type { Layout, NamedColumn } from './layout';
import type { RowReader } from './row';
import { lettersOf, readDifficulty, readStandard, readTags, readWhys } from './values';

export interface ReadRow {
  reader: RowReader;
  layout: Layout;
  question: DraftQuestion;
  /** Null: the row does not say, and key and answers are to tell. */
  kind: Kind | null;
  /** By column, "" where empty; the letters of keys count these. */
  options: string[];
  key: KeyReading;
  keyText: string;
  /** What is odd about a date or number in the key's cell; said only where the key is a text. */
  keyFindings: Finding[];
  group: string;
  scenario: string;
}

/** An id as packs take it: a valid one as written; "" where nothing of it can be kept. */
export const idOf = (text: string): string =>
  v.is(IdSchema, text)
    ? text
    : foldHeader(text)
        .replaceAll(' ', '-')
        .slice(0, 32)
        .replace(/^-+|-+$/gu, '');

/** Texts without the letters that stand before each of them ("A. …"). */
function withoutLetters(options: readonly string[]): string[] {
  const lettered = (text: string, i: number) =>
    text === '' || new RegExp(`^${'ABCDEFGH'[i]}\\s*[.):]\\s*\\S`, 'u').test(text);
  const isLettered = options.some((text) => text !== '') && options.every(lettered);
  return isLettered ? options.map((text) => text.replace(/^[A-H]\s*[.):]\s*/u, '')) : [...options];
}

function optionsOf(reader: RowReader, { options, wrong, single, format }: Layout): string[] {
  if (format === 'gimkit') return [reader.text(single.get('key')), ...wrong.map((column) => reader.text(column))];
  const count = Math.max(-1, ...options.keys()) + 1;
  const texts = Array.from({ length: count }, (_, i) => reader.text(options.get(i)));
  const last = texts.findLastIndex((text) => text !== '');
  const filled = texts.slice(0, last + 1);
  const gaps = filled.flatMap((text, i) => (text === '' ? [i] : []));
  if (gaps.length > 0) reader.tell('optionGap', 'warning', options.get(gaps[0] ?? 0), { letters: lettersOf(gaps) });
  return format === 'template' ? filled : withoutLetters(filled);
}

const isPair = (text: string) => splitAtSign(text, PAIR).length === 2;

/** What the row's own shape says where its kind is not written. */
function kindOf(written: Kind | null, row: Omit<ReadRow, 'kind'>): Kind | null {
  if (written !== null) return written;
  const { options, key, question, keyText } = row;
  const filled = options.filter((text) => text !== '');
  if (filled.length >= LIMITS.minOptions) return filled.every(isPair) ? 'match' : null;
  if (filled.length > 0) return null;
  if (key.kind === 'truth') return 'truefalse';
  return countGaps(question.stem) > 0 && keyText !== '' ? 'fill' : null;
}

const DRAFT_TYPE: Readonly<Record<Kind, QuestionType>> = {
  ...{ one: 'one', many: 'many', truefalse: 'truefalse', fill: 'fill', order: 'order', match: 'match' },
  ...{ choice: 'one', 'not-held': 'one' },
};

/** Tags of the column "Nhãn" and of chapters and topics. */
function tagsOf(reader: RowReader, { single, topics }: Layout): string[] {
  const column = single.get('tags');
  const written = readTags(reader.sharedText(column));
  const all = [
    ...new Set([...written, ...topics.map((topic) => reader.sharedText(topic)).filter((text) => text !== '')]),
  ];
  const fitting = all.filter((tag) => tag.length <= LIMITS.tag);
  for (const tag of all)
    if (tag.length > LIMITS.tag)
      reader.tell('tagTooLong', 'warning', column ?? topics[0], { text: showable(tag), max: LIMITS.tag });
  if (fitting.length > LIMITS.tags)
    reader.tell('tooManyTags', 'warning', column ?? topics[0], { count: fitting.length, max: LIMITS.tags });
  return fitting.slice(0, LIMITS.tags);
}

/** Tells a value that is not among those allowed, and gives null for it. */
function oneOf<T>(
  reader: RowReader,
  column: NamedColumn | undefined,
  text: string,
  value: T | null,
  allowed: string,
): T | null {
  if (text !== '' && value === null) reader.tell('valueUnknown', 'warning', column, { read: showable(text), allowed });
  return value;
}

export function readRow(reader: RowReader, layout: Layout): ReadRow {
  const { single, format } = layout;
  const question = emptyDraftQuestion(reader.place(null));
  if (reader.row.hidden) reader.tell('hiddenRow', 'warning', null, {});
  question.stem = reader.text(single.get('stem'));
  question.explain = reader.text(single.get('explain'));
  const written = reader.text(single.get('id'));
  question.id = idOf(written) || null;
  question.label = written || reader.text(single.get('number')) || null;
  question.tags = tagsOf(reader, layout);

  const standard = reader.sharedText(single.get('standard'));
  question.standard = oneOf(reader, single.get('standard'), standard, readStandard(standard), '1, 2, 3, 4, 5');
  const difficulty = reader.text(single.get('difficulty'));
  question.difficulty = oneOf(reader, single.get('difficulty'), difficulty, readDifficulty(difficulty), '1, 2, 3');
  const cited = citationsIn(reader.text(single.get('cite')));
  question.cite = cited.cite;
  if (cited.rest !== '') reader.tell('citationNotRead', 'warning', single.get('cite'), { text: showable(cited.rest) });

  const type = reader.text(single.get('type'));
  const kind = oneOf(reader, single.get('type'), type, type === '' ? null : readKind(type), KIND_NAMES.join(', '));
  if (kind === 'not-held') reader.tell('kindNotHeld', 'error', single.get('type'), { read: showable(type) });

  const options = optionsOf(reader, layout);
  const keyColumn = single.get('key');
  const keyValue = reader.value(keyColumn);
  const told = reader.findings.length;
  const keyText = reader.text(keyColumn);
  const isNumeric = keyValue?.kind === 'date' || keyValue?.kind === 'number';
  const keyFindings = isNumeric ? reader.findings.splice(told) : [];
  const key = format === 'gimkit' ? gimkitKey(options) : readKey(keyValue, keyText, options, format === 'template');

  question.options = options.flatMap((text) => (text === '' ? [] : [{ text, right: false, why: null }]));
  const byColumn = draftIndexes(options);
  const whys = readWhys(reader.text(single.get('whys')), options.length);
  if (whys.rest !== '') reader.tell('leftOver', 'warning', single.get('whys'), { text: showable(whys.rest) });
  for (const [index, why] of whys.whys) {
    const option = question.options[byColumn[index] ?? -1];
    if (option) option.why = why;
  }
  const kept = reader.text(single.get('keepLast'));
  const letters = kept === '' ? [] : lettersIn(kept);
  const keepLast = letters?.map((index) => byColumn[index] ?? -1);
  if (!keepLast || keepLast.includes(-1))
    reader.tell('valueUnknown', 'warning', single.get('keepLast'), {
      read: showable(kept),
      allowed: lettersOf(options.keys()),
    });
  else question.keepLast = keepLast;

  const group = reader.sharedText(single.get('group'));
  const scenario = reader.sharedText(single.get('scenario'));
  const row = { reader, layout, question, options, key, keyText, keyFindings, group, scenario };
  const meant = kindOf(kind, row);
  question.type = meant === null ? 'one' : DRAFT_TYPE[meant];
  return { ...row, kind: meant };
}

/** Gimkit's first answer is the right one. */
const gimkitKey = ([right = '']: readonly string[]): KeyReading =>
  right === '' ? { kind: 'none' } : { kind: 'options', indexes: [0] };

/** Index among the filled options, by column; -1 for empty ones. */
export function draftIndexes(options: readonly string[]): number[] {
  let next = 0;
  return options.map((text) => (text === '' ? -1 : next++));
}
