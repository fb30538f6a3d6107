import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../export/cells';
import { growth, TIMES, WORST_GROWTH } from '../growth';
import { readCsv, readRecords } from './csv';

const even = () => 0;
const texts = (text: string) =>
  readCsv(text, even).sheet.rows.map(({ cells }) =>
    [...cells].map(([at, cell]) => `${at}:${cell.kind === 'text' && cell.text}`),
  );

describe('CSV', () => {
  it.each([',', ';', '\t', '|'])('finds the separator %j', (s) => {
    expect(texts(`Câu hỏi${s}A\n"Một${s} hai"${s}x\n`)).toEqual([
      ['1:Câu hỏi', '2:A'],
      [`1:Một${s} hai`, '2:x'],
    ]);
  });

  it('believes a line that names the separator, and does not count it as a row, as Excel', () => {
    const { sheet } = readCsv('sep=;\na,b;c\n', even);
    expect(sheet.rows.map(({ row, cells }) => [row, cells.size])).toEqual([[1, 2]]);
  });

  it('numbers rows as Excel does: line breaks in quotes are none, empty lines are one', () => {
    const { sheet } = readCsv('a,b\n"x\ny",1\n\nz,2\n', even);
    expect(sheet.rows.map(({ row, cells }) => [row, cells.size])).toEqual([
      [1, 2],
      [2, 2],
      [3, 0],
      [4, 2],
    ]);
  });

  it('of a quote that does not close its field loses nothing', () => {
    const read = readRecords('a,b\n"c,d\ne,"f"\n', ',', 99);
    expect(read).toEqual({
      rows: [
        ['a', 'b'],
        ['"c', 'd'],
        ['e', 'f'],
      ],
      strayQuote: 2,
    });
    expect(readRecords('"Cần" là gì?,A\n', ',', 9)).toEqual({ rows: [['"Cần" là gì?', 'A']], strayQuote: 1 });
    expect(readRecords('a,"b\nc', ',', 9)).toEqual({ rows: [['a', '"b'], ['c']], strayQuote: 1 });
  });

  it('takes guards off', () => {
    expect(texts(`="001";'=1+1;''-x;'abc\n`)).toEqual([['1:001', '2:=1+1', `3:'-x`, `4:'abc`]]);
  });

  it('reads what papaparse reads', () => {
    const cell = fc.stringMatching(/^[",;\na ế]{0,6}$/u);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (table) => {
        const text = Papa.unparse(table, { newline: '\n' });
        const filled = (rows: string[][]) => rows.map((row) => (row.length === 1 && row[0] === '' ? [] : row));
        const theirs = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
        const ours = readRecords(text, ',', 99);
        expect(ours.strayQuote).toBeNull();
        expect(filled(theirs).slice(0, ours.rows.length)).toEqual(ours.rows);
        expect(filled(theirs).slice(ours.rows.length).flat().join('')).toBe('');
      }),
    );
  });

  it('gives back every text that our own writer made safe', () => {
    const cell = fc.stringMatching(/^[='+\-@",\na]{1,6}$/u).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (row) => {
        const read = readCsv(csv([row]).slice(1).replaceAll('\r\n', '\n'), (sheet) =>
          sheet.rows.length === 1 && sheet.rows[0]?.cells.size === row.length ? 1 : 0,
        );
        expect([...(read.sheet.rows[0]?.cells.values() ?? [])]).toEqual(row.map((text) => ({ kind: 'text', text })));
      }),
    );
  });

  it.each(['"a",', 'a"\n', '""', ',"\n', '"""a,'])('is linear over a long run of %j', (piece) => {
    const reads = (times: number) => () => void readRecords(piece.repeat(times), ',', 1e9);
    expect(growth(reads(5_000), reads(5_000 * TIMES))).toBeLessThan(WORST_GROWTH);
  });
});
