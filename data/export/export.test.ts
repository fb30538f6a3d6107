import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../messages/catalogue';
import { exportWords } from '../messages/exports';
import { answer } from '../practice/arbitrary';
import { NO_REST } from '../practice/choices';
import { asLocalDay } from '../practice/days';
import type { QuestionKey } from '../practice/types';
import { builtInPack } from '../questions/bank';
import { answerKeyOf } from '../questions/grading';
import type { Question } from '../questions/schema';
import type { ExportRows } from '../store/export-rows';
import { pack, question } from '../store/fixtures';
import { packRow } from '../store/pack-plan';
import { cardRow } from '../store/rows';
import { ankiText } from './anki';
import { csv } from './cells';
import { answersCsv, progressCsv } from './own-csv';
import { parseDelimited } from './parse-delimited';
import { readAnki } from './read-anki';

const words = wordsOf(exportWords, 'vi');
const installed = pack([question('a', { standard: 3 }), question('b')]);

function rows(questions: Question[], change: Partial<ExportRows> = {}): ExportRows {
  return {
    answers: [],
    keys: [],
    cards: [],
    packs: [packRow(installed)],
    questions: questions.map((each) => ({
      questionKey: `goc/${each.id}` as QuestionKey,
      packKey: installed.key,
      edition: 1,
      state: 'active',
      question: each,
      cites: [],
    })),
    ...change,
  };
}

const nasty = fc.stringMatching(/^[=+\-@\t\r\n",;'a ế\u200b]{0,12}$/u);

describe('CSV', () => {
  it('comes back as it was from a parser of another hand, formulas as text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(nasty, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (table) => {
          const text = csv(table);
          expect(text.startsWith('\uFEFF')).toBe(true);
          const back = parseDelimited(text.slice(1), ',', '\r\n');
          const safe = table.map((row) => row.map((cell) => (/^'*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell)));
          expect(back).toEqual(safe);
          for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
        },
      ),
    );
  });

  it('of one’s answers says what was right, and leaves open what nobody can judge', () => {
    const asked = question('a', { standard: 3 });
    const key = 'goc/a' as QuestionKey;
    const answers = [
      answer({ id: '1', chosen: ['r'], certainty: 'sure', ms: 1234.6 }),
      answer({ id: '2', chosen: ['s'] }),
      answer({ id: '3', questionKey: 'goc/xa' as QuestionKey }),
    ];
    const text = answersCsv(
      rows([asked], { answers, keys: [{ questionKey: key, edition: 1, key: answerKeyOf(asked) }] }),
      words,
    );
    const [head, ...body] = parseDelimited(text.slice(1), ',', '\r\n');
    expect(head?.slice(0, 4)).toEqual(['Ngày', 'Câu hỏi', 'Chuẩn mực', 'Kết quả']);
    expect(body.map((row) => row.slice(1))).toEqual([
      ['Câu a?', '3', 'đúng', 'chắc', '1235', 'goc/a'],
      ['Câu a?', '3', 'sai', '', String(answers[1]?.ms), 'goc/a'],
      ['', '', '', '', String(answers[2]?.ms), 'goc/xa'],
    ]);
    expect(body[0]?.[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });

  it('of questions says where each stands', () => {
    const day = asLocalDay(20_000);
    const place = { bucket: 0, group: null, fact: null, order: 0, edition: 1, askable: true } as const;
    const memory = {
      ...{ stability: 12.345, difficulty: 5, due: day, wrong: false, firstDay: day, lastDay: day, reps: 4, lapses: 2 },
      ...{ dayReps: 1, dayWrong: 0, lastAt: 0, lastId: 'e', lastEdition: 1 },
    };
    const card = cardRow(
      { questionKey: 'goc/a' as QuestionKey, packKey: installed.key, ...place },
      { memory, changed: false, waits: false, rest: NO_REST },
    );
    const text = progressCsv(rows([question('a'), question('b')], { cards: [card] }), words);
    const [, ...body] = parseDelimited(text.slice(1), ',', '\r\n');
    expect(body).toEqual([
      ['Câu a?', 'Bộ thử', '', '2024-10-04', '12.35', '2', '4', 'goc/a'],
      ['Câu b?', 'Bộ thử', '', '', '', '', '', 'goc/b'],
    ]);
  });
});

describe('the Anki text', () => {
  const parsed = (questions: Question[]) => readAnki(ankiText(rows(questions), words));

  it('is what Anki reads: front and back in a basic note, an id of its own, tags', () => {
    const { headers, notes } = parsed([question('a', { standard: 3 })]);
    expect(Object.fromEntries(headers)).toMatchObject({ notetype: 'Basic', deck: 'Sổ tay 144' });
    expect(notes).toEqual([
      {
        guid: 'goc/a',
        fields: [
          'Câu a?\nA. Ý r\nB. Ý s',
          'Đáp án: Ý r\n\nVì vậy.\n\nCăn cứ:\n– 144-QĐ/TW\n\nBộ câu hỏi: Bộ thử (CC-BY-4.0)',
        ],
        tags: ['so-tay-144', 'so-tay-144::chuan-muc-3'],
      },
    ]);
  });

  it('says where several options may be right', () => {
    const many: Question = {
      ...question('m'),
      type: 'many',
      options: [1, 2, 3].map((n) => ({ id: `o${n}`, text: `Ý ${n}`, right: n > 1 })),
    };
    expect(parsed([many]).notes[0]?.fields[0]).toBe('Câu m?\nCó thể có nhiều ý đúng.\nA. Ý 1\nB. Ý 2\nC. Ý 3');
  });

  it('of the whole bank is sound', () => {
    const { notes } = parsed([...builtInPack.questions]);
    expect(notes).toHaveLength(builtInPack.questions.length);
    for (const { fields } of notes) expect(fields.map((field) => field.trim() !== '')).toEqual([true, true]);
  });

  it('keeps tabs, quotes, line breaks and leading # within their field', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\t"#\na<>&;]{1,12}$/u), (explain) => {
        const { notes } = parsed([{ ...question('a'), explain }, question('b')]);
        expect(notes.map(({ fields }) => fields.length)).toEqual([2, 2]);
        expect(notes[0]?.fields[1]).toContain(`\n\n${explain}\n\n`);
      }),
    );
  });

  it('of what is to be put in order or matched does not give the answer away on the front', () => {
    const base = { explain: 'Vì vậy.', cite: [] };
    const item = (id: string) => ({ id, text: `Bước ${id}` });
    const order: Question = { ...base, id: 'o', type: 'order', stem: 'Thứ tự?', items: ['1', '2', '3'].map(item) };
    const pair = (id: string) => ({ id, left: `Số ${id}`, right: `Tên ${id}` });
    const match: Question = { ...base, id: 'm', type: 'match', stem: 'Ghép?', pairs: ['1', '2'].map(pair) };
    const [one, two] = parsed([order, match]).notes;
    expect(one?.fields[0]).toBe('Thứ tự?\nXếp theo thứ tự đúng:\n– Bước 3\n– Bước 2\n– Bước 1');
    expect(one?.fields[1]).toMatch(/^Đáp án:\n1\. Bước 1\n2\. Bước 2\n3\. Bước 3\n/u);
    expect(two?.fields[0]).toBe('Ghép?\nGhép mỗi dòng với một ý:\n– Số 1\n– Số 2\n\nA. Tên 2\nB. Tên 1');
    expect(two?.fields[1]).toMatch(/^Đáp án:\n– Số 1 → Tên 1\n– Số 2 → Tên 2\n/u);
  });

  it('leaves out what is asked no more', () => {
    const held = rows([question('a')]);
    const archived = held.questions.map((row) => ({ ...row, state: 'archived' as const }));
    expect(ankiText({ ...held, questions: archived }, words)).not.toContain('goc/a');
  });
});
