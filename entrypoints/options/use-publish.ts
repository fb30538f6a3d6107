/** Publishing a draft: the edition worked out by a worker, the file written, the pack brought into this device's practice. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { OWN } from '../../components/packs/source';
import { applyEdit } from '../../data/packs/edit/actions';
import { isReady, type QuestionReport } from '../../data/packs/edit/check-question';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import type { Proposal } from '../../data/packs/edit/publish';
import type { Lint } from '../../data/packs/lints/types';
import type { Pack, PackRest } from '../../data/packs/schema';
import { identifyPack } from '../../data/packs/sign/identify';
import { PROJECT } from '../../data/packs/sign/project-key';
import { packFileName, writePack } from '../../data/packs/write';
import { askToPersist } from '../../data/store/persistence';
import type { Store } from '../../data/store/store';
import { calendarDay } from './backup-file';
import { installOffer } from './install-offer';
import { hearing, tell } from './parcels';
import type { FromPublisher, ToPublisher } from './publish-worker';
import { readStanding } from './read-offer';
import { saveFile } from './save-file';

/** Without the questions that can't be published, and without scenarios that lose their last question by that. */
function readyPart(draft: PackDraft, unready: readonly string[]): PackDraft {
  if (unready.length === 0) return draft;
  const part = applyEdit(draft, { kind: 'remove', ids: unready });
  const used = new Set(part.questions.map(({ group }) => group));
  const lost = new Set(draft.questions.flatMap(({ group }) => (group !== null && !used.has(group) ? group : [])));
  return { ...part, scenarios: part.scenarios.filter(({ id }) => !lost.has(id)) };
}

export interface Publishing {
  /** Null while it is worked out, or where questions are in the way. */
  result: { proposal: Proposal; lints: Lint[] } | null;
  /** Ids of questions that can't be published. */
  unready: string[];
}

function proposalOf({ problems, publication, questions }: FromPublisher): Proposal {
  if (!publication) return { ok: false, problems };
  const { rest, ...said } = publication;
  return { ok: true, publication: { ...said, pack: { ...rest, questions } } };
}

export function useProposal(
  draft: PackDraft,
  base: Pack | null,
  reportOf: (question: EditQuestion) => QuestionReport | null,
  leavesOut: boolean,
): Publishing {
  const unready = useMemo(
    () =>
      draft.questions.flatMap((question) => {
        const report = reportOf(question);
        return report && isReady(question, report) ? [] : [question.id];
      }),
    [draft.questions, reportOf],
  );
  const [result, setResult] = useState<Publishing['result']>(null);
  const worker = useRef<Worker | null>(null);
  const round = useRef(0);
  useEffect(
    () => () => {
      round.current++;
      worker.current?.terminate();
    },
    [],
  );
  useEffect(() => {
    const mine = ++round.current;
    setResult(null);
    if (unready.length > 0 && !leavesOut) return;
    worker.current ??= new Worker(new URL('./publish-worker.ts', import.meta.url), { type: 'module' });
    worker.current.onmessage = hearing<FromPublisher>((answer) => {
      if (answer.round === round.current) setResult({ proposal: proposalOf(answer), lints: answer.lints });
    });
    const { questions, ...rest } = readyPart(draft, unready);
    const { questions: baseQuestions, ...baseRest } = base ?? { questions: [] };
    const message = { round: mine, rest, questions, baseQuestions, today: calendarDay(new Date()) };
    void tell<ToPublisher>(
      worker.current,
      { ...message, baseRest: base && (baseRest as PackRest) },
      () => mine === round.current,
    );
  }, [draft, base, unready, leavesOut]);
  return { result, unready };
}

/** Saves the pack as its file; gives the file's name. */
export function savePackFile(pack: Pack): string {
  const name = packFileName(pack);
  saveFile(name, writePack(pack));
  return name;
}

/** Installs the pack here, or updates it, under the key that its signature gives it. */
export async function practisePack(store: Store, pack: Pack): Promise<void> {
  const found = await identifyPack(pack, crypto.subtle, PROJECT);
  if (!found.ok) throw new Error(`What was published here is refused: ${found.problem.code}`);
  const { identity } = found;
  const { standing } = await readStanding(store, pack, identity);
  await installOffer(store, { file: OWN, pack, identity, standing }, Date.now());
  askToPersist();
}
