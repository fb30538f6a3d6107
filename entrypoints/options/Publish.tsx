/** Publishing a draft: what it would be, and the ways to give it out. */
import { useState } from 'preact/hooks';
import type { JumpWays } from '../../components/pack-editor/Jumps';
import { PublishPane } from '../../components/pack-editor/PublishPane';
import type { Notice } from '../../components/panel/NoticeBar';
import { useLanguage, useWords } from '../../components/words';
import { publishWords } from '../../data/messages/publish';
import { withChanges } from '../../data/packs/edit/publish';
import { keyFor, signatureNote, signEdition } from '../../data/packs/edit/sign-edition';
import type { Pack } from '../../data/packs/schema';
import type { OpenDraft } from '../../data/store/drafts';
import type { Store } from '../../data/store/store';
import { useExports } from './use-exports';
import { useHeldEdition } from './use-held-edition';
import { useOwnKeys } from './use-own-keys';
import { usePacks } from './use-packs';
import { practisePack, savePackFile, useProposal } from './use-publish';
import type { useReports } from './use-reports';
import type { Troubles } from './use-trouble';

interface Props extends JumpWays {
  store: Store;
  attempt: Troubles['attempt'];
  fail: (error: unknown) => void;
  setNotice: (notice: Notice | null) => void;
  draft: OpenDraft['draft'];
  base: Pack | null;
  reports: ReturnType<typeof useReports>;
  published: (pack: Pack) => Promise<void>;
  onNextProblem: () => void;
  onHeader: () => void;
}

export function Publish({ store, draft, base, attempt, fail, setNotice, reports, published, ...ways }: Props) {
  const publishingWords = useWords(publishWords);
  const [leavesOut, setLeavesOut] = useState(false);
  /** Null: as suggested. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const packs = usePacks(store, fail);
  const keys = useOwnKeys(store, fail) ?? [];
  /** Null: as the edition before was. */
  const [wants, setWants] = useState<boolean | null>(null);
  const key = keyFor(keys, base);
  const wasOwn = key !== null && base?.sign?.key === key.author;
  const signs = key !== null && (wants ?? wasOwn);
  const signer = signs ? key : null;
  const { result, unready } = useProposal(draft, base, reports.of, leavesOut);
  const proposal = result?.proposal ?? null;
  const language = useLanguage();
  const comparison = proposal?.ok ? proposal.publication.comparison : null;
  const suggested =
    comparison?.kind === 'update'
      ? publishingWords.changesSuggest(
          comparison.added.length,
          comparison.changedAnswers.length,
          comparison.reworded.length,
          comparison.removed.length,
        )
      : '';
  const changes = typed ?? suggested;
  const exports = useExports(proposal?.ok ? proposal.publication.pack : null);
  const held = useHeldEdition(proposal?.ok ? proposal.publication.pack : null, base, signer, packs, fail);

  /**
   * What is published is noted before it is given out: a file that is out must not be forgotten. `prepare` is asked before, for
   * noting makes another proposal, with which the former's worker ends.
   */
  const publish = (prepare: (pack: Pack) => Promise<() => string | Promise<string>>) =>
    void attempt(async () => {
      if (!proposal?.ok) return;
      setIsBusy(true);
      try {
        const { pack } = proposal.publication;
        const said = comparison?.kind === 'same' ? pack : withChanges(pack, changes);
        const edition = await signEdition(said, base, signer, crypto.subtle);
        const give = await prepare(edition);
        await published(edition);
        const text = await give();
        setTyped(null);
        setNotice({ text });
      } finally {
        setIsBusy(false);
      }
    });
  return (
    <PublishPane
      {...{ proposal, leavesOut, changes, isBusy, ...ways }}
      lints={result?.lints ?? []}
      unready={unready.length}
      lang={draft.header.lang}
      held={held}
      signing={{
        isOffered: key !== null,
        isSigned: wasOwn && comparison?.kind === 'same',
        signs,
        note: signatureNote(base, key?.author ?? null, signs),
      }}
      onSign={setWants}
      onLeaveOut={setLeavesOut}
      onChanges={setTyped}
      onSave={() => publish(async (pack) => () => publishingWords.didSave(savePackFile(pack)))}
      lossesOf={exports?.lossesOf ?? null}
      onExport={(target) =>
        exports &&
        publish(async (pack) => {
          const save = await exports.write(pack, target, language);
          return () => publishingWords.didSave(save());
        })
      }
      onInstall={() =>
        publish(async (pack) => async () => {
          await practisePack(store, pack);
          return publishingWords.didInstall(pack.pack.title, pack.pack.edition);
        })
      }
    />
  );
}
