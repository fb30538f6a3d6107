import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { PanelViewSchema, QUERY_MAX } from './panel';
import { queryOf } from './panel-query';

it('is one line', () => {
  expect(queryOf('  Quy định\n\tsố\u00a0144-QĐ/TW ')).toBe('Quy định số 144-QĐ/TW');
  expect(queryOf(' \n ')).toBe('');
});

it('cuts before a character that does not fit, never through it', () => {
  const cut = queryOf(`${'a'.repeat(QUERY_MAX - 1)}𝄞b`);
  expect(cut).toBe('a'.repeat(QUERY_MAX - 1));
});

it('always fits the schema, and asking twice changes nothing', () => {
  const long = fc.array(fc.constantFrom('đ', '𝄞', ' ', '\n', 'ộ', 'a'), { maxLength: 2 * QUERY_MAX });
  fc.assert(
    fc.property(long, (units) => {
      const query = queryOf(units.join(''));
      expect(v.is(PanelViewSchema, { kind: 'search', query })).toBe(true);
      expect(query).not.toMatch(/\p{Cs}/u);
      expect(queryOf(query)).toBe(query);
    }),
  );
});
