import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

it('the committed notices are those of the lockfile (node scripts/notices.mjs > docs/third-party-notices.md)', () => {
  const printed = execFileSync('node', [join(root, 'scripts', 'notices.mjs')], { encoding: 'utf8' });
  expect(readFileSync(join(root, 'docs', 'third-party-notices.md'), 'utf8')).toBe(printed);
});

it('every dependency has its notice', () => {
  const notices = readFileSync(join(root, 'docs', 'third-party-notices.md'), 'utf8');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [name, version] of Object.entries(dependencies)) expect(notices).toContain(`## ${name} ${version}\n`);
});
