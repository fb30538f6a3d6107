/** Pages of any size, the same ones in every run: news-like markup around sentences of ours, with or without references. */
import { randomFrom } from '../../data/practice/seed';
import { SENTENCES } from '../../data/references/fixtures/sentences';
import { NEWS_PROSE } from './prose';

/** About 2,000 references to 1 MB: as dense as a page gets that does nothing but cite. */
const REFERENCE_SHARE = 0.2;
/** Of the sentences with one, those whose number an inline tag splits. */
const SPLIT_SHARE = 0.05;
const SEED = 144;

const CITING = SENTENCES.map((marked) => marked.replaceAll('\n', ' '));

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The marked sentence as HTML; a split one has a tag around the latter part of its number. */
function citing(marked: string, isSplit: boolean): string {
  const [before = '', number = '', ...rest] = escaped(marked).split(/[⟦⟧]/);
  const after = rest.join('');
  if (!isSplit || number.length < 4) return `${before}${number}${after}`;
  const middle = Math.ceil(number.length / 2);
  return `${before}${number.slice(0, middle)}<em>${number.slice(middle)}</em>${after}`;
}

/** The body's markup: about `bytes` of UTF-8. `density` scales the share of sentences that cite; 0 makes a page without any reference. */
export function newsBody(bytes: number, density: number): string {
  const random = randomFrom(SEED);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const sentence = () => {
    if (random() < REFERENCE_SHARE * density) return citing(pick(CITING), random() < SPLIT_SHARE);
    const plain = escaped(pick(NEWS_PROSE));
    const kind = random();
    if (kind < 0.08) return plain.replace(/^(\S+ \S+)/, '<strong>$1</strong>');
    if (kind < 0.2) return plain.replace(/(\S+ \S+ \S+)$/, '<a href="/bai-viet">$1</a>');
    return plain;
  };
  const sentences = (count: number) => Array.from({ length: count }, sentence).join(' ');
  const article = () => `<article class="bai">
  <h2><a href="/bai">${escaped(pick(NEWS_PROSE)).slice(0, 60)}</a></h2>
  <div class="tin"><span>Thứ tư, 12/6/2024</span> <time>08:15</time></div>
  <figure><img alt="" width="640" height="360"><figcaption>${sentences(1)} <em>Ảnh: Văn Nam</em></figcaption></figure>
${Array.from({ length: 6 }, () => `  <p>${sentences(2 + Math.floor(random() * 3))}</p>\n`).join('')}  <ul>
    <li>${sentences(1)}</li>
    <li>${sentences(1)}</li>
  </ul>
</article>\n`;
  const parts: string[] = [];
  for (let size = 0; size < bytes; ) {
    const part = article();
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return `<header><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/the-thao">Thể thao</a></li></ul></nav></header>
<main><div class="khung"><div class="cot">
${parts.join('')}</div></div></main>
<footer><p>Đường dây nóng: 1900 0113. Tòa soạn mở cửa 8h-17h.</p></footer>`;
}

export function newsPage(bytes: number, density: number): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tin trong ngày</title>
<style>body{max-width:680px;margin:24px auto;font:18px/1.6 serif}.bai{border-bottom:1px solid #ddd}.tin{color:#777}</style>
</head><body>${newsBody(bytes, density)}</body></html>`;
}
