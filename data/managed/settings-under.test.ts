import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { NOTHING_KEPT, readKept, settingsUnder } from './settings-under';
import { type Managed, UNMANAGED } from './types';

const A = 'https://*.a.example/*';
const B = 'https://*.b.example/*';
const C = 'https://*.c.example/*';
const policy = (part: Partial<Managed>): Managed => ({ ...UNMANAGED, ...part });
const mine = (part: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...part });

/** The policies one after the other, with what the reader changes in between. */
function through(start: Settings, ...steps: [Managed, ((now: Settings) => Settings)?][]): Settings {
  let state = { settings: start, kept: NOTHING_KEPT };
  for (const [managed, change] of steps) {
    state = settingsUnder(managed, state.settings, readKept(JSON.parse(JSON.stringify(state.kept))));
    if (change) state = settingsUnder(managed, change(state.settings), state.kept);
    // Applying a policy again changes nothing.
    expect(settingsUnder(managed, state.settings, state.kept)).toEqual(state);
  }
  return state.settings;
}

describe('settingsUnder', () => {
  it('leaves everything as it is without a policy', () => {
    const settings = mine({ language: 'en', sites: [A] });
    expect(settingsUnder(UNMANAGED, settings, NOTHING_KEPT)).toEqual({ settings, kept: NOTHING_KEPT });
  });

  it('brings a first value in once: what the reader makes of it stays', () => {
    const first = policy({ language: 'en', sites: [A, B] });
    expect(through(mine({ sites: [C] }), [first])).toMatchObject({ language: 'en', sites: [C, A, B] });
    const changed = through(
      mine(),
      [first, (now) => ({ ...now, language: 'vi', sites: [B] })],
      [policy({ language: 'en', sites: [A, B, C] })],
    );
    expect(changed).toMatchObject({ language: 'vi', sites: [B, C] });
  });

  it('leaves a language that the reader had chosen', () => {
    expect(through(mine({ language: 'en' }), [policy({ language: 'vi' })]).language).toBe('en');
  });

  it('holds fast what is locked, whoever writes', () => {
    const locked = policy({ language: 'vi', sites: [A], locked: new Set(['language', 'sites']) });
    const settings = through(mine({ language: 'en', sites: [C] }), [
      locked,
      (now) => ({ ...now, language: 'en', sites: [], newPerDay: 3 }),
    ]);
    expect(settings).toMatchObject({ language: 'vi', sites: [A], newPerDay: 3 });
  });

  it('gives the reader’s own back when the lock ends', () => {
    const locked = policy({ language: 'vi', sites: [], locked: new Set(['language', 'sites']) });
    const own = mine({ language: 'en', sites: [C] });
    expect(through(own, [locked], [UNMANAGED])).toEqual(own);
    expect(through(own, [locked], [policy({ sites: [A] })])).toMatchObject({ language: 'en', sites: [C, A] });
  });

  it('reads what it kept, and starts anew where it can’t', () => {
    expect(readKept({ own: { language: 'xx' }, taken: 7 })).toEqual(NOTHING_KEPT);
    expect(readKept(undefined)).toEqual(NOTHING_KEPT);
  });
});
