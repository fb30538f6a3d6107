/** Two backup files read, checked and made one; this browser's own data is not touched. */
import { useState } from 'preact/hooks';
import type { ChosenFile } from '../../components/keeping/MergeFiles';
import type { RestoreState } from '../../components/keeping/restore-state';
import type { Backup } from '../../data/store/backup-schema';
import { asStoreError } from '../../data/store/errors';
import { mergedFileName } from './backup-file';
import { parseJsonFile } from './parse-file';
import { saveFile } from './save-file';

interface Held extends ChosenFile {
  backup: Backup;
}
interface State {
  held: Held[];
  refused: RestoreState[];
  hasTooMany: boolean;
}

/** As many as are merged at a time. */
const TWO = 2;
const NOTHING: State = { held: [], refused: [], hasTooMany: false };

/** Loaded with the first file: it checks whole packs. */
async function readChosen(file: File): Promise<Held | RestoreState> {
  const { name } = file;
  const parsed = await parseJsonFile(file);
  if (parsed.kind !== 'json') return { kind: parsed.kind, file: name };
  const { readBackup } = await import('../../data/store/backup');
  try {
    const backup = await readBackup(parsed.json);
    return { name, backup, events: backup.events.length, hasNotes: (backup.selfReviews ?? []).length > 0 };
  } catch (cause) {
    const { code, details } = asStoreError(cause);
    return { kind: 'refused', file: name, code, details };
  }
}

export function useMergeFiles(onSaved: (file: string) => void) {
  const [state, setState] = useState<State>(NOTHING);
  const take = async (files: File[]) => {
    const read = await Promise.all(files.map(readChosen));
    setState(({ held }) => {
      const sound = [...held, ...read.flatMap((item) => ('backup' in item ? [item] : []))];
      return {
        held: sound.slice(0, TWO),
        refused: read.flatMap((item) => ('backup' in item ? [] : [item])),
        hasTooMany: sound.length > TWO,
      };
    });
  };
  const merge = async () => {
    const [one, two] = state.held;
    if (!one || !two) return;
    const { mergeBackups } = await import('../../data/store/merge-backups');
    const name = mergedFileName(new Date());
    saveFile(name, JSON.stringify(mergeBackups(one.backup, two.backup)));
    setState(NOTHING);
    onSaved(name);
  };
  const drop = (index: number) => setState(({ held }) => ({ ...NOTHING, held: held.filter((_, i) => i !== index) }));
  return {
    chosen: state.held as readonly ChosenFile[],
    refused: state.refused,
    hasTooMany: state.hasTooMany,
    onFiles: (files: File[]) => void take(files),
    onDrop: drop,
    onMerge: () => void merge(),
  };
}
