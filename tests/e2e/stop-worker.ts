import type { Launched } from './launch';

/** Ends the background at once, as Chrome does with one that sleeps; rejects unless exactly one runs. */
export async function stopWorker({ context, control }: Launched): Promise<void> {
  const session = await context.newCDPSession(control);
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(({ type }) => type === 'service_worker');
  if (workers.length !== 1) throw new Error(`${workers.length} workers run; one was to be stopped`);
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
