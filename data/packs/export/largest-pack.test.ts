import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exampleFile } from '../example';
import { MOST_INFLATED } from '../import/office/unzip';
import { importWord } from '../import/word/import';
import { readPack } from '../read';
import { PACK_LIMITS } from '../schema';
import { wordOf } from './word';

/** Reading and writing thousands of questions, on a machine that works for others too. */
const WITHIN_MS = 120_000;
const WORDS =
  'Nội dung của văn bản về rèn luyện, tu dưỡng, nêu gương của cán bộ, đảng viên trong tình hình mới hiện nay';

it(
  'the largest pack that the format takes comes back from Word, far below what the importer opens',
  () => {
    const file = exampleFile();
    const option = (question: number, i: number) => ({
      id: `p${i}`,
      text: `${WORDS.slice(0, 74)} ${question}-${i}`,
      ...(i === 1 && { right: true }),
    });
    const questions = Array.from({ length: PACK_LIMITS.questions }, (_, n) => ({
      ...{ id: `q${n}`, type: 'one', standard: 1, difficulty: 2, tags: ['chung'], stem: `Câu ${n}: ${WORDS}?` },
      options: Array.from({ length: 4 }, (__, i) => option(n, i)),
      ...{ explain: `${WORDS} ${n}.`, cite: [{ doc: '144-QĐ/TW', article: 1 }] },
    }));
    const text = JSON.stringify({ ...file, questions, scenarios: [], documents: [], exams: [] });
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(PACK_LIMITS.bytes * 0.8);
    const reading = readPack(text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));

    const bytes = wordOf(reading.pack, 'vi');
    expect(unzipSync(bytes)['word/document.xml']?.length).toBeLessThan(MOST_INFLATED / 2);
    const back = importWord(bytes, {}).questions;
    expect(back.map(({ id, keyFrom }) => [id, keyFrom])).toEqual(questions.map(({ id }) => [id, 'line']));
    expect(back.at(-1)?.options.map((one) => one.text)).toEqual(questions.at(-1)?.options.map((one) => one.text));
  },
  WITHIN_MS,
);
