/** Pointer → reference: flat from 10 to 5,000 references, in paragraphs of their own and all in one text. */
import { type Figures, orienting, within } from './figure';
import { bundle, launchBare, openIsolated } from './reading-browser';
import type { Hits } from './reading-hits-script';

const SIZES = [10, 1_000, 5_000] as const;
/** DESIGN says flat; so much is a machine's noise. */
const FLAT_BUDGET = 1.5;
/** Interleaved: the machine's mood is the same for all sizes. */
const ROUNDS = 5;

const sentence = (i: number) => `Chi bộ học Quy định số ${1 + (i % 999)}-QĐ/TW của Bộ Chính trị, rồi thảo luận.`;

/** Always as many paragraphs, so that only the number of references differs. */
const paragraphs = (references: number) =>
  Array.from(
    { length: 5_000 },
    (_, i) =>
      `<p>${i >= 5_000 - references ? sentence(i) : 'Chi bộ học quy định của phố mình và của Bộ Chính trị, rồi thảo luận.'}</p>`,
  ).join('');
const oneText = (references: number) => `<p>${Array.from({ length: references }, (_, i) => sentence(i)).join(' ')}</p>`;

export async function benchReadingHits(): Promise<Figures> {
  const browser = await launchBare();
  try {
    const page = await openIsolated(browser);
    await page.addScriptTag({ content: await bundle('reading-hits-script.ts') });
    const best = new Map<string, Hits>();
    const measure = async (name: string, html: string) => {
      const run = await page.evaluate(
        (body) => (globalThis as unknown as { measure: (html: string) => Promise<Hits> }).measure(body),
        html,
      );
      if (run.hits < 1) throw new Error(`${name}: a point on a reference hit nothing.`);
      if (run.lookUs < (best.get(name)?.lookUs ?? Number.POSITIVE_INFINITY)) best.set(name, run);
    };
    for (let round = 0; round < ROUNDS; round++) {
      for (const size of SIZES) await measure(`${size} in paragraphs`, paragraphs(size));
      await measure('5000 in one text', oneText(5_000));
    }
    const look = (name: string) => best.get(name)?.lookUs ?? Number.NaN;
    const figures: Figures = {
      '5,000 / 10 references': within(look('5000 in paragraphs') / look('10 in paragraphs'), '×', FLAT_BUDGET),
      '1,000 / 10 references': within(look('1000 in paragraphs') / look('10 in paragraphs'), '×', FLAT_BUDGET),
    };
    for (const [name, { lookUs, indexUs }] of best) {
      figures[`one look, ${name}`] = orienting(lookUs, 'µs');
      figures[`our index in it, ${name}`] = orienting(indexUs, 'µs');
    }
    return figures;
  } finally {
    await browser.close();
  }
}
