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

/** Edition 1 of the bank. `uid` is fixed for the pack's life. */
export const builtInPack: Pack = {
  format: FORMAT,
  version: VERSION,
  pack: {
    uid: 'k3fq7mzt2xw5hbd6ry4cnvjp3e',
    slug: 'quy-dinh-144',
    edition: 1,
    issued: '2026-11-22',
    lang: 'vi',
    title: 'Quy định 144-QĐ/TW và các văn bản liên quan',
    description:
      'Câu hỏi về năm chuẩn mực, cấu trúc và hoàn cảnh ra đời của Quy định 144-QĐ/TW, cùng một số văn bản hay đứng cạnh. ' +
      'Chuẩn mực 2 và chuẩn mực 5 còn ít câu: nguồn công khai mới cho thấy một phần nội dung hai điều này, nên bộ câu hỏi ' +
      'dừng ở phần đã thấy. Đây là tài liệu tự học, không phải đề thi chính thức.',
    licence: 'CC-BY-4.0',
    author: { name: 'Sổ tay 144' },
    document: { number: '144-QĐ/TW', date: '2024-05-09' },
    changes: [],
  },
  questions: (bankFiles.flatMap((file) => file.questions) as Question[]).toSorted((a, b) => stepOf(a) - stepOf(b)),
  scenarios: scenarios.scenarios satisfies Scenario[],
  documents: [],
  exams: [],
};
