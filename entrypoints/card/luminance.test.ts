import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luminanceOf } from './luminance';

const channel = fc.integer({ min: 0, max: 255 });

describe('luminanceOf', () => {
  // Worked examples of WCAG 2.2's relative luminance.
  it.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgb(255, 0, 0)', 0.2126],
    ['rgb(0, 255, 0)', 0.7152],
    ['rgb(0, 0, 255)', 0.0722],
    ['rgb(128, 128, 128)', 0.2159],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['rgba(255, 255, 255, 0.5)', 1],
  ])('%s: %d', (color, expected) => {
    expect(luminanceOf(color)).toBeCloseTo(expected, 4);
  });

  it.each(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0.49)', 'transparent', 'color(display-p3 0 0 0)', '', 'rgb(1, 2)'])(
    'says nothing about %j',
    (color) => {
      expect(luminanceOf(color)).toBeNull();
    },
  );

  it('lies between black and white, and never falls when a channel rises', () => {
    fc.assert(
      fc.property(channel, channel, channel, fc.constantFrom(0, 1, 2), (r, g, b, which) => {
        const plain = luminanceOf(`rgb(${r}, ${g}, ${b})`) ?? Number.NaN;
        const raised = [r, g, b].map((value, i) => (i === which ? Math.min(255, value + 1) : value));
        expect(plain).toBeGreaterThanOrEqual(0);
        expect(plain).toBeLessThanOrEqual(1);
        expect(luminanceOf(`rgb(${raised.join(', ')})`)).toBeGreaterThanOrEqual(plain);
      }),
    );
  });
});
