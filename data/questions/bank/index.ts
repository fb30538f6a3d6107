/**
 * The built-in pack: the bank's files as one pack of the format that trainers share. bank-check.test.ts holds that the
 * files fit the schema and the house rules, so that nothing is checked while someone practises.
 */
import { FORMAT, type Pack, VERSION } from '../../packs/schema';
import type { Question, Scenario } from '../schema';
import document from './document.json';
import neighbours from './neighbours.json';
import scenarios from './scenarios.json';
import standard1 from './standard-1.json';
import standard2 from './standard-2.json';
import standard3 from './standard-3.json';
import standard4 from './standard-4.json';
import standard5 from './standard-5.json';

/** JSON as written, before any schema: what the check reads. */
export const bankFiles: readonly { name: string; questions: readonly unknown[] }[] = [
  { name: 'standard-1.json', questions: standard1.questions },
  { name: 'standard-2.json', questions: standard2.questions },
  { name: 'standard-3.json', questions: standard3.questions },
  { name: 'standard-4.json', questions: standard4.questions },
  { name: 'standard-5.json', questions: standard5.questions },
  { name: 'document.json', questions: document.questions },
  { name: 'neighbours.json', questions: neighbours.questions },
  { name: 'scenarios.json', questions: scenarios.questions },
];

/** New questions are asked in the pack's order: easy before hard, and recognising before recalling. */
function stepOf({ type, difficulty = 2 }: Question): number {
  return 2 * difficulty + (type === 'one' || type === 'truefalse' ? 0 : 1);
}

/**
 * `uid` is fixed for the pack's life. Who holds an edition is given the next one and never the same again: a changed bank
 * needs a higher `edition`, its day in `issued`, and a line in `changes`.
 */
export const builtInPack: Pack = {
  format: FORMAT,
  version: VERSION,
  pack: {
    uid: 'k3fq7mzt2xw5hbd6ry4cnvjp3e',
    slug: 'quy-dinh-144',
    edition: 2,
    issued: '2026-11-27',
    lang: 'vi',
    title: 'Quy định 144-QĐ/TW và các văn bản liên quan',
    description:
      'Câu hỏi về năm chuẩn mực, cấu trúc và hoàn cảnh ra đời của Quy định 144-QĐ/TW, cùng một số văn bản hay đứng cạnh. ' +
      'Chuẩn mực 2 và chuẩn mực 5 ít câu hơn vì chưa có trang nào cho thấy Điều 2 và Điều 5 theo từng khoản; bộ câu hỏi ' +
      'dừng ở những ý đã thấy và không đoán phần còn lại. Đây là tài liệu tự học không chính thức, không phải đề thi.',
    licence: 'CC-BY-4.0',
    author: { name: 'Sổ tay 144' },
    document: { number: '144-QĐ/TW', date: '2024-05-09' },
    changes: [
      {
        edition: 2,
        text:
          'Mỗi phương án sai có lời giải thích riêng. Viết lại các câu hỏi phủ định và những phương án dễ đoán. Thêm câu về thứ tự, ' +
          'về các quy định kiểm soát quyền lực, nêu gương và một tình huống; bỏ một câu phủ định về căn cứ ban hành.',
      },
    ],
  },
  questions: (bankFiles.flatMap((file) => file.questions) as Question[]).toSorted((a, b) => stepOf(a) - stepOf(b)),
  scenarios: scenarios.scenarios satisfies Scenario[],
  documents: [],
  exams: [],
};
