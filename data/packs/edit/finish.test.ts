import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftQuestion, emptyDraftQuestion } from '../import/draft';
import type { Finding } from '../import/findings';
import { seededRandom } from './arbitrary';
import { checkEdit, isReady } from './check-question';
import { finishDraft } from './finish';
import { seen, withAnswer, withKeyDecided, withRight } from './parts';

const place = { kind: 'line', line: 1 } as const;
const draft = (change: Partial<DraftQuestion>): DraftQuestion => ({
  ...emptyDraftQuestion(place),
  stem: 'Hỏi gì?',
  keyFrom: 'line',
  ...change,
});
const options = (...rights: boolean[]) => rights.map((right, i) => ({ text: `Ý ${i}`, right, why: null }));
const finding = (code: 'noKey' | 'keyUnclear', severity: Finding['severity'] = 'error'): Finding =>
  code === 'noKey' ? { code, severity, place, params: {} } : { code, severity, place, params: { read: 'A hoặc B' } };
const finish = (change: Partial<DraftQuestion>, taken = new Set<string>()) =>
  finishDraft(draft(change), taken, seededRandom());

describe('finishDraft', () => {
  it('finishes what is clear', () => {
    expect(finish({ options: options(false, true), keepLast: [1], id: 'cau-1' }).question).toMatchObject({
      ...{ id: 'cau-1', type: 'one', keepLast: ['b'] },
      options: [{ id: 'a' }, { id: 'b', right: true }],
    });
  });

  it('never makes up a key, whatever the importer left in the draft', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('one', 'many', 'truefalse', 'fill', 'order', 'match'),
        fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }),
        fc.boolean(),
        (type, rights, hasFinding) => {
          const { question, edit } = finish({
            ...{
              type,
              options: options(...rights),
              answer: true,
              gaps: [['x']],
              stem: type === 'fill' ? '___' : 'Hỏi?',
            },
            ...{
              items: rights.map((_, i) => `Bước ${i}`),
              keyFrom: null,
              findings: hasFinding ? [finding('noKey')] : [],
            },
            pairs: rights.map((_, i) => ({ left: `T ${i}`, right: `P ${i}` })),
          });
          expect(question).toBeNull();
          expect(edit.options.some(({ right }) => right === true)).toBe(false);
          expect(edit.answer).toBeNull();
        },
      ),
    );
  });

  it('a key that a hand decides answers what the importer asked', () => {
    const { edit } = finish({ options: options(false, false), keyFrom: null, findings: [finding('keyUnclear')] });
    const decided = withRight(edit, 'b', true);
    expect(decided.found).toEqual([]);
    expect(isReady(decided, checkEdit(decided))).toBe(true);
    const truth = withAnswer(finish({ type: 'truefalse', keyFrom: null }).edit, false);
    expect(isReady(truth, checkEdit(truth))).toBe(true);
  });

  it('an order that the file does not vouch for waits for a hand', () => {
    const { edit, report } = finish({ type: 'order', items: ['Một', 'Hai'], keyFrom: null });
    expect(report.problems).toEqual([]);
    expect(isReady(edit, report)).toBe(false);
    expect(isReady(withKeyDecided(edit), report)).toBe(true);
  });

  it('another error of the importer waits until it is seen', () => {
    const legacy: Finding = { code: 'leftOver', severity: 'error', place, params: { text: 'x' } };
    const { edit, report } = finish({ options: options(true, false), findings: [legacy] });
    expect(isReady(edit, report)).toBe(false);
    expect(isReady(withKeyDecided(edit), report)).toBe(false);
    expect(isReady(seen(edit), report)).toBe(true);
  });

  it('gives every question an id of its own', () => {
    const taken = new Set<string>();
    const random = seededRandom();
    const ids = Array.from(
      { length: 500 },
      (_, i) => finishDraft(draft({ id: i % 2 ? 'c1' : null }), taken, random).edit.id,
    );
    expect(new Set(ids).size).toBe(500);
    expect(ids[1]).toBe('c1');
  });
});
