import { describe, expect, it } from 'vitest';
import { LEECH_LAPSES } from '../../data/practice/leech';
import type { AnswerEvent, CardMemory, PackKey, QuestionKey } from '../../data/practice/types';
import { type Asked, reduceSession, type Session, type SessionEvent } from './session';

const key = 'b-x/q1' as QuestionKey;
const asked: Asked = {
  item: { questionKey: key, bucket: 3, why: 'due', occurrence: 2, isLeech: false },
  row: {
    questionKey: key,
    packKey: 'b-x' as PackKey,
    edition: 1,
    state: 'active',
    question: { id: 'q1', type: 'truefalse', stem: 'Đúng hay sai?', cite: [], answer: true },
    cites: [],
  },
  presented: { shown: ['t', 'f'] },
  shownAt: 10,
};
const event = { kind: 'answer', id: 'e1', questionKey: key, chosen: ['t'] } as unknown as AnswerEvent;
const judgement = { right: true, nearly: false };
const run = (events: SessionEvent[], from: Session = { kind: 'between' }) => events.reduce(reduceSession, from);

describe('a practice screen', () => {
  it('shows the verdict only when the answer is saved', () => {
    const saving = run([
      { kind: 'asked', asked },
      { kind: 'chosen', chosen: ['t'] },
    ]);
    expect(saving.kind).toBe('saving');
    expect(reduceSession(saving, { kind: 'saved', event, judgement, after: null })).toMatchObject({
      kind: 'answered',
      judgement,
    });
  });
  it('takes one answer, however often a key is pressed', () => {
    const saving = run([
      { kind: 'asked', asked },
      { kind: 'chosen', chosen: ['t'] },
      { kind: 'chosen', chosen: ['f'] },
    ]);
    expect(saving).toMatchObject({ kind: 'saving', chosen: ['t'] });
  });
  it('asks again when saving failed, and says nothing of the answer', () => {
    expect(run([{ kind: 'asked', asked }, { kind: 'chosen', chosen: ['t'] }, { kind: 'save-failed' }])).toEqual({
      kind: 'asking',
      asked,
    });
  });
  it('keeps the verdict on screen when saying how sure failed', () => {
    expect(
      run([
        { kind: 'asked', asked },
        { kind: 'chosen', chosen: ['t'] },
        { kind: 'saved', event, judgement, after: null },
        { kind: 'closing' },
        { kind: 'save-failed' },
      ]).kind,
    ).toBe('answered');
  });
  it('drops a question that another window has answered, but never one whose verdict is on screen', () => {
    const gone: SessionEvent = { kind: 'queue', items: [{ ...asked.item, why: 'again', occurrence: 3 }] };
    expect(run([{ kind: 'asked', asked }, gone]).kind).toBe('between');
    expect(
      run([
        { kind: 'asked', asked },
        { kind: 'chosen', chosen: ['t'] },
        { kind: 'saved', event, judgement, after: null },
        gone,
      ]).kind,
    ).toBe('answered');
  });
  it('offers to read again only after a wrong answer to what is forgotten again and again', () => {
    const answered = (right: boolean, lapses: number) =>
      run([
        { kind: 'asked', asked },
        { kind: 'chosen', chosen: ['t'] },
        { kind: 'saved', event, judgement: { right, nearly: false }, after: { lapses } as CardMemory },
      ]);
    expect(answered(false, LEECH_LAPSES)).toMatchObject({ isForgottenAgain: true });
    expect(answered(false, LEECH_LAPSES - 1)).toMatchObject({ isForgottenAgain: false });
    expect(answered(true, LEECH_LAPSES)).toMatchObject({ isForgottenAgain: false });
  });
  it('ignores a verdict on a question that is no longer asked', () => {
    const other = { ...event, questionKey: 'b-x/q2' as QuestionKey };
    expect(
      run([
        { kind: 'asked', asked },
        { kind: 'chosen', chosen: ['t'] },
        { kind: 'saved', event: other, judgement, after: null },
      ]).kind,
    ).toBe('saving');
  });
  it('does not ask while another question is on screen', () => {
    const first = run([{ kind: 'asked', asked }]);
    expect(reduceSession(first, { kind: 'asked', asked: { ...asked, shownAt: 99 } })).toBe(first);
  });
});
