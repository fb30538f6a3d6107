import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyPress, readCertaintyKey, readQuestionKey } from './question-keys';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  on: 'page',
  repeat: false,
  modified: false,
  ...change,
});

describe('readQuestionKey', () => {
  it('picks the row of a digit, and no row that is not there', () => {
    expect(readQuestionKey(press('1'), 4)).toEqual({ kind: 'pick', index: 0 });
    expect(readQuestionKey(press('8'), 8)).toEqual({ kind: 'pick', index: 7 });
    for (const key of ['0', '5', '9', '12', 'a', 'F1', '']) expect(readQuestionKey(press(key), 4)).toBeNull();
  });

  it('hands in on Enter, but leaves a button its own Enter', () => {
    expect(readQuestionKey(press('Enter'), 4)).toEqual({ kind: 'submit' });
    expect(readQuestionKey(press('Enter', { on: 'control' }), 4)).toBeNull();
    expect(readQuestionKey(press('2', { on: 'control' }), 4)).toEqual({ kind: 'pick', index: 1 });
  });

  it('never acts on typing, on a held key, on a command', () => {
    const changes: Partial<KeyPress>[] = [{ on: 'field' }, { repeat: true }, { modified: true }];
    fc.assert(
      fc.property(fc.constantFrom(...'123456789', 'Enter'), fc.constantFrom(...changes), (key, change) => {
        expect(readQuestionKey(press(key, change), 8)).toBeNull();
        expect(readCertaintyKey(press(key, change))).toBeNull();
      }),
    );
  });
});

it('reads how sure someone was', () => {
  expect(['1', '2', '3', 'Enter', '4', 'u'].map((key) => readCertaintyKey(press(key)))).toEqual([
    'sure',
    'unsure',
    'guess',
    'sure',
    null,
    null,
  ]);
});
