/**
 * What finding costs: `npx tsx tests/bench/find.bench.ts`. Times per character beside the floor in the same run, so that the machine cancels out;
 * and the growth from 10 kB to 10 MB, also on texts made to be hard (budget: at most 1.5).
 */
import { findReferences } from '../../data/references/find';
import { LOOK_ALIKES } from '../../data/references/fixtures/look-alikes';
import { SENTENCES } from '../../data/references/fixtures/sentences';
import { mayHoldReference } from '../../data/references/gate';
import { FLOOR } from './floor';

const NANOSECONDS = 1e6;
const ROUNDS = 5;

function runFloor(text: string): void {
  FLOOR.lastIndex = 0;
  while (FLOOR.exec(text) !== null);
}

/** Nanoseconds per character: the best of some rounds, which other work on the machine disturbs least. */
function perCharacter(texts: readonly string[], run: (text: string) => unknown): number {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    for (const text of texts) run(text);
    best = Math.min(best, performance.now() - from);
  }
  return (best / length) * NANOSECONDS;
}

/** Ordinary prose with a figure now and then, as most blocks of most pages are. */
const PROSE = [
  'Sáng nay mưa lớn kéo dài khiến nhiều tuyến đường ở nội thành ngập sâu, xe cộ phải đi vòng qua các phố nhỏ để tới chợ.',
  'Chị Hoa, 34 tuổi, bán hàng ở chợ đã 12 năm, nói rằng chưa năm nào nước lên nhanh như vậy, chỉ trong nửa giờ đã tới bậc cửa.',
  'Theo đài khí tượng, đợt mưa này còn kéo dài hai ngày nữa rồi giảm dần, người dân vùng trũng nên kê cao đồ đạc trong nhà.',
  'Đội bóng của tỉnh thắng 2-1 trên sân khách, bàn quyết định đến ở phút 88 sau một pha phạt góc bên cánh trái.',
];
const REFERENCES = SENTENCES.map((marked) => marked.replace(/[⟦⟧]/g, ''));
const bodies: Readonly<Record<string, readonly string[]>> = {
  prose: PROSE,
  lookAlikes: LOOK_ALIKES,
  references: REFERENCES,
};

for (const [name, texts] of Object.entries(bodies)) {
  const many = Array.from({ length: 400 }, () => texts).flat();
  perCharacter(many, (text) => [runFloor(text), mayHoldReference(text), findReferences(text)]);
  const floor = perCharacter(many, runFloor);
  const gate = perCharacter(many, mayHoldReference);
  const find = perCharacter(many, findReferences);
  const passed = texts.filter(mayHoldReference).length;
  const ratio = (value: number) => `${value.toFixed(1)} ns (${(value / floor).toFixed(1)} × floor)`;
  console.log(
    `${name}: floor ${floor.toFixed(1)} ns, gate ${ratio(gate)}, find ${ratio(find)}, ${passed}/${texts.length} pass the gate`,
  );
}

const GROWING: Readonly<Record<string, string>> = {
  prose: PROSE.join(' '),
  scores: '1-',
  'joined numbers': '144-',
  digits: '144',
  leads: 'Quy định số ',
  clauses: 'khoản 1 Điều 2 ',
  lists: 'nghị quyết 1, 2, 3, ',
  references: 'Quy định số 144-QĐ/TW, ',
  marks: '1\u0323\u0301\u200b',
};
const SMALL = 10_000;
const LARGE = 10_000_000;

for (const [name, unit] of Object.entries(GROWING)) {
  // As many characters in each: the small text again and again against the large one once.
  const small = Array.from({ length: 100 }, () => unit.repeat(SMALL / unit.length));
  const large = [unit.repeat(LARGE / unit.length)];
  const before = perCharacter(small, findReferences);
  const after = perCharacter(large, findReferences);
  console.log(
    `${name}: ${before.toFixed(1)} → ${after.toFixed(1)} ns per character, ratio ${(after / before).toFixed(2)}`,
  );
}
