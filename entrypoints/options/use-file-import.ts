/** Reading one file of a trainer's: choices that the file needs, progress, stopping, and what came of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileImport } from '../../components/pack-import/file-import';
import type { Language } from '../../data/messages/catalogue';
import type { ImportChoices } from '../../data/packs/import/draft';
import type { ImportKind } from '../../data/packs/import/recognise';
import type { FromImporter, ToImporter } from './import-messages';
import { ask, hearing, tell } from './parcels';

/** 10 MiB: a Word file of 2,000 questions with pictures; the importers have limits of their own for what is in it. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;

export interface FileImporting {
  state: FileImport;
  take: (file: File) => void;
  takeText: (text: string) => void;
  /** Reads the same file again. */
  decide: (change: { kind?: ImportKind; choices?: ImportChoices }) => void;
  /** The table that was read, with a column of errors, as .xlsx; null where it is no table. */
  copyWithErrors: (language: Language) => Promise<Uint8Array | null>;
  close: () => void;
}

interface Taken {
  name: string | null;
  bytes: Uint8Array;
  kind: ImportKind | null;
  choices: ImportChoices;
}

const startReader = () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });

export function useFileImport(onCrash: (error: unknown) => void): FileImporting {
  const [state, setState] = useState<FileImport>({ kind: 'idle' });
  const taken = useRef<Taken | null>(null);
  const worker = useRef<Worker | null>(null);
  const round = useRef(0);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => stop, []);

  const read = (next: Taken) => {
    stop();
    taken.current = next;
    const { name, bytes, kind, choices } = next;
    const mine = ++round.current;
    const reader = startReader();
    worker.current = reader;
    setState({ kind: 'reading', name, share: 0 });
    reader.onmessage = hearing<FromImporter>((data) => {
      if (mine !== round.current) return;
      switch (data.kind) {
        case 'progress':
          return setState({ kind: 'reading', name, share: data.share });
        case 'broken':
          setState({ kind: 'broken', name, problems: data.problems });
          return stop();
        case 'done': {
          const { as, questions, rest, ofEdition, kind: _, ...said } = data;
          const file = { ...said, edition: rest && { ...rest, questions: ofEdition } };
          setState({ kind: 'read', round: mine, name, as, file, questions, choices });
          return stop();
        }
      }
    });
    reader.onerror = (event) => {
      if (mine !== round.current) return;
      stop();
      setState({ kind: 'unreadable', name });
      onCrash(new Error(event.message));
    };
    // A copy: the same bytes may have to be read again with another choice.
    void tell<ToImporter>(reader, { bytes, kind, choices });
  };

  const take = async (file: File) => {
    const { name, size } = file;
    if (size > MOST_FILE_BYTES) return setState({ kind: 'too-large', name, size, max: MOST_FILE_BYTES });
    setState({ kind: 'reading', name, share: 0 });
    const mine = ++round.current;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (mine === round.current) read({ name, bytes, kind: null, choices: {} });
    } catch {
      setState({ kind: 'unreadable', name });
    }
  };
  return {
    state,
    take: (file) => void take(file),
    takeText: (text) => read({ name: null, bytes: new TextEncoder().encode(text), kind: null, choices: {} }),
    decide: (change) => {
      if (!taken.current) return;
      const choices = change.kind ? {} : { ...taken.current.choices, ...change.choices };
      read({ ...taken.current, ...change, choices });
    },
    copyWithErrors: async (language) => {
      if (!taken.current) return null;
      const { bytes, kind, choices } = taken.current;
      const copier = startReader();
      const answer = await ask<ToImporter, FromImporter>(copier, { bytes, kind, choices, errorsIn: language }).finally(
        () => copier.terminate(),
      );
      return answer.kind === 'copy' ? answer.content : null;
    },
    close: () => {
      stop();
      round.current++;
      taken.current = null;
      setState({ kind: 'idle' });
    },
  };
}
