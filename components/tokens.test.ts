import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split(':root[data-scheme="dark"]');

function token(scheme: string, name: string): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme)?.[1];
  if (!value) throw new Error(`tokens.css has no --${name} as a six-digit colour`);
  return value;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const share = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT_PAIRS = [
  ['ink', 'paper'],
  ['ink', 'paper-raised'],
  ['ink', 'paper-sunken'],
  ['ink', 'accent-wash'],
  ['ink-quiet', 'paper'],
  ['ink-quiet', 'paper-raised'],
  ['ink-quiet', 'paper-sunken'],
  ['ink-quiet', 'accent-wash'],
  ['accent', 'paper'],
  ['accent', 'paper-raised'],
  ['accent', 'accent-wash'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['cited', 'cited-wash'],
  ['replaced', 'replaced-wash'],
  ['unclear', 'unclear-wash'],
  ['several', 'several-wash'],
  ['wrong', 'wrong-wash'],
  ['wrong', 'paper'],
  ['cited', 'paper'],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('%s scheme', (_, scheme) => {
  it.each(TEXT_PAIRS)('%s on %s is readable (WCAG AA, 4.5)', (ink, paper) => {
    expect(contrast(token(scheme, ink), token(scheme, paper))).toBeGreaterThanOrEqual(4.5);
  });
  it('draws lines that carry meaning at 3 to 1 (WCAG 1.4.11)', () => {
    expect(contrast(token(scheme, 'line'), token(scheme, 'paper'))).toBeGreaterThanOrEqual(3);
  });
});
