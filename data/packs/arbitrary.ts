/** For tests: well-formed packs at random, and ways to damage a file. */
import fc from 'fast-check';
import * as v from 'valibot';
import { arbitraryQuestion } from '../questions/arbitrary';
import type { Question } from '../questions/schema';
import { type Pack, PackSchema } from './schema';
import { isRecord, type Json } from './tree';

const title = fc.constantFrom('Ôn tập chuẩn mực', 'Bộ câu hỏi của chi bộ', 'Câu hỏi **thử**');
const uid = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), minLength: 26, maxLength: 26 });

const header = fc.record({
  uid,
  slug: fc.constantFrom('144-qd-tw', 'chi-bo-1'),
  edition: fc.integer({ min: 1, max: 9 }),
  issued: fc.constantFrom('2026-11-20', '2024-02-29'),
  lang: fc.constantFrom('vi', 'en'),
  title,
  licence: fc.constant('CC-BY-4.0'),
  author: fc.record({ name: fc.constant('Người soạn'), unit: fc.constant('Chi bộ') }, { requiredKeys: ['name'] }),
});

const packDocument = fc.record(
  {
    number: fc.constant('34-CT/TU'),
    issuer: fc.constantFrom('Tỉnh ủy A', 'Tỉnh ủy B', 'Thành ủy C'),
    issued: fc.constantFrom('2025', '2025-06', '2025-06-30'),
    title: fc.constant('Về công tác thử nghiệm'),
    sources: fc.constant([{ title: 'Trang của tỉnh', url: 'https://tinh.example.vn/34' }]),
  },
  { requiredKeys: ['number', 'issuer', 'issued', 'title'] },
);

/** One exam that the questions can fill: some of each standard that they have. */
function examFor(questions: readonly Question[]) {
  const standards = [...new Set(questions.map((question) => question.standard))];
  const draw = standards.flatMap((standard) => (standard ? [{ standard, count: 1 }] : []));
  return draw.length === 0 ? [] : [{ id: 'd1', title: 'Đề thử', minutes: 20, passPercent: 80, draw }];
}

/** A pack that readPack takes as it is. */
export const arbitraryPack = (): fc.Arbitrary<Pack> =>
  fc
    .record({
      pack: header,
      questions: fc.uniqueArray(arbitraryQuestion(), { selector: (q) => q.id, minLength: 1, maxLength: 6 }),
      documents: fc.uniqueArray(packDocument, { selector: (d) => d.issuer + d.issued, maxLength: 2 }),
      grouped: fc.boolean(),
    })
    .map(({ pack, questions, documents, grouped }) =>
      v.parse(PackSchema, {
        format: 'bo-cau-hoi',
        version: 1,
        pack,
        questions: grouped ? questions.map((question) => ({ ...question, group: 'th1' })) : questions,
        scenarios: grouped ? [{ id: 'th1', text: 'Một đảng viên được giao việc mới.' }] : [],
        documents,
        exams: examFor(questions),
      }),
    );

/** The paths of every value of `tree`, the tree itself last. */
export function pathsOf(tree: Json): (string | number)[][] {
  const below: [string | number, Json][] = Array.isArray(tree)
    ? tree.map((item, i) => [i, item])
    : typeof tree === 'object' && tree !== null
      ? Object.entries(tree)
      : [];
  return [...below.flatMap(([key, item]) => pathsOf(item).map((path) => [key, ...path])), []];
}

/** A copy of `tree` with the value at `path` put in or exchanged (undefined: taken away). */
export function withValueAt(tree: Json, path: readonly (string | number)[], value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? null;
  const isTakenAway = rest.length === 0 && value === undefined;
  if (Array.isArray(tree)) {
    if (isTakenAway) return tree.filter((_, i) => i !== key);
    return tree.map((item, i) => (i === key ? withValueAt(item, rest, value) : item));
  }
  if (!isRecord(tree)) return tree;
  const others = Object.entries(tree).filter(([name]) => name !== key);
  if (isTakenAway) return Object.fromEntries(others);
  return Object.fromEntries([...others, [key, withValueAt(tree[key] ?? null, rest, value)]]);
}
