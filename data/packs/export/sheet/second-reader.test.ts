/** Our workbooks read by somebody else's reader: a mistake that our own reader shares would show here. */
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../messages/catalogue';
import { arbitraryPack } from '../../arbitrary';
import type { CellValue } from '../../import/sheet/table';
import { readXlsx } from '../../import/sheet/xlsx';
import { kahootXlsx, quizizzXlsx } from './games';
import { emptyTemplateXlsx, templateXlsx } from './template';
import { writeXlsx } from './xlsx-file';

type Cells = Record<string, string | number>;

const ourCell = (value: CellValue): string | number => {
  if (value.kind !== 'text' && value.kind !== 'number') throw new Error(`our writer wrote a ${value.kind}`);
  return value.kind === 'text' ? value.text : value.value;
};

/** Filled cells by "row:column". */
function asWeRead(bytes: Uint8Array): [string | null, Cells][] {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.reason);
  return read.sheets.map(({ name, rows }) => [
    name,
    Object.fromEntries(
      rows.flatMap(({ row, cells }) => [...cells].map(([at, cell]) => [`${row}:${at}`, ourCell(cell)])),
    ),
  ]);
}

async function asTheyRead(bytes: Uint8Array): Promise<[string, Cells][]> {
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  return sheets.map(({ sheet, data }) => [
    sheet,
    Object.fromEntries(
      data.flatMap((row, i) =>
        row.flatMap((cell, k) =>
          cell === null ? [] : [[`${i + 1}:${k + 1}`, typeof cell === 'number' ? cell : String(cell)]],
        ),
      ),
    ),
  ]);
}

it('our template and the sheets of games hold the same cells for another reader', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPack(), fc.constantFrom(...LANGUAGES), async (pack, language) => {
      for (const bytes of [
        ...[templateXlsx(pack, language), emptyTemplateXlsx(language)],
        ...[kahootXlsx(pack, language), quizizzXlsx(pack, language)],
      ]) {
        const theirs = await asTheyRead(bytes);
        expect(theirs).toEqual(asWeRead(bytes));
        expect(theirs.flatMap(([, cells]) => Object.keys(cells))).not.toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
});

it('so do texts that look like formulas, numbers, dates and XML', async () => {
  const texts = [
    '=1+1',
    '+84',
    '-x',
    '@a',
    "'b",
    '007',
    '1-2',
    '<x>&"',
    'dòng\nhai',
    ' đầu và cuối ',
    '_x0041_',
    'TRUE',
  ];
  const bytes = writeXlsx([
    { name: 'Thử & kiểm', widths: [20], rows: texts.map((text) => [text, null, 1.5]), headerRows: 0 },
  ]);
  const expected = texts.flatMap((text, i) => [[`${i + 1}:1`, text] as const, [`${i + 1}:3`, 1.5] as const]);
  expect(await asTheyRead(bytes)).toEqual([['Thử & kiểm', Object.fromEntries(expected)]]);
});
