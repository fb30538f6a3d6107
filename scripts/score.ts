/**
 * Scores the `references` command on the labelled text in ../shared (absent on other machines: then nothing is scored) and prints what was
 * gained and lost against tests/score-baseline.json. `npx tsx scripts/score.ts [--write] [-v]`: --write keeps the new counts, -v lists errors.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readContext } from '../data/context/read';
import { type Counts, compareCounts } from './lib/score-counts';

const ROOT = join(import.meta.dirname, '..');
const SHARED = join(ROOT, '..', 'shared');
const BASELINE = join(ROOT, 'tests', 'score-baseline.json');
const DEV = join(SHARED, 'data', 'references-dev.jsonl');
const PAGES = join(SHARED, 'pages');
/** Predicted lines of all dev passages are below 1 MB; room for a larger gold. */
const MAX_OUTPUT = 64 * 1024 * 1024;

interface Gold {
  id: string;
  text: string;
  mentions: object[];
  source?: { url?: string };
}

function linesOf<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function pagesGold(): Gold[] {
  const pages = linesOf<Gold & { file: string }>(join(PAGES, 'mentions.jsonl'));
  // The scorer shows false hits, so it needs each page's text beside its labels.
  return pages.map((page) => ({ ...page, text: readFileSync(join(PAGES, basename(page.file)), 'utf8') }));
}

function inputOf({ id, text, source }: Gold) {
  const url = source?.url ?? '';
  const { host, published } = readContext({ jsonLd: [], metas: [], times: [], dateLines: [], url, title: null });
  return { id, text, host, published };
}

function score(gold: Gold[], folder: string, verbose: boolean): Counts {
  const files = {
    gold: join(folder, 'gold.jsonl'),
    input: join(folder, 'input.jsonl'),
    predicted: join(folder, 'predicted.jsonl'),
  };
  const write = (file: string, lines: object[]) =>
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  write(files.gold, gold);
  write(files.input, gold.map(inputOf));
  const command = ['tsx', join(ROOT, 'scripts', 'references.ts'), files.input];
  writeFileSync(
    files.predicted,
    execFileSync('npx', command, { cwd: ROOT, maxBuffer: MAX_OUTPUT, stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const scorer = [
    join(SHARED, 'tools', 'score.mjs'),
    files.gold,
    files.predicted,
    join(SHARED, 'data', 'documents.json'),
  ];
  const printed = execFileSync('node', verbose ? [...scorer, '-v'] : scorer, { encoding: 'utf8' });
  const [summary = '{}', ...details] = printed.split('\n');
  if (verbose) console.log(details.join('\n'));
  return JSON.parse(summary) as Counts;
}

function main(): void {
  if (!existsSync(DEV)) {
    console.log('score: ../shared is not on this machine; nothing to score.');
    return;
  }
  const verbose = process.argv.includes('-v');
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const now = { dev: score(linesOf<Gold>(DEV), folder, verbose), pages: score(pagesGold(), folder, verbose) };
    console.log(`dev   ${JSON.stringify(now.dev)}\npages ${JSON.stringify(now.pages)}`);
    if (process.argv.includes('--write')) {
      const kept = { dev: keep(now.dev), pages: keep(now.pages) };
      writeFileSync(BASELINE, `${JSON.stringify(kept, null, 2)}\n`);
      return;
    }
    const before: Record<'dev' | 'pages', Counts> | null = existsSync(BASELINE)
      ? JSON.parse(readFileSync(BASELINE, 'utf8'))
      : null;
    if (!before) {
      console.log('score: no committed counts; keep these with --write.');
      return;
    }
    for (const line of [
      ...compareCounts('dev', before.dev, now.dev),
      ...compareCounts('pages', before.pages, now.pages),
    ])
      console.log(line);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Counts alone: no text of the labelled passages enters the repository. */
function keep({
  byForm,
  falseHits,
  lookalikeFalse,
  resolvable,
  certain,
  right,
  wrongCertain,
  likely,
  likelyRight,
}: Counts): Counts {
  return { byForm, falseHits, lookalikeFalse, resolvable, certain, right, wrongCertain, likely, likelyRight };
}

main();
