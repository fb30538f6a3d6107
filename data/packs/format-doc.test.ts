import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namedFields } from '../messages/pack-places';
import { LIMITS } from '../questions/schema';
import { readPack } from './read';
import { PACK_LIMITS } from './schema';

const doc = readFileSync(new URL('../../docs/pack-format.md', import.meta.url), 'utf8');
const example = /```json\n([\s\S]*?)```/u.exec(doc)?.[1] ?? '';

describe('docs/pack-format.md', () => {
  it('shows a pack that is read without a warning, with every kind of question', () => {
    const reading = readPack(example);
    expect(reading).toMatchObject({ ok: true, warnings: [] });
    const kinds = reading.ok ? reading.pack.questions.map((question) => question.type) : [];
    expect(new Set(kinds)).toEqual(new Set(['one', 'many', 'truefalse', 'fill', 'order', 'match']));
  });

  it('states every limit, with its value', () => {
    const section = doc.slice(doc.indexOf('## Limits'));
    const stated = [...section.matchAll(/^\| `(\w+)` \| ([\d,]+) \|$/gmu)].map(([, name, value]) => [
      name,
      Number(value?.replaceAll(',', '')),
    ]);
    expect(Object.fromEntries(stated)).toEqual({ ...LIMITS, ...PACK_LIMITS });
  });

  it('names every field of the format', () => {
    const prose = doc.replace(example, '');
    expect(namedFields.filter((name) => !prose.includes(`\`${name}\``))).toEqual([]);
  });
});
