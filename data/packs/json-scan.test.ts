import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, scanJson } from './json-scan';

const ROOMY = { depth: 100, values: 1_000_000 };
const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson', () => {
  it('takes exactly what JSON.parse takes: JSON with random damage', () => {
    const damaged = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.string({ unit: fc.constantFrom(...'{}[],:"\\0e-.tru \n\t'), maxLength: 3 }),
      )
      .map(([json, at, cut, paste]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + paste + json.slice(place + cut);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged), (text) => {
        const refused = scanJson(text, ROOMY).some((fault) => fault.kind !== 'repeatedKey');
        expect(refused).toBe(!parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a":1,}', 7, 'key'],
    ['[1,]', 3, 'value'],
    ['{"a" 1}', 5, 'colon'],
    ['{"a":1 "b":2}', 7, 'commaOrEnd'],
    ['{"a":"x\ny"}', 7, 'string'],
    ['{} x', 3, 'nothingMore'],
    ['{"a":', 5, 'value'],
    ["{'a':1}", 1, 'key'],
    ['[01]', 2, 'commaOrEnd'],
    ['', 0, 'value'],
  ])('says where %j breaks', (text, at, expected) => {
    expect(scanJson(text, ROOMY)).toEqual([{ kind: 'syntax', at, expected }]);
  });

  it('finds repeated keys, also when written with an escape, but not in neighbours', () => {
    expect(scanJson('{"right":true,"\\u0072ight":false}', ROOMY)).toEqual([
      { kind: 'repeatedKey', at: 14, key: 'right' },
    ]);
    expect(scanJson('[{"a":1},{"a":{"a":1}}]', ROOMY)).toEqual([]);
  });

  it('stops at its limits without parsing further', () => {
    expect(scanJson('['.repeat(1_000_000), { depth: 8, values: 1000 })).toEqual([{ kind: 'tooDeep', at: 8 }]);
    expect(scanJson(`[${'0,'.repeat(2000)}0]`, { depth: 8, values: 1000 })).toMatchObject([{ kind: 'tooManyValues' }]);
  });
});

describe('linesOf', () => {
  it('counts from one, with any line end', () => {
    const place = linesOf('ab\ncd\r\nef');
    expect([0, 1, 2, 3, 7, 8].map(place)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
    ]);
  });
});
