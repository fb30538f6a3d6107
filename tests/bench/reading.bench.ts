/** Script time of scan and ranges beside the floor, the bare walk and mark.js, on three sizes of page, all in one browser and interleaved. */
import type { Page } from '@playwright/test';
import { type Figures, orienting, within } from './figure';
import { bundle, launchBare, markJsScript, openIsolated } from './reading-browser';
import { newsBody } from './reading-pages';
import type { Run, RunName } from './reading-script';

const MEGABYTE = 1_000_000;
/** Rounds after the first, which is thrown away; mark.js takes seconds, so it runs in few. */
const SIZES = [
  { name: '0.1 MB', bytes: 0.1 * MEGABYTE, rounds: 15, markRounds: 3 },
  { name: '1 MB', bytes: MEGABYTE, rounds: 9, markRounds: 1 },
  { name: '5 MB', bytes: 5 * MEGABYTE, rounds: 3, markRounds: 1 },
] as const;
/** DESIGN, Budgets. */
const FLOOR_BUDGET = 2;
const BARE_BUDGET = 1.1;
const MARK_BUDGET = 20;

type Rounds = Partial<Record<RunName, Run>>[];

/** One after the other within each round, so that a busy moment of the machine strikes all alike. */
async function interleaved(page: Page, html: string, names: RunName[], rounds: number): Promise<Rounds> {
  const all: Rounds = [];
  for (let round = 0; round <= rounds; round++) {
    const runs: Rounds[number] = {};
    for (const name of names) {
      runs[name] = await page.evaluate(
        ([which, body]) =>
          (globalThis as unknown as { run: (name: string, html: string) => Promise<Run> }).run(which, body),
        [name, html] as const,
      );
    }
    if (round > 0 || rounds === 0) all.push(runs);
  }
  return all;
}

/** The best of the rounds: what other work on the machine disturbs least. */
const msOf = (rounds: Rounds, name: RunName) => Math.min(...rounds.map((runs) => runs[name]?.ms ?? Number.NaN));

const ratio = (rounds: Rounds, over: RunName, under: RunName) => msOf(rounds, over) / msOf(rounds, under);

async function scriptTime(page: Page): Promise<Figures> {
  const figures: Figures = {};
  for (const { name, bytes, rounds, markRounds } of SIZES) {
    const citing = newsBody(bytes, 1);
    const beside = await interleaved(page, citing, ['bareWalk', 'floor', 'ours'], rounds);
    figures[`scan + ranges / floor, ${name}`] = within(ratio(beside, 'ours', 'floor'), '×', FLOOR_BUDGET);
    figures[`scan + ranges, ${name}`] = orienting(msOf(beside, 'ours'), 'ms');
    figures[`floor, ${name}`] = orienting(msOf(beside, 'floor'), 'ms');
    figures[`references, ${name}`] = orienting(beside[0]?.ours?.found ?? 0, 'found');
    const marks = await interleaved(page, citing, ['ours', 'markJs'], markRounds - 1);
    const quicker = ratio(marks, 'markJs', 'ours');
    figures[`mark.js across elements / ours, ${name}`] = { ...orienting(quicker, '×'), ok: quicker >= MARK_BUDGET };
    const plain = await interleaved(page, newsBody(bytes, 0), ['bareWalk', 'ours', 'roots'], rounds);
    if (plain[0]?.ours?.found) throw new Error('The page without references has some.');
    figures[`page without a reference / bare walk, ${name}`] = within(
      ratio(plain, 'ours', 'bareWalk'),
      '×',
      BARE_BUDGET,
    );
    figures[`look for shadow roots, when idle / bare walk, ${name}`] = orienting(
      ratio(plain, 'roots', 'bareWalk'),
      '×',
    );
  }
  return figures;
}

export async function benchReading(): Promise<Figures> {
  const browser = await launchBare();
  try {
    const page = await openIsolated(browser);
    await page.addScriptTag({ content: markJsScript() });
    await page.addScriptTag({ content: await bundle('reading-script.ts') });
    return await scriptTime(page);
  } finally {
    await browser.close();
  }
}
