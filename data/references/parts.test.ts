import { expect, it } from 'vitest';
import { findCandidates } from './candidates';
import { SENTENCES } from './fixtures/sentences';
import { findByParts } from './parts';

const sentences = SENTENCES.map((marked) => marked.replace(/[⟦⟧]/gu, ''));
const short = `${sentences.join('.\n')}.\n`;
const long = short.repeat(Math.ceil(100_000 / short.length));

it('gives of a short text what the finder gives', () => {
  const steps = [...findByParts(short)];
  expect(steps.pop()).toEqual(findCandidates(short));
  // Nothing before, where the caller can pause.
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.flat()).toEqual([]);
});

it('gives of a long text what the finder gives, part by part', () => {
  const parts = [...findByParts(long)];
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.flat()).toEqual(findCandidates(long));
});

it('gets through a text without line or sentence', () => {
  const endless = 'Quy định 144 '.repeat(5_000);
  expect([...findByParts(endless)].flat().length).toBeGreaterThan(4_990);
});

it('finds nothing in nothing', () => {
  expect([...findByParts('')].flat()).toEqual([]);
});
