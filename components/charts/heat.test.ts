import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { axisTop } from './sums';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8').split(':root[data-scheme="dark"]');
const [charts, tokens] = [read('./charts.css'), read('../tokens.css')];

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

describe.each([
  ['light', 0],
  ['dark', 1],
])('heat map in the %s scheme', (_, scheme) => {
  const colour = (css: readonly string[], name: string) =>
    new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css[scheme] ?? '')?.[1] ?? '';
  const steps = [1, 2, 3, 4].map((step) => colour(charts, `heat-${step}`));
  const onPaper = steps.map((step) => contrast(step, colour(tokens, 'paper')));

  it('shows every step on paper at 3 to 1 or more (WCAG 1.4.11)', () => {
    for (const ratio of onPaper) expect(ratio).toBeGreaterThanOrEqual(3);
  });
  it('stands out more with every step', () => {
    expect(onPaper).toEqual([...onPaper].sort((a, b) => a - b));
    expect(new Set(steps).size).toBe(4);
  });
});

it('has a round top for every axis, never under what is shown', () => {
  for (let most = 0; most < 3_000; most++) {
    expect(axisTop(most)).toBeGreaterThanOrEqual(most);
    expect(axisTop(most)).toBeLessThanOrEqual(Math.max(5, most * 2));
  }
});
