import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hearing, say, tell } from './parcels';

type Told = Parameters<ReturnType<typeof hearing>>[0]['data'];
const event = (data: unknown) => ({ data }) as MessageEvent<Told>;

/** What a worker's thread would hear, in order. */
function wire() {
  const told: unknown[] = [];
  return { told, worker: { postMessage: (part: unknown) => told.push(structuredClone(part)) } as unknown as Worker };
}

const message = fc.record({
  round: fc.nat(),
  questions: fc.array(fc.nat(), { maxLength: 900, size: 'max' }),
  lints: fc.array(fc.string(), { maxLength: 3 }),
  rest: fc.record({ inner: fc.array(fc.nat(), { maxLength: 3 }) }),
});

describe('messages in slices', () => {
  it('arrive whole, whatever they hold, also two that cross', async () => {
    await fc.assert(
      fc.asyncProperty(message, message, async (one, other) => {
        const { told, worker } = wire();
        await Promise.all([tell(worker, one), tell(worker, other)]);
        const heard: unknown[] = [];
        const hear = hearing((whole) => heard.push(whole));
        for (const part of told) hear(event(part));
        expect(heard).toHaveLength(2);
        expect(heard).toContainEqual(one);
        expect(heard).toContainEqual(other);
      }),
      { numRuns: 30 },
    );
  });

  it('hold no more than a slice each', async () => {
    const { told, worker } = wire();
    await tell(worker, { questions: Array.from({ length: 1001 }, (_, i) => i) });
    expect(told.map((part) => (part as { items?: unknown[] }).items?.length ?? 0)).toEqual([
      200, 200, 200, 200, 200, 1, 0,
    ]);
  });

  it('that are not wanted any more are never heard', async () => {
    const { told, worker } = wire();
    let left = 2;
    await tell(worker, { questions: Array.from({ length: 1000 }, (_, i) => i) }, () => left-- > 0);
    const take = vi.fn();
    const hear = hearing(take);
    for (const part of told) hear(event(part));
    expect(told).toHaveLength(3);
    expect(take).not.toHaveBeenCalled();
  });

  it('leave a worker the same way', () => {
    const { told, worker } = wire();
    vi.stubGlobal('postMessage', worker.postMessage);
    say({ lints: ['một'], round: 1 });
    vi.unstubAllGlobals();
    const heard: unknown[] = [];
    const hear = hearing((whole) => heard.push(whole));
    for (const part of told) hear(event(part));
    expect(heard).toEqual([{ lints: ['một'], round: 1 }]);
  });
});
