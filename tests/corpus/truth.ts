/** Questions as a trainer has them in mind, before any file: what a good importer would find. */
import { type Random, randomOf } from './random';

export interface TrueOption {
  text: string;
  right: boolean;
}

export interface TrueQuestion {
  /** Stands in this stem and in no other: by it a question is found again, whatever became of it. */
  token: string;
  stem: string;
  options: TrueOption[];
  /** Empty: none. */
  explain: string;
  /** The trainer forgot to say which answer is right. */
  isOpen: boolean;
}

/** What files of a style can carry; the rest is not asked of its reader. */
export interface Wishes {
  several?: boolean;
  explain?: boolean;
  open?: boolean;
  counts?: readonly number[];
}

const KINDS = ['Kế hoạch', 'Thông báo', 'Hướng dẫn', 'Công văn', 'Chương trình', 'Báo cáo'];
const MARKS = ['KH/ĐU', 'TB/TU', 'HD/BTC', 'CV/VP', 'CTr/HU', 'BC/CB'];
const ASKS: readonly ((document: string) => string)[] = [
  (document) => `${document} giao cho chi bộ việc nào sau đây?`,
  (document) => `Theo ${document}, nội dung nào được nêu trước tiên?`,
  (document) => `Đồng chí hãy cho biết: ${document} quy định thời hạn nào?`,
  (document) => `Nội dung nào KHÔNG có trong ${document}?`,
  (document) => `Điền tiếp vào câu sau trong ${document}: “Mỗi đảng viên có trách nhiệm ...”`,
  (document) => `Khi thực hiện ${document} (mục 2, điểm a), ai chịu trách nhiệm chính`,
  (document) => `${document} có hiệu lực từ ngày nào:`,
  (document) => `Ý nào đúng với ${document}, khoản 3 Điều 7?`,
  (document) => `Trong buổi học về ${document}, học viên hỏi: phải làm gì trước?`,
];
const ACTS = [
  'Họp',
  'Kiểm tra',
  'Báo cáo',
  'Học tập',
  'Rà soát',
  'Tự phê bình',
  'Lập kế hoạch',
  'Phân công',
  'Công khai',
];
const THINGS = [
  'chi bộ',
  'hồ sơ',
  'tài chính',
  'việc nêu gương',
  'nội dung sinh hoạt',
  'ý kiến của Nhân dân',
  'đơn vị',
];
const WHENS = [
  'mỗi tháng một lần',
  'trước ngày 05/3',
  'hằng quý',
  'khi có yêu cầu',
  'trong 15 ngày',
  'theo Điều 12',
  '',
];
const ENDS = ['', '', '', '.', ';'];
const WHYS = [
  'Mục 2 của văn bản nêu rõ điều này.',
  'Vì đó là việc làm thường xuyên, các việc khác làm khi cần.',
  'Xem phần thứ nhất: nhiệm vụ, giải pháp; so với năm trước có bổ sung.',
  'Các phương án còn lại thuộc văn bản khác.',
];

function optionText(random: Random): string {
  const kind = random.integer(0, 9);
  if (kind === 0) return `${random.integer(2, 40)} ngày`;
  if (kind === 1) return `Ngày ${random.integer(10, 28)}/${random.integer(3, 9)}/202${random.integer(0, 6)}`;
  if (kind === 2) return `Từ ${random.integer(2, 5)} đến ${random.integer(6, 9)} đồng chí`;
  const text = [random.pick(ACTS), random.pick(THINGS), random.pick(WHENS)].filter((part) => part !== '').join(' ');
  return kind === 3 ? `${text}; ${random.pick(ACTS).toLowerCase()} ${random.pick(THINGS)}` : text;
}

/** Texts that differ by more than their case. */
function options(random: Random, count: number): string[] {
  const texts = new Map<string, string>();
  while (texts.size < count) {
    const text = optionText(random);
    texts.set(text.toLowerCase(), text);
  }
  const end = random.pick(ENDS);
  return [...texts.values()].map((text) => text + end);
}

/** `count` questions, the same for the same seed. */
export function trueQuestions(seed: number, count: number, wishes: Wishes = {}): TrueQuestion[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, i) => {
    const token = `${1000 + i}-${random.pick(MARKS)}`;
    const texts = options(random, random.pick(wishes.counts ?? [4, 4, 4, 4, 3, 5]));
    const isOpen = wishes.open === true && random.chance(0.04);
    const rights = wishes.several === true && random.chance(0.15) ? 2 : 1;
    const right = new Set(random.shuffled(texts.map((_text, index) => index)).slice(0, rights));
    return {
      token,
      stem: random.pick(ASKS)(`${random.pick(KINDS)} số ${token}`),
      options: texts.map((text, index) => ({ text, right: right.has(index) })),
      explain: wishes.explain === true && random.chance(0.5) ? random.pick(WHYS) : '',
      isOpen,
    };
  });
}
