import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../messages/catalogue';
import type { Question } from '../../../questions/schema';
import { arbitraryPack } from '../../arbitrary';
import { ankiOf } from '../../export/anki';
import { plainText } from '../../markup';
import type { DraftQuestion } from '../draft';
import { contentOf, contentOfQuestion } from '../fixtures';
import { importAnki } from './import';

const read = (text: string) => importAnki(new TextEncoder().encode(text), {}).questions;
const codes = ({ findings }: DraftQuestion) => findings.map(({ code }) => code);
const options = ({ options }: DraftQuestion) => options.map(({ text, right }) => `${right ? '=' : '~'}${text}`);

/** What a card can hold: texts without emphasis, no reasons of single options. */
function onCard(question: Question): Question {
  const { difficulty: _, ...rest } = question;
  return JSON.parse(JSON.stringify(rest).replaceAll('**số**', plainText('**số**'))) as Question;
}

describe('Anki text', () => {
  it('reads our own export back, with ids', () => {
    fc.assert(
      fc.property(arbitraryPack(), fc.constantFrom(...LANGUAGES), (pack, language) => {
        const questions = pack.questions.map(({ group: _, ...question }) => question);
        const back = read(ankiOf({ ...pack, questions, scenarios: [] }, language));
        expect(back.flatMap(codes)).toEqual([]);
        expect(back.map(contentOf)).toEqual(questions.map((question) => contentOfQuestion(onCard(question))));
      }),
    );
  });

  it.each([
    ['B', ['~5', '=6']],
    ['Đáp án: B', ['~5', '=6']],
    ['B. 6', ['~5', '=6']],
    ['6', ['~5', '=6']],
    ['A. 6', ['~5', '~6']],
    ['E', ['~5', '~6']],
    ['bảy', ['~5', '~6']],
  ])('understands lettered answers on the front and “%s” on the back', (back, expected) => {
    const [question] = read(`#separator:tab\n#html:true\nCó mấy điều?<br>A. 5<br>B. 6\t${back}<br><br>Vì thế.`);
    expect(question && options(question)).toEqual(expected);
    expect(question).toMatchObject({ stem: 'Có mấy điều?', explain: 'Vì thế.' });
    expect(question?.keyFrom).toBe(expected.includes('=6') ? 'syntax' : null);
    expect(question && codes(question)).toEqual(expected.includes('=6') ? [] : ['keyUnclear']);
  });

  it('lists plain cards as lacking wrong answers, and adds none', () => {
    const [card, gap, cloze] = read('Bản lĩnh là gì?;Đứng vững\nCó ___ điều;6\nCó {{c1::sáu::số}} điều;Thêm');
    expect(card && [codes(card), options(card)]).toEqual([['ankiNoWrong'], ['=Đứng vững']]);
    expect(gap).toMatchObject({ type: 'fill', gaps: [['6']], findings: [] });
    expect(cloze).toMatchObject({ type: 'fill', stem: 'Có ___ điều', gaps: [['sáu']], explain: 'Thêm', findings: [] });
  });

  it('reads columns by their headers and keeps a card with an open quote to itself', () => {
    const questions = read(
      '#separator:Semicolon\n#html:false\n#guid column:1\n#tags column:4\n#columns:id;Back;Front;tags\n' +
        'x;B;"Một; hai?\nA. a\nB. b";chuan-muc-2 khó\ny;"mở;Hỏi?;\nz;A;"Ba?\nA. a\nB. b";',
    );
    expect(questions.map(({ place }) => place)).toEqual([6, 9, 10].map((line) => ({ kind: 'line', line })));
    expect(questions[0]).toMatchObject({ stem: 'Một; hai?', standard: 2, tags: ['khó'], keyFrom: 'syntax' });
    expect(questions[1]).toMatchObject({ stem: 'Hỏi?', findings: [{ code: 'ankiNoWrong' }] });
    expect(questions[2]).toMatchObject({ stem: 'Ba?', keyFrom: 'syntax' });
  });
});
