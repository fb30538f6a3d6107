/** The real build on a served page of 1 MB: own tasks, what it changes there before hover, the card's frames, and a growing feed. */
import type { Page } from '@playwright/test';
import { OPEN_DELAY_MS } from '../../entrypoints/card/show';
import { type Figures, median, orienting, within } from './figure';
import { calibrate } from './page-tasks';
import { type Extension, inFront, launchExtension, paintedOn, resolvedOn } from './reading-extension';
import { countFrames, type Frames, feed, type Watched, watch } from './reading-feed';
import { newsPage } from './reading-pages';
import { ownTasks } from './reading-tasks';

const MEGABYTE = 1_000_000;
/** As dense as a page gets, and a long article as newspapers have it. */
const DENSE = 1;
const USUAL = 0.05;
/** DESIGN, Budgets. */
const TASK_BUDGET_MS = 8;
const FRAME_BUDGET = 2;
const HOVERS = 7;
const FEED = { perSecond: 50, seconds: 10, foundWithinMs: 300 };
/** What works while a page grows. */
const FEED_SCRIPTS = ['reader.js', 'card.js', 'resolver.js'] as const;
/** What still comes of a page after its references are painted. */
const SETTLE_MS = 1000;

async function load(extension: Extension, density: number, name: string): Promise<{ page: Page; figures: Figures }> {
  const page = await extension.tab();
  await page.addInitScript(watch);
  extension.serve(newsPage(MEGABYTE, density));
  const tasks = await ownTasks(page, extension.origin, async () => {
    await page.goto(extension.address);
    await resolvedOn(page);
    await page.waitForTimeout(SETTLE_MS);
  });
  const { mutations, shift } = await page.evaluate(() => (window as unknown as { __watched: Watched }).__watched);
  const figures = {
    [`reader's longest task, 1 MB, ${name}`]: within(tasks['reader.js'].longestMs, 'ms', TASK_BUDGET_MS),
    [`reader's tasks together, 1 MB, ${name}`]: orienting(tasks['reader.js'].sumMs, 'ms'),
    [`card's longest task, 1 MB, ${name}`]: within(tasks['card.js'].longestMs, 'ms', TASK_BUDGET_MS),
    [`longest task of the card's view, 1 MB, ${name}`]: within(tasks['card-view.js'].longestMs, 'ms', TASK_BUDGET_MS),
    [`resolver's longest task, 1 MB, ${name}`]: within(tasks['resolver.js'].longestMs, 'ms', TASK_BUDGET_MS),
    [`catalog's longest task, 1 MB, ${name}`]: within(
      Math.max(...([1, 2, 3] as const).map((nth) => tasks[`catalog-${nth}.js`].longestMs)),
      'ms',
      TASK_BUDGET_MS,
    ),
    [`card's tasks together, 1 MB, ${name}`]: orienting(tasks['card.js'].sumMs, 'ms'),
    [`references painted, 1 MB, ${name}`]: orienting(await paintedOn(page), 'found'),
    [`DOM mutations before hover, ${name}`]: within(mutations, 'records', 0),
    [`layout shift before hover, ${name}`]: within(shift, 'score', 0),
  };
  return { page, figures };
}

/** Points at one reference in the window, from an empty place, and counts frames until the card is painted. */
async function hover(page: Page, nth: number): Promise<Frames> {
  const point = await page.evaluate((index) => {
    const inView = ['q9k1', 'q9k2', 'q9k3']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .flatMap((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const [box] = live.getClientRects();
        return box && box.top > 0 && box.bottom < innerHeight && box.width > 20 ? [box] : [];
      });
    const box = inView[index % inView.length];
    if (!box) throw new Error('No reference stands in the window.');
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, nth);
  await page.evaluate(countFrames, OPEN_DELAY_MS);
  await page.mouse.move(point.x, point.y);
  const frames = await page.evaluate(() => (window as unknown as { __frames: Promise<Frames> }).__frames);
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  // Beyond the run in which the next card opens without a delay.
  await page.waitForTimeout(2 * OPEN_DELAY_MS);
  return frames;
}

async function hovers(page: Page): Promise<Figures> {
  await inFront(page);
  await page.evaluate(() => scrollTo(0, 2000));
  const frames: Frames[] = [];
  for (let nth = 0; nth < HOVERS; nth++) frames.push(await hover(page, nth));
  return {
    'hover → painted card, frames after the delay': within(
      median(frames.map(({ afterDelay }) => afterDelay)),
      'frames',
      FRAME_BUDGET,
    ),
    'hover → painted card, with the delay': orienting(median(frames.map(({ ms }) => ms)), 'ms'),
  };
}

async function growing(extension: Extension, page: Page): Promise<Figures> {
  await inFront(page);
  // Once for how long a reader waits and once for our tasks: under a trace each wait is a second longer.
  const waits = await page.evaluate(feed, [FEED.perSecond, FEED.seconds] as const);
  const tasks = await ownTasks(page, extension.origin, async () => {
    await page.evaluate(feed, [FEED.perSecond, FEED.seconds] as const);
  });
  return {
    'feed, longest own task': within(
      Math.max(...FEED_SCRIPTS.map((script) => tasks[script].longestMs)),
      'ms',
      TASK_BUDGET_MS,
    ),
    'feed, own time of each second': orienting(
      FEED_SCRIPTS.reduce((sum, script) => sum + tasks[script].sumMs, 0) / FEED.seconds,
      'ms',
    ),
    'feed, added → painted, the longest': within(Math.max(...waits), 'ms', FEED.foundWithinMs),
    'feed, added → painted': orienting(median(waits), 'ms'),
  };
}

export async function benchReadingBuild(): Promise<Figures> {
  const extension = await launchExtension();
  try {
    const usual = await load(extension, USUAL, '100 references');
    const grown = await growing(extension, usual.page);
    await usual.page.close();
    const dense = await load(extension, DENSE, '2,000 references');
    const calibration = await calibrate(dense.page);
    const shown = await hovers(dense.page);
    return { 'calibration loop': orienting(calibration, 'ms'), ...usual.figures, ...dense.figures, ...shown, ...grown };
  } finally {
    await extension.close();
  }
}
