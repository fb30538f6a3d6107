/** Other kinds of file of a pack, worked out and written by a worker that begins at the first question. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Language } from '../../data/messages/catalogue';
import { type ExportLosses, type ExportTarget, WRITERS } from '../../data/packs/export/targets';
import type { Pack } from '../../data/packs/schema';
import type { FromExporter, ToExporter } from './export-worker';
import { ask, tell } from './parcels';
import { saveBytes, saveFile } from './save-file';

export interface Exports {
  lossesOf: (target: ExportTarget, language: Language) => Promise<ExportLosses>;
  /** Writes what was asked about under the head of `published`; what it gives saves the file and tells its name. */
  write: (published: Pack, target: ExportTarget, language: Language) => Promise<() => string>;
  end: () => void;
}

function exportsOf(pack: Pack): Exports {
  let worker: Worker | null = null;
  /** One question after the other: an answer does not say which it is for. */
  let last: Promise<unknown> = Promise.resolve();
  const asked = (message: ToExporter): Promise<FromExporter> => {
    if (!worker) {
      const { questions, ...rest } = pack;
      worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
      last = tell<ToExporter>(worker, { kind: 'pack', rest, questions });
    }
    const running = worker;
    const answer = last.then(() => ask<ToExporter, FromExporter>(running, message));
    last = answer.catch(() => undefined);
    return answer;
  };
  return {
    lossesOf: async (target, language) => {
      const answer = await asked({ kind: 'losses', target, language });
      if (answer.kind !== 'losses') throw new Error(`The worker answered ${answer.kind}`);
      return answer;
    },
    write: async ({ questions: _, ...rest }, target, language) => {
      const answer = await asked({ kind: 'write', target, language, rest });
      if (answer.kind !== 'written') throw new Error(`The worker answered ${answer.kind}`);
      const { ending, type } = WRITERS[target];
      const name = `${rest.pack.slug}.${ending}`;
      return () => {
        if (typeof answer.content === 'string') saveFile(name, answer.content, type);
        else saveBytes(name, answer.content, type);
        return name;
      };
    },
    end: () => worker?.terminate(),
  };
}

/** Null where there is no pack yet. */
export function useExports(pack: Pack | null): Exports | null {
  const exports = useMemo(() => pack && exportsOf(pack), [pack]);
  useEffect(() => () => exports?.end(), [exports]);
  return exports;
}
