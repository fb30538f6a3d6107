import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Packages that a module brings along, through its relative imports; type-only imports bring nothing. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const imports = [...code.matchAll(/^(?:import|export)(?! type)[^;]*?from '([^']+)';/gmu)].flatMap(
    (match) => match[1] ?? [],
  );
  return imports.flatMap((from) => {
    if (!from.startsWith('.')) return [from];
    return from.endsWith('.json') ? [] : packagesOf(resolve(dirname(file), `${from}.ts`), seen);
  });
}

it.each([
  'data/documents/catalog.ts',
  'data/documents/look-up.ts',
  'data/standards/regulation-144.ts',
  'data/places/committees.ts',
  'data/places/dateline.ts',
  'data/places/hosts.ts',
  'data/messages/force.ts',
  'data/sites.ts',
])('%s brings no package into the card (valibot, Fuse)', (file) => {
  expect(packagesOf(resolve(file))).toEqual([]);
});

it('sees the packages of what is not bundled with the card', () => {
  expect(packagesOf(resolve('data/documents/search.ts'))).toEqual(['fuse.js']);
  expect(packagesOf(resolve('data/documents/check.ts'))).toContain('valibot');
});
