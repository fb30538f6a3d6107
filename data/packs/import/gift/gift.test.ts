import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../questions/schema';
import { arbitraryPack } from '../../arbitrary';
import { GIFT, giftOf } from '../../export/gift';
import { takenBy } from '../../export/losses';
import { plainText } from '../../markup';
import type { DraftQuestion } from '../draft';
import { contentOf, contentOfQuestion } from '../fixtures';
import { importGift } from './import';

const read = (text: string) => importGift(new TextEncoder().encode(text), {});
const only = (text: string): DraftQuestion => {
  const { questions } = read(text);
  expect(questions).toHaveLength(1);
  return questions[0] as DraftQuestion;
};
const codes = ({ findings }: Pick<DraftQuestion, 'findings'>) => findings.map(({ code }) => code);
const options = ({ options }: DraftQuestion) => options.map(({ text, right }) => `${right ? '=' : '~'}${text}`);

describe('GIFT', () => {
  it('reads a choice with name, id, tags, category and feedback', () => {
    const question = only(`$CATEGORY: $course$/top/Chuẩn mực

// question: 12  name: x [id:c017] [tag:chuan-muc-3] [tag:khó]
::Câu 1:: Quy định 144 có mấy điều? {
=6#Đúng vậy.
~5
~%0%7
####Đếm trong văn bản.
}`);
    expect(question).toMatchObject({
      place: { kind: 'line', line: 4 },
      ...{ id: 'c017', label: 'Câu 1', type: 'one', stem: 'Quy định 144 có mấy điều?', standard: 3 },
      ...{ tags: ['Chuẩn mực', 'khó'], explain: 'Đếm trong văn bản.', keyFrom: 'syntax', findings: [] },
    });
    expect(options(question)).toEqual(['=6', '~5', '~7']);
    expect(question.options[0]?.why).toBe('Đúng vậy.');
  });

  it.each([
    ['Có {=6 =sáu} điều.', 'fill', 'Có ___ điều.'],
    ['Đảng lãnh đạo {=Nhà nước}', 'fill', 'Đảng lãnh đạo ___'],
    ['Số điều là {~5 =6} điều', 'one', 'Số điều là ___ điều'],
    ['Điều này đúng {T#sai vì#đúng vì####Chung}', 'truefalse', 'Điều này đúng'],
    ['Chọn: {~%50%a ~%50%b ~%-100%c}', 'many', 'Chọn:'],
    ['Ghép {=144 -> đạo đức =37 -> điều cấm}', 'match', 'Ghép'],
    ['Tập {a,b} có mấy phần tử? {=2 phần tử ~3 phần tử}', 'one', 'Tập {a,b} có mấy phần tử?'],
  ])('reads %s', (text, type, stem) => {
    const question = only(text);
    expect(question).toMatchObject({ type, stem, keyFrom: 'syntax', findings: [] });
  });

  it('keeps colons, equals signs and escapes as text', () => {
    const question = only('Nêu: a=b \\{x\\}? {\n=Tỷ lệ x = 5: đúng\n~Tỷ lệ \\= 6\n~x=7\n}');
    expect(question.stem).toBe('Nêu: a=b {x}?');
    expect(options(question)).toEqual(['=Tỷ lệ x = 5: đúng', '~Tỷ lệ = 6', '~x=7']);
    expect(codes(question)).toEqual(['giftUnescaped', 'giftUnescaped']);
    expect(options(only('Hỏi? {~sai=đúng}'))).toEqual(['~sai', '=đúng']);
  });

  it('never lets a bad question take its neighbours along', () => {
    const { questions } = read(
      'Một? {=a ~b\n\nHai? {=c ~d}\nBa? {=e ~f}\n\nBốn? {#3:1}\n\nNăm? {}\n\nSáu?\n=g\n~h\n\nBảy? {~i\n\n=j}',
    );
    expect(questions.map(({ stem }) => stem)).toEqual(['Một?', 'Hai?', 'Ba?', 'Bốn?', 'Năm?', 'Sáu?', 'Bảy?']);
    expect(questions.map(codes)).toEqual([['giftBraces'], [], [], ['giftKind'], ['giftKind'], ['giftBraces'], []]);
    expect(questions[3]?.findings[0]?.params).toEqual({ kind: 'numerical', read: '#3:1' });
  });

  it('chooses no answer where none is marked, and says what counts in part', () => {
    const none = only('Hỏi? {~a ~b}');
    expect([none.keyFrom, codes(none), options(none)]).toEqual([null, ['noKey'], ['~a', '~b']]);
    expect(codes(only('Hỏi? {~%30%a ~%30%b ~c}'))).toEqual(['keyUnclear']);
    expect(codes(only('Hỏi? {=a ~%50%b ~c}'))).toEqual(['giftPartial']);
    expect(codes(only('Hỏi? {=a =b ~c}'))).toEqual(['giftAnyOf']);
    expect(codes(only('Hỏi? {=*}'))).toEqual(['giftWildcard', 'noKey']);
  });

  it('reads plain HTML as text and leaves pictures to a person', () => {
    const question = only('[html]<p>Quy &#273;ịnh <b>144</b>&nbsp;l&agrave; gì?</p> {=<p>a</p> ~b}');
    expect([question.stem, ...options(question)]).toEqual(['Quy định 144 là gì?', '=a', '~b']);
    expect(question.findings.map(({ code, severity }) => [code, severity])).toEqual([['markupInText', 'warning']]);
    const picture = only('[html]<p>Ảnh <img src="x.png"></p> {=a ~b}').findings;
    expect(picture).toContainEqual(expect.objectContaining({ code: 'markupInText', severity: 'error' }));
  });

  it('gives back what was written', () => {
    // Nobody types emphasis.
    const typed = (question: Question): Question =>
      question.type === 'fill' ? { ...question, gaps: question.gaps.map((gap) => gap.map(plainText)) } : question;
    fc.assert(
      fc.property(arbitraryPack(), (pack) => {
        const questions = pack.questions.map(({ group: _, ...rest }) => typed(rest));
        const flat = { ...pack, scenarios: [], questions };
        const draft = read(giftOf(flat, 'vi'));
        expect(draft.questions.flatMap(codes)).toEqual([]);
        expect(draft.questions.map(contentOf)).toEqual(takenBy(GIFT, flat).map(contentOfQuestion));
      }),
    );
  });
});
