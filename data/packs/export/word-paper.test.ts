import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../questions/bank';
import { firstChoices, PARTS } from '../print/choices';
import { blueprintFor } from '../print/source';
import { keyTable, makeVersions, questionsOf } from '../print/versions';
import { writePaper } from './word-paper';

const papers = makeVersions(builtInPack, blueprintFor(builtInPack, { kind: 'mixed', count: 20 }), {
  ...{ count: 2, seed: 5, shuffleOptions: true },
});
const head = { title: 'Đề thử', unit: 'Chi bộ 1', questions: 20, minutes: null };
const choices = firstChoices(5);

interface Read {
  paragraphs: string[];
  tables: string[][][];
  columns: string[];
}

/** What a reader of the file sees: paragraphs, tables, and how many columns each section has. */
function read(bytes: Uint8Array): Read {
  const files = unzipSync(bytes);
  const found: Read = { paragraphs: [], tables: [], columns: [] };
  const parser = new SaxesParser();
  let text = '';
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') text = '';
    if (name === 'w:cols') found.columns.push(String(attributes['w:num']));
    if (name === 'w:tbl') {
      depth++;
      found.tables.push([]);
    }
    if (name === 'w:tr') found.tables.at(-1)?.push([]);
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:tbl') depth--;
    if (name === 'w:p' && depth === 0) found.paragraphs.push(text);
    if (name === 'w:p' && depth > 0) found.tables.at(-1)?.at(-1)?.push(text.trim());
  });
  parser.write(strFromU8(files['word/document.xml'] ?? new Uint8Array())).close();
  return found;
}

describe('papers as a Word file', () => {
  it('hold every question of every version, in its order', () => {
    const { paragraphs } = read(
      writePaper({ pack: builtInPack, papers, head, choices: { ...choices, parts: ['papers'] } }),
    );
    const stems = paragraphs.filter((text) => /^Câu \d+\. /u.test(text)).map((text) => text.replace(/\s+/gu, ' '));
    const wanted = papers.versions.flatMap((version) =>
      questionsOf(version).map(({ number, question }) => `Câu ${number}. ${question.stem.replace(/_{3,}/gu, '___')}`),
    );
    expect(stems).toEqual(wanted);
    expect(paragraphs.filter((text) => text.startsWith('Mã đề 10'))).toHaveLength(2);
  });

  it('hold the keys of each version and of all', () => {
    const { tables } = read(
      writePaper({ pack: builtInPack, papers, head, choices: { ...choices, parts: ['keys', 'keyTable'] } }),
    );
    const [first, second, all] = tables.map(([, ...rows]) => rows);
    const keysOf = (i: number) =>
      papers.versions
        .slice(i, i + 1)
        .flatMap((version) => questionsOf(version).map(({ question, key }) => (question.type === 'fill' ? '' : key)));
    expect(first?.map((row) => row[1])).toEqual(keysOf(0));
    expect(second?.map((row) => row[1])).toEqual(keysOf(1));
    expect(all).toEqual(keyTable(papers.versions).map(({ number, keys }) => [String(number), ...keys]));
  });

  it('have two columns where asked, boxes for every question, and end without an empty page', () => {
    const written = (parts: typeof choices.parts, twoColumns: boolean) =>
      read(writePaper({ pack: builtInPack, papers, head, choices: { ...choices, parts, twoColumns, large: true } }));
    expect(written(['papers'], true).columns).toEqual(['1', '2', '1', '2']);
    expect(written(['papers'], false).columns).toEqual(['1', '1', '1', '1']);
    const sheets = written(['answerSheets'], false).tables;
    expect(sheets.map((rows) => rows.length - 1)).toEqual([20, 20]);
    expect(written(PARTS, false).tables).toHaveLength(2 + 2 + 2);
  });
});
