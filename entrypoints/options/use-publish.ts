/** Publishing a draft: works out the edition off the keys' way, writes the file, brings it into this device's practice. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { applyEdit } from '../../data/packs/edit/actions';
import { isReady, type QuestionReport } from '../../data/packs/edit/check-question';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import { type Proposal, proposeEdition } from '../../data/packs/edit/publish';
import { packKeyOf } from '../../data/packs/identity';
import type { Pack } from '../../data/packs/schema';
import { packFileName, writePack } from '../../data/packs/write';
import { askToPersist } from '../../data/store/persistence';
import type { Store } from '../../data/store/store';
import { calendarDay } from './backup-file';
import { saveFile } from './save-file';

/** Without the questions that can't be published, and without scenarios that lose their last question by that. */
function readyPart(draft: PackDraft, unready: readonly string[]): PackDraft {
  const part = applyEdit(draft, { kind: 'remove', ids: unready });
  const used = new Set(part.questions.map(({ group }) => group));
  return { ...part, scenarios: part.scenarios.filter(({ id }) => used.has(id)) };
}

/** Drawn first, worked out then: the pane must not wait for two thousand questions. */
const AFTER_PAINT_MS = 30;

export function useProposal(
  draft: PackDraft,
  base: Pack | null,
  reportOf: (question: EditQuestion) => QuestionReport | null,
  choices: { leavesOut: boolean; changes: string },
): { proposal: Proposal | null; unready: string[] } {
  const unready = useMemo(
    () =>
      draft.questions.flatMap((question) => {
        const report = reportOf(question);
        return report && isReady(question, report) ? [] : [question.id];
      }),
    [draft.questions, reportOf],
  );
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const { leavesOut, changes } = choices;
  useEffect(() => {
    if (unready.length > 0 && !leavesOut) return setProposal(null);
    const timer = setTimeout(
      () => setProposal(proposeEdition(readyPart(draft, unready), base, calendarDay(new Date()), changes)),
      AFTER_PAINT_MS,
    );
    return () => clearTimeout(timer);
  }, [draft, base, unready, leavesOut, changes]);
  return { proposal, unready };
}

/** Saves the pack as its file; gives the file's name. */
export function savePackFile(pack: Pack): string {
  const name = packFileName(pack);
  saveFile(name, writePack(pack));
  return name;
}

/** Installs the pack here, or updates it. */
export async function practisePack(store: Store, pack: Pack, source: string): Promise<void> {
  const key = packKeyOf(pack);
  const row = { key, pack, edition: pack.pack.edition, addedAt: Date.now(), paused: false, source };
  const held = (await store.listPacks()).some((one) => one.key === key);
  await (held ? store.updatePack(row) : store.installPack(row));
  askToPersist();
}
