/** Questions as rows of our own template; data/packs/import/sheet reads them back. */

import { cited } from '../../../questions/cited';
import type { Question } from '../../../questions/schema';
import { escapeSign, PAIR, VARIANT } from '../../import/sheet/escapes';
import { kindName } from '../../import/sheet/kinds';
import { lettersOf, readTags, readWhys, writeTags, writeWhys } from '../../import/sheet/values';
import type { Pack } from '../../schema';
import type { Target } from '../losses';
import { scenariosOf } from '../scenario';
import type { OutCell } from './xlsx-file';

const OPTIONS = [...'ABCDEFGH'];
export const TEMPLATE_HEADERS: readonly string[] = [
  ...['Mã', 'Loại', 'Chuẩn mực', 'Câu hỏi', ...OPTIONS, 'Đáp án', 'Giải thích', 'Căn cứ', 'Nhóm', 'Nhãn'],
  ...['Tình huống', 'Độ khó', 'Giữ cuối', 'Vì sao từng phương án'],
];

/** A reason with a line "A. …" of its own would be read as another option's. */
function losesWhys(question: Question): boolean {
  if (question.type !== 'one' && question.type !== 'many') return false;
  const written = question.options.map(({ why }) => why);
  const { whys } = readWhys(writeWhys(written), written.length);
  return written.some((why, i) => whys.get(i) !== why);
}

const same = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);

/** Everything of a question but what a row has no room for. */
export const TEMPLATE: Target = {
  takes: () => true,
  keeps: new Set([
    ...(['id', 'explain', 'why', 'cite', 'standard', 'tags', 'difficulty', 'group', 'keepLast', 'emphasis'] as const),
    ...(['lineBreaks', 'several', 'about'] as const),
  ]),
  drops: (question) => [
    ...(same(readTags(writeTags(question.tags ?? [])), question.tags ?? []) ? [] : (['tags'] as const)),
    // Gaps stand on lines of their own.
    ...('gaps' in question && question.gaps.flat().some((text) => text.includes('\n'))
      ? (['lineBreaks'] as const)
      : []),
    ...(losesWhys(question) ? (['why'] as const) : []),
  ],
};
/** CSV has no second sheet for what the pack says of itself. */
export const TEMPLATE_CSV: Target = {
  ...TEMPLATE,
  keeps: new Set([...TEMPLATE.keeps].filter((part) => part !== 'about')),
};

const oneLine = (text: string) => text.replace(/\s*\n\s*/gu, ' ');

/** The texts of columns A to H, and the key. */
function answersOf(question: Question): { options: string[]; key: string } {
  switch (question.type) {
    case 'one':
    case 'many': {
      const right = question.options.flatMap((option, i) => (option.right ? [i] : []));
      return { options: question.options.map(({ text }) => text), key: lettersOf(right) };
    }
    case 'truefalse':
      return { options: [], key: question.answer ? 'Đ' : 'S' };
    case 'fill': {
      const variants = (gap: readonly string[]) =>
        gap.map((answer) => escapeSign(oneLine(answer), VARIANT)).join(` ${VARIANT} `);
      return { options: [], key: question.gaps.map(variants).join('\n') };
    }
    case 'order': {
      const options = question.items.map(({ text }) => text);
      return { options, key: options.map((_, i) => lettersOf([i])).join('-') };
    }
    case 'match':
      return {
        options: question.pairs.map(
          ({ left, right }) => `${escapeSign(left, PAIR)} ${PAIR} ${escapeSign(right, PAIR)}`,
        ),
        key: '',
      };
  }
}

/** One row a question, in the order of TEMPLATE_HEADERS. A case is told at its first question. */
export function templateRows(pack: Pack): OutCell[][] {
  const scenarioOf = scenariosOf(pack);
  const told = new Set<string>();
  return pack.questions.map((question) => {
    const { options, key } = answersOf(question);
    const scenario = scenarioOf(question);
    const tells = scenario !== undefined && !told.has(scenario.id);
    if (scenario) told.add(scenario.id);
    const choice = question.type === 'one' || question.type === 'many' ? question : null;
    const keptLast = (choice?.keepLast ?? []).map((id) => choice?.options.findIndex((option) => option.id === id) ?? 0);
    return [
      ...[question.id, kindName(question.type), question.standard ?? null, question.stem],
      ...OPTIONS.map((_, i) => options[i] ?? null),
      ...[key, question.explain ?? null],
      question.cite.map((citation) => cited(citation, { article: 'Điều', clause: 'khoản' })).join('\n'),
      ...[question.group ?? null, writeTags(question.tags ?? []), tells ? scenario.text : null],
      ...[question.difficulty ?? null, lettersOf(keptLast), writeWhys(choice?.options.map(({ why }) => why) ?? [])],
    ];
  });
}
