/** Words of a text or a query as the search compares them: folded, without marks, abbreviations spelled out. */
import { foldVietnamese, settleCentral } from './fold';

/** What people type for what titles spell out; folded on both sides. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  bct: 'bo chinh tri',
  bbt: 'ban bi thu',
  bch: 'ban chap hanh',
  btc: 'ban to chuc',
  ubkt: 'uy ban kiem tra',
  bhxh: 'bao hiem xa hoi',
  bhyt: 'bao hiem y te',
  gddt: 'giao duc dao tao',
  khcn: 'khoa hoc cong nghe',
  ktxh: 'kinh te xa hoi',
  mttq: 'mat tran to quoc',
  pctn: 'phong chong tham nhung',
  tphcm: 'thanh pho ho chi minh',
  hcm: 'ho chi minh',
  xhcn: 'xa hoi chu nghia',
  ko: 'khong',
  dc: 'duoc',
};

/** Folded words in order; numbers without their leading zeros, so that "5" meets "05". */
export function searchWords(text: string): string[] {
  const parts = foldVietnamese(settleCentral(text)).match(/\d+|[a-z]+/gu) ?? [];
  return parts.flatMap((part) => ABBREVIATIONS[part]?.split(' ') ?? [part.replace(/^0+(?=\d)/u, '')]);
}
