import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyWithErrors } from '../export/sheet/error-copy';
import { TEMPLATE_HEADERS } from '../export/sheet/template-rows';
import { type OutCell, writeXlsx } from '../export/sheet/xlsx-file';
import type { Draft } from './draft';
import { growth, TIMES, WORST_GROWTH } from './growth';
import { importSheet } from './import-sheet';
import { rawXlsx } from './sheet/fixtures';

const t = (text: string, reference = '') =>
  `<c ${reference && `r="${reference}"`} t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (cells: string, attributes = '') => `<row ${attributes}>${cells}</row>`;
const HEAD = row(['Câu hỏi', 'A', 'B', 'C', 'Đáp án'].map((text) => t(text)).join(''));
const ask = (key: string) => row(`${t('Hỏi?')}${t('một')}${t('hai')}${t('ba')}${key}`);
const letters = ({ questions }: Draft) =>
  questions.map(({ keyFrom, options }) =>
    keyFrom === null ? '?' : options.flatMap(({ right }, i) => (right ? ['ABC'[i]] : [])).join(''),
  );
const codes = (draft: Draft) =>
  [...draft.findings, ...draft.questions.flatMap(({ findings }) => findings)].map(({ code }) => code);
const table = (rows: OutCell[][]) => writeXlsx([{ name: 'Câu hỏi', widths: [], rows, headerRows: 1 }]);

describe('keys that Excel changed', () => {
  // 46024 is 2 January 2026: "1-2" or "2-1", which name the same two answers.
  it.each([
    ['<c s="1"><v>46024</v></c>', 'AB', ['keyRepaired']],
    ['<c s="1"><v>46037</v></c>', '?', ['keyUnclear']],
    ['<c><v>1.3</v></c>', 'AC', ['keyRepaired']],
    ['<c t="str"><f>LEFT("B",1)</f><v>B</v></c>', 'B', []],
    ['<c><f>A1</f></c>', '?', ['uncountedCell', 'noKey']],
    ['<c t="e"><v>#REF!</v></c>', '?', ['errorCell', 'noKey']],
    ['<c t="b"><v>1</v></c>', '?', ['keyOutside']],
    ['', '?', ['noKey']],
  ])('%s', (key, expected, found) => {
    // The 3 of the second question settles that numbers count from 1.
    const draft = importSheet(rawXlsx(HEAD + ask(key) + ask('<c><v>3</v></c>'), { formats: [16] }), {});
    expect(letters(draft)).toEqual([expected, 'C']);
    expect(codes(draft)).toEqual(found);
  });
});

describe('values as they are stored', () => {
  it('become the texts that stood there, or are told', () => {
    const cells = ['<c s="1"><v>7</v></c>', '<c s="2"><v>0.5</v></c>', '<c s="3"><v>45421</v></c>', t('A')].join('');
    const draft = importSheet(rawXlsx(HEAD + row(t('Hỏi?') + cells), { formats: ['000', 9, 14] }), {});
    expect(draft.questions[0]?.options.map(({ text }) => text)).toEqual(['007', '50%', '09/05/2024']);
    expect(draft.questions[0]?.findings).toEqual([
      {
        ...{ code: 'dateCell', severity: 'warning', params: { read: '09/05/2024', maybe: null } },
        place: { kind: 'cell', sheet: 'Bảng 1', row: 2, column: 4, header: 'C' },
      },
    ]);
  });

  it('a date that was "1-2" stops its question', () => {
    const draft = importSheet(
      rawXlsx(HEAD + row(`${t('Hỏi?')}<c s="1"><v>46054</v></c>${t('b')}${t('c')}${t('A')}`), { formats: [16] }),
      {},
    );
    expect(draft.questions[0]?.findings.map(({ code, severity }) => [code, severity])).toEqual([['dateCell', 'error']]);
  });

  it('shared and rich texts, readings left out, escapes undone', () => {
    const strings = ['<r><t>Có </t></r><r><rPr><b/></rPr><t>gì?</t></r><rPh><t>x</t></rPh>', '<t>m_x000D_\nột</t>'];
    const draft = importSheet(
      rawXlsx(HEAD + row(`<c t="s"><v>0</v></c><c t="s"><v>1</v></c>${t('hai')}${t('')}${t('B')}`), { strings }),
      {},
    );
    expect(draft.questions[0]).toMatchObject({
      stem: 'Có gì?',
      options: [{ text: 'm\nột' }, { text: 'hai', right: true }],
    });
  });
});

describe('sheets as people make them', () => {
  it('headers over two rows, merged; gaps in references; hidden rows; cells merged downwards', () => {
    const rows = [
      row(t('BỘ CÂU HỎI', 'A1'), 'r="1"'),
      row(t('Câu hỏi', 'A3') + t('Phương án', 'B3') + t('Đáp án', 'D3') + t('Nhãn', 'E3'), 'r="3"'),
      row(t('A', 'B4') + t('B', 'C4'), 'r="4"'),
      row(t('Một?', 'A6') + t('x', 'B6') + t('y', 'C6') + t('B', 'D6') + t('chung', 'E6'), 'r="6"'),
      row(t('Hai?', 'A7') + t('x', 'B7') + t('y', 'C7') + t('A', 'D7'), 'r="7" hidden="1"'),
    ];
    const after =
      '<mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/><mergeCell ref="D3:D4"/><mergeCell ref="E6:E7"/></mergeCells>';
    const draft = importSheet(rawXlsx(rows.join(''), { after }), {});
    expect(letters(draft)).toEqual(['B', 'A']);
    expect(draft.questions.map(({ tags }) => tags)).toEqual([['chung'], ['chung']]);
    // The title is told, the header's own first row is not.
    expect(codes(draft)).toEqual(['leftOver', 'hiddenRow']);
    expect(draft.questions[1]?.place).toMatchObject({ row: 7 });
  });

  it('a copy says the errors, and is read again without that column', () => {
    const bytes = table([
      ['Câu hỏi', 'A', 'B', 'Đáp án'],
      ['Hỏi?', '=một', 'hai', 'E'],
      ['Hỏi nữa?', 'một', 'hai', 'A'],
    ]);
    const copy = copyWithErrors(bytes, 'xlsx', importSheet(bytes, {}), {}, 'vi');
    const again = importSheet(copy ?? new Uint8Array(), {});
    expect(codes(again)).toEqual(['keyOutside']);
    expect(again.questions[0]?.options[0]?.text).toBe('=một');
    const twice = copyWithErrors(copy ?? new Uint8Array(), 'xlsx', again, {}, 'vi');
    expect(twice).toEqual(copy);
  });
});

describe('files that are none', () => {
  const whole = table([TEMPLATE_HEADERS.slice(), ['c1', 'Một đáp án', 1, 'Hỏi?', 'một', 'hai']]);

  it('mutated bytes never throw', () => {
    const hits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(hits, fc.nat(40), (changes, cut) => {
        const damaged = whole.slice(0, whole.length - (cut > 30 ? cut : 0));
        for (const [at, byte] of changes) damaged[at] = byte;
        const draft = importSheet(damaged, {});
        expect(draft.questions.length > 0 || draft.findings.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('mutated XML never throws', () => {
    const xml = HEAD + ask(t('B'));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(xml.length - 1), fc.constantFrom('<', '>', '&', '"', '0', 's', '')), { maxLength: 4 }),
        (changes) => {
          const letters = [...xml];
          for (const [at, sign] of changes) letters[at] = sign;
          const draft = importSheet(rawXlsx(letters.join('')), {});
          expect(draft.questions.length > 0 || draft.findings.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    [new Uint8Array(), 'notReadable'],
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'notReadable'],
    [writeXlsx([{ name: 'Trống', widths: [], rows: [], headerRows: 0 }]), 'noQuestions'],
  ])('are told (%#)', (bytes, code) => {
    expect(codes(importSheet(bytes, {}))).toEqual([code]);
  });
});

it('time grows with the number of questions', () => {
  const file = (count: number) => {
    const rows = Array.from({ length: count }, (_, i): OutCell[] => [
      ...[`c${i}`, 'Một đáp án', 1, `Câu hỏi thứ ${i} hỏi gì về chuẩn mực?`, 'Ý một', 'Ý hai', 'Ý ba', 'Ý bốn'],
      ...[null, null, null, null, 'B', 'Vì thế.', '144-QĐ/TW, Điều 1'],
    ]);
    return table([TEMPLATE_HEADERS.slice(), ...rows]);
  };
  const [small, large] = [file(60), file(60 * TIMES)];
  const draft = importSheet(large, {});
  expect([draft.questions.length, codes(draft)]).toEqual([60 * TIMES, []]);
  const reads = (bytes: Uint8Array) => () => void importSheet(bytes, {});
  expect(growth(reads(small), reads(large))).toBeLessThan(WORST_GROWTH);
});
