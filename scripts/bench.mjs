// npm run bench: bundles the benchmarks as the extension is bundled (a development loader costs the hot loops a tenth or more) and runs them.
// `-- --json` prints one object {name: {value, unit, budget, ok}}; `-- --only replay,search,…` runs some.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { ROOT } from './lib/install.mjs';
import { run } from './lib/run.mjs';

// Inside node_modules, so that the bundle's packages resolve from where it lies.
const out = mkdtempSync(path.join(ROOT, 'node_modules/.bench-'));
let code = 1;
try {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(ROOT, 'tests/bench/main.ts'),
      outDir: out,
      minify: true,
      rollupOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
  });
  code = await run('node', [path.join(out, 'bench.mjs'), ...process.argv.slice(2)], { cwd: ROOT });
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exit(code);
