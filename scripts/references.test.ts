import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const SPAWN_MS = 30_000;

function run(lines: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', join(root, 'scripts', 'references.ts'), '-'], {
    cwd: root,
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const printed = stdout.split('\n').filter(Boolean);
  return { status, stderr, lines: printed.map((line) => JSON.parse(line)) };
}

describe('the references command', () => {
  it(
    'prints what it finds and what it means',
    () => {
      const text = 'Chi bộ học khoản 2 Điều 3 Quy định số 144-QĐ/TW, ngày 09/5/2024 của Bộ Chính trị.';
      const { status, lines } = run([
        JSON.stringify({ id: 'a', text, title: null, host: 'bao.example', published: '2024-06-01' }),
      ]);
      const start = text.indexOf('144');
      expect(status).toBe(0);
      expect(lines).toMatchObject([
        {
          id: 'a',
          mentions: [
            {
              start,
              end: start + '144-QĐ/TW'.length,
              text: '144-QĐ/TW',
              system: 'party',
              form: 'full',
              number: '144',
              type: 'QĐ',
              issuerCode: 'TW',
              canonical: '144-QĐ/TW',
              date: '2024-05-09',
              leadStart: text.indexOf('Quy định'),
              provision: { article: 3, clause: 2 },
              resolution: { state: 'certain', document: '144-qd-tw-2024', candidates: [] },
            },
          ],
        },
      ]);
      expect(lines[0].mentions[0].resolution.reasons[0]).toContain('09/5/2024');
    },
    SPAWN_MS,
  );

  it(
    'lets the headline speak for the text',
    () => {
      const title = 'Quy định 144-QĐ/TW ngày 9/5/2024 vào cuộc sống';
      const { lines } = run([
        JSON.stringify({ id: 1, title, text: 'Quy định 144-QĐ/TW nêu rõ.', published: '2024-06-01T08:00:00+07:00' }),
      ]);
      expect(lines[0].mentions.map((mention: { resolution: object }) => mention.resolution)).toMatchObject([
        { state: 'certain' },
      ]);
    },
    SPAWN_MS,
  );

  it(
    'names bad lines, does the rest and exits with 1',
    () => {
      const { status, lines, stderr } = run([
        '{"id":"a","text":"Không có gì."}',
        '{"id":"b"}',
        'không phải JSON',
        '',
        '{"id":"c","text":"","published":"hôm qua"}',
        '{"id":"d","text":""}',
      ]);
      expect(status).toBe(1);
      expect(lines.map(({ id }: { id: string }) => id)).toEqual(['a', 'd']);
      expect(stderr).toContain('line 2: text');
      expect(stderr).toContain('line 3: ');
      expect(stderr).toContain('line 5: published');
    },
    SPAWN_MS,
  );
});
