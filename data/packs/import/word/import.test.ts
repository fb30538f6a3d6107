import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx, lines, listed, NAMESPACE, p, read, run, shapes, table } from './fixtures';
import { importWord } from './import';

const CLEAR = '1|Ai?|Một;*Hai;Ba|line|';

describe('importWord', () => {
  it('reads paragraphs, with their number as the place', () => {
    const draft = read(lines('Đề', 'Câu 1: Ai?', 'A. Một', 'B. Hai', 'C. Ba', 'Đáp án: B'));
    expect(draft).toMatchObject({
      ...{ format: 'word', asks: [] },
      questions: [{ place: { kind: 'paragraph', paragraph: 2 }, label: '1', keyFrom: 'line' }],
      findings: [{ code: 'leftOver', place: { paragraph: 1 } }],
    });
  });

  it('reads runs cut anywhere, tabs and line breaks', () => {
    const body =
      p(run('Câ') + run('u 1: A') + run('i?')) +
      p(`${run('A. Một')}<w:r><w:tab/></w:r>${run('B. Hai')}<w:r><w:br/></w:r>${run('C. Ba')}`);
    expect(shapes(body + lines('Đáp án: B'))).toEqual([CLEAR]);
  });

  it.each([
    ['bold', '<w:b/>'],
    ['underline', '<w:u w:val="single"/>'],
    ['italic', '<w:i/>'],
    ['highlight', '<w:highlight w:val="yellow"/>'],
    ['highlight', '<w:shd w:val="clear" w:fill="FFFF00"/>'],
    ['colour', '<w:color w:val="FF0000"/>'],
  ] as const)('asks what %s means', (look, xml) => {
    const body = lines('Câu 1: Ai?', 'A. Một') + p(run('B. Hai', xml)) + lines('C. Ba');
    expect(read(body).asks).toMatchObject([
      {
        about: 'formatMeans',
        ways: [
          { choice: look, clear: 1 },
          { choice: 'nothing', clear: 0 },
        ],
      },
    ]);
    expect(shapes(body)).toEqual(['1|Ai?|Một;Hai;Ba|-|lookOnly']);
    expect(shapes(body, { formatMeans: look })).toEqual(['1|Ai?|Một;*Hai;Ba|format|']);
    expect(shapes(body + lines('Đáp án: B'))).toEqual([CLEAR]);
    expect(shapes(body + lines('Đáp án: C'))).toEqual(['1|Ai?|Một;Hai;Ba|-|keysDisagree']);
  });

  it('reads the look of the letter alone', () => {
    const body = lines('Câu 1: Ai?', 'A. Một') + p(run('B', '<w:u w:val="single"/>') + run('. Hai')) + lines('C. Ba');
    expect(shapes(body, { formatMeans: 'underline' })).toEqual(['1|Ai?|Một;*Hai;Ba|format|']);
  });

  it.each([
    ['all options', '<w:b/>', '<w:b/>'],
    ['none', '', '<w:b w:val="0"/>'],
  ])('takes bold on %s for no key', (_, others, own) => {
    const body = lines('Câu 1: Ai?') + p(run('A. Một', others)) + p(run('B. Hai', own)) + p(run('C. Ba', others));
    expect(shapes(body, { formatMeans: 'bold' })).toEqual(['1|Ai?|Một;Hai;Ba|-|noKey']);
    expect(read(body).asks).toEqual([]);
  });

  it('takes a bold word inside an option for emphasis', () => {
    const body =
      lines('Câu 1: Ai?', 'A. Một', 'C. Ba').replace('A. Một', 'A. Một cái gì đó') +
      p(run('D. Bốn ') + run('không', '<w:b/>') + run(' phải là một'));
    expect(read(body).asks).toEqual([]);
  });

  it.each([
    ['part of a stem', run('Câu 1: Ai ') + run('không', '<w:b/>') + run(' phải?'), 'Ai **không** phải?'],
    [
      'in pieces',
      run('Câu 1: Ai là người ') + run('không ', '<w:b/>') + run('được', '<w:b/><w:i/>') + run(' vào?'),
      'Ai là người **không được** vào?',
    ],
    ['label', run('Câu 1:', '<w:b/>') + run(' Ai?'), 'Ai?'],
    ['whole stem', run('Câu 1: Ai không phải?', '<w:b/>'), 'Ai không phải?'],
    ['most of it', run('Câu 1: ') + run('Người nào không phải', '<w:b/>') + run(' thế?'), 'Người nào không phải thế?'],
    ['half a word', run('Câu 1: Ai kh') + run('ông', '<w:b/>') + run(' phải?'), 'Ai không phải?'],
    [
      'signs of its own',
      run('Câu 1: Ai * ') + run('không', '<w:b/>') + run(' phải là thế?'),
      'Ai * không phải là thế?',
    ],
  ])('emphasis: bold %s', (_, stem, expected) => {
    const { questions, asks } = read(p(stem) + lines('A. Một', 'B. Hai', 'C. Ba', 'Đáp án: B'));
    expect(questions).toMatchObject([{ stem: expected, keyFrom: 'line' }]);
    expect(asks).toEqual([]);
  });

  it('keeps emphasis of a part in options and explanations, bold and italic', () => {
    const body =
      lines('Câu 1: Ai?', 'A. Một') +
      p(run('B. Hai người ') + run('không', '<w:b/>') + run(' được vào')) +
      p(run('C. Ba người ') + run('đều', '<w:i/>') + run(' được vào')) +
      lines('Đáp án: B') +
      p(run('Giải thích: Theo quy định thì ') + run('không ai', '<w:b/><w:i/>') + run(' được vào.'));
    const { questions, findings } = read(body);
    expect(questions).toMatchObject([
      {
        options: [
          { text: 'Một' },
          { text: 'Hai người **không** được vào', right: true },
          { text: 'Ba người _đều_ được vào' },
        ],
        explain: 'Theo quy định thì **_không ai_** được vào.',
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('tells once how many questions have emphasis that is not kept', () => {
    const one = (n: number, look: string, word = 'không') =>
      p(run(`Câu ${n}: Ai `) + run(word, look) + run(' phải là người vào?')) + lines('A. Một', 'B. Hai', 'Đáp án: B');
    const half = p(run('Câu 3: Ai kh') + run('ông', '<w:b/>') + run(' phải?')) + lines('A. Một', 'B. Hai', 'Đáp án: B');
    const { findings, questions } = read(
      one(1, '<w:b/>') + one(2, '<w:u w:val="single"/>') + half + one(4, '<w:b/>', '*'),
    );
    expect(findings).toMatchObject([{ code: 'emphasisNotKept', place: { paragraph: 5 }, params: { count: 2 } }]);
    expect(questions.map(({ stem }) => stem)).toEqual([
      'Ai **không** phải là người vào?',
      'Ai không phải là người vào?',
      'Ai không phải?',
      'Ai * phải là người vào?',
    ]);
  });

  it('leaves bold alone that may be the answer to a question without options', () => {
    const body = p(run('Câu 1: Thủ đô của ta là ') + run('Hà Nội', '<w:b/>') + run('.'));
    expect(read(body).questions).toMatchObject([{ stem: 'Thủ đô của ta là Hà Nội.', keyFrom: null }]);
  });

  it('finds looks in styles, and what they switch off', () => {
    const styles = `<w:styles ${NAMESPACE}><w:style w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId="Key"><w:basedOn w:val="Base"/></w:style></w:styles>`;
    const body =
      lines('Câu 1: Ai?', 'A. Một') +
      p(run('B. Hai'), '<w:pStyle w:val="Key"/>') +
      p(run('C. Ba', '<w:b w:val="0"/>'), '<w:pStyle w:val="Key"/>');
    expect(shapes(body, { formatMeans: 'bold' }, { 'word/styles.xml': styles })).toEqual(['1|Ai?|Một;*Hai;Ba|format|']);
  });

  it('a look that contradicts the written keys more often than not means nothing', () => {
    const one = (n: number) =>
      lines(`Câu ${n}: Ai?`) + p(run('A. Một', '<w:i/>')) + lines('B. Hai', 'C. Ba', 'Đáp án: B');
    const body = Array.from({ length: 6 }, (_, i) => one(i + 1)).join('');
    expect(read(body).questions.map(({ keyFrom }) => keyFrom)).toEqual(Array(6).fill('line'));
  });

  it('writes out automatic numbers', () => {
    const level = (format: string, text: string, at = 0) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="7">${level('decimal', 'Câu %1.')}${level('upperLetter', '%2.', 1)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const one = listed(1, 'Ai?') + listed(1, 'Một', 1) + listed(1, 'Hai', 1) + listed(1, 'Ba', 1) + lines('Đáp án: B');
    expect(shapes(one + one, {}, { 'word/numbering.xml': numbering })).toEqual([CLEAR, CLEAR.replace('1', '2')]);
  });

  it('starts letters anew in a list that says so', () => {
    const numbering = `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${[1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join('')}</w:numbering>`;
    const one = (id: number) =>
      lines(`Câu ${id}: Ai?`) + listed(id, 'Một') + listed(id, 'Hai') + listed(id, 'Ba') + lines('Đáp án: B');
    expect(shapes(one(1) + one(2), {}, { 'word/numbering.xml': numbering })).toEqual([CLEAR, CLEAR.replace('1', '2')]);
  });

  it('reads tables: options in cells, questions in rows, answers', () => {
    expect(shapes(lines('Câu 1: Ai?') + table(['A. Một', 'B. Hai'], ['C. Ba', '']) + lines('Đáp án: B'))).toEqual([
      CLEAR,
    ]);
    expect(shapes(table(['Câu 1', 'Ai?'], ['A', 'Một'], ['B', 'Hai'], ['C', 'Ba']) + lines('Đáp án: B'))).toEqual([
      CLEAR,
    ]);
    const two = ['1', '2'].map((n) => lines(`Câu ${n}: Ai?`, 'A. Một', 'B. Hai', 'C. Ba')).join('');
    for (const grid of [
      table(['Câu', '1', '2'], ['Đáp án', 'B', 'C']),
      table(['1-B', '2-C']),
      table(['1', 'B'], ['2', 'C']),
    ])
      expect(shapes(two + lines('BẢNG ĐÁP ÁN') + grid)).toEqual([
        '1|Ai?|Một;*Hai;Ba|table|',
        '2|Ai?|Một;Hai;*Ba|table|',
      ]);
  });

  it('ignores deletions, hidden text and footnotes; tells pictures and formulas', () => {
    const deleted = `<w:del><w:r><w:delText>Câu 9</w:delText></w:r></w:del>`;
    const body = p(
      run('Câu 1: ') +
        deleted +
        run('ẩn', '<w:vanish/>') +
        run('Ai?') +
        '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:drawing/></w:r>',
    );
    const draft = read(body + lines('A. Một', 'B. Hai', 'C. Ba', 'Đáp án: B'));
    expect(draft.questions[0]?.stem).toBe('Ai?');
    expect(draft.findings).toMatchObject([
      { code: 'objectSkipped', place: { paragraph: 1 }, params: { object: 'picture' } },
    ]);
  });

  it('reads ticks of symbol fonts', () => {
    const tick = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
    const box = '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>';
    const body = lines('Câu 1: Ai?') + p(box + run(' A. Một')) + p(tick + run(' B. Hai')) + p(box + run(' C. Ba'));
    expect(shapes(body)).toEqual(['1|Ai?|Một;*Hai;Ba|mark|']);
  });

  it('refuses text from before Unicode, by font and by letters', () => {
    const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    expect(read(p(run('®óng', font('.VnTime')))).findings).toMatchObject([
      { code: 'legacyText', params: { encoding: 'TCVN3', by: '.VnTime' } },
    ]);
    expect(read(p(run('Quy ñònh naøy coù', font('VNI-Times')))).findings).toMatchObject([
      { code: 'legacyText', params: { encoding: 'VNI' } },
    ]);
    expect(read(lines('C©u 1: Quy ®Þnh nµy gåm bao nhiªu ®iÒu?')).findings).toMatchObject([{ code: 'legacyText' }]);
    expect(read(p(run('Câu 1: Đúng', font('.VnTime'))) + lines('A. Một', 'B. Hai')).questions).toHaveLength(1);
  });

  it.each([
    ['damaged', strToU8('no zip')],
    ['damaged', zipSync({ 'a.txt': strToU8('a') })],
    ['damaged', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') })],
    ['damaged', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') })],
    ['empty', docx('')],
    ['zip-bomb', zipSync({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024) }, { level: 9 })],
    ['old-office', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
  ])('says %s', (reason, bytes) => {
    expect(importWord(bytes, {}).findings).toMatchObject([{ code: 'notReadable', params: { reason } }]);
  });
});
