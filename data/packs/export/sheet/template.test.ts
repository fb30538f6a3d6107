import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../questions/schema';
import { arbitraryPack } from '../../arbitrary';
import type { Draft } from '../../import/draft';
import { contentOf, contentOfQuestion } from '../../import/fixtures';
import { importCsv, importSheet } from '../../import/import-sheet';
import { readXlsx } from '../../import/sheet/xlsx';
import type { Pack } from '../../schema';
import { lossesOf } from '../losses';
import { emptyTemplateXlsx, templateCsv, templateXlsx } from './template';
import { TEMPLATE, TEMPLATE_CSV, TEMPLATE_HEADERS } from './template-rows';

const csvDraft = (pack: Pack) => importCsv(new TextEncoder().encode(templateCsv(pack)), {});
const xlsxDraft = (pack: Pack) => importSheet(templateXlsx(pack, 'vi'), {});

/** What the template adds to a question's content. */
const nasty = fc.constantFrom(
  '=1+1',
  '-x | y',
  '@a => b',
  "'=c",
  'a\\',
  '"A", B',
  '<x>',
  'dòng\nhai',
  '_x0041_',
  'B',
  '1-2',
  '007',
);
const richPack = () =>
  fc.tuple(arbitraryPack(), nasty, fc.boolean()).map(([pack, text, both]): Pack => {
    const change = (question: Question, i: number): Question => {
      const rich = {
        ...question,
        tags: ['một', 'hai, ba'].slice(0, both ? 2 : 1),
        difficulty: 2 as const,
        explain: text,
      };
      if (rich.type !== 'one' && rich.type !== 'many') return rich;
      const options = rich.options.map((option, at) =>
        at === 0 ? { ...option, text: `${text}${i}`, why: 'Vì:\nA lớn.' } : option,
      );
      return { ...rich, options, keepLast: options.slice(-1).map(({ id }) => id) };
    };
    return { ...pack, questions: pack.questions.map(change) };
  });

function expectWhole(draft: Draft, pack: Pack) {
  const errors = [...draft.findings, ...draft.questions.flatMap(({ findings }) => findings)].filter(
    ({ code }) => code !== 'markupInText',
  );
  expect(errors.map(({ code }) => code)).toEqual([]);
  expect(draft.format).toBe('template');
  expect(draft.asks).toEqual([]);
  expect(draft.questions.map(contentOf)).toEqual(pack.questions.map(contentOfQuestion));
  expect(draft.questions.map(({ group }) => group ?? undefined)).toEqual(pack.questions.map(({ group }) => group));
  const last = (question: Question) =>
    'keepLast' in question
      ? (question.keepLast ?? []).map((id) => question.options.findIndex((option) => option.id === id))
      : [];
  expect(draft.questions.map(({ keepLast }) => keepLast)).toEqual(pack.questions.map(last));
  expect(draft.scenarios.map(({ id, text }) => ({ id, text }))).toEqual(pack.scenarios);
  expect(draft.questions.every(({ keyFrom }) => keyFrom === 'column')).toBe(true);
}

describe('a pack as our template', () => {
  it('comes back from Excel as it was, with what it says of itself', () => {
    fc.assert(
      fc.property(richPack(), (pack) => {
        const draft = xlsxDraft(pack);
        expectWhole(draft, pack);
        const { uid, slug, edition, issued, lang, title, licence, author } = pack.pack;
        const header = { uid, slug, edition, issued, lang, title, licence, author: author.name };
        expect(draft.header).toEqual(author.unit === undefined ? header : { ...header, unit: author.unit });
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from CSV as it was', () => {
    fc.assert(
      fc.property(richPack(), (pack) => expectWhole(csvDraft(pack), pack)),
      { numRuns: 60 },
    );
  });

  it('loses only what is listed', () => {
    const [pack] = fc.sample(richPack(), 1);
    const facts: Pack = { ...(pack as Pack), exams: [], documents: [] };
    expect(lossesOf(facts, TEMPLATE)).toEqual([]);
    expect(lossesOf(facts, TEMPLATE_CSV).map(({ code }) => code)).toEqual(['about']);
    const dated = {
      ...facts,
      questions: facts.questions.map((question) => ({ ...question, fact: 'f', asOf: '2026-11' })),
    };
    expect(lossesOf(dated, TEMPLATE).map(({ code }) => code)).toEqual(['fact', 'asOf']);
  });

  it('is empty where nothing is written yet, and the same bytes each time', () => {
    const empty = emptyTemplateXlsx('vi');
    expect(empty).toEqual(emptyTemplateXlsx('vi'));
    const read = readXlsx(empty);
    if (!read.ok) throw new Error(read.reason);
    expect(read.sheets.map(({ name }) => name)).toEqual(['Câu hỏi', 'Gói', 'Hướng dẫn']);
    expect(
      [...(read.sheets[0]?.rows[0]?.cells.values() ?? [])].map((cell) => cell.kind === 'text' && cell.text),
    ).toEqual(TEMPLATE_HEADERS);
    expect(importSheet(empty, {}).findings.map(({ code }) => code)).toEqual(['noQuestions']);
  });
});
