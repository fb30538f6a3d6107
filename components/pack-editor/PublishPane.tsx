/** From draft to edition: what is in the way, what this edition changes, and where it goes. */
import { Check, Download } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { warningWords } from '../../data/messages/packs';
import { publishWords } from '../../data/messages/publish';
import { packWords } from '../../data/messages/studio-packs';
import type { Proposal } from '../../data/packs/edit/publish';
import type { ExportTarget } from '../../data/packs/export/targets';
import type { Lint } from '../../data/packs/lints/types';
import { Icon } from '../icon/Icon';
import { EditionChangesView } from '../packs/EditionChangesView';
import { FindingList } from '../packs/FindingList';
import { useLanguage, useWords } from '../words';
import type { JumpWays } from './Jumps';
import { LintNotes } from './LintNotes';
import { type LossesOf, OtherTargets } from './OtherTargets';
import { PackProblems, UnreadyNote } from './PublishBlocks';
import { SignChoice, type Signing } from './SignChoice';
import { TextField } from './TextField';

interface Props extends JumpWays {
  /** Null while it is being worked out. */
  proposal: Proposal | null;
  /** About the pack as a whole. */
  lints: readonly Lint[];
  /** Questions that can't be published. */
  unready: number;
  leavesOut: boolean;
  changes: string;
  lang: string;
  /** What this device's practice holds of it, null: nothing. */
  held: { edition: number; moves: boolean } | null;
  signing: Signing;
  isBusy: boolean;
  onLeaveOut: (leavesOut: boolean) => void;
  onChanges: (text: string) => void;
  onNextProblem: () => void;
  onHeader: () => void;
  onSign: (signs: boolean) => void;
  onSave: () => void;
  onInstall: () => void;
  /** Null: there is nothing to ask about yet. */
  lossesOf: LossesOf | null;
  onExport: (target: ExportTarget) => void;
}

export function PublishPane(props: Props) {
  const { proposal, unready, leavesOut, changes, lang, held, isBusy } = props;
  const publishingWords = useWords(publishWords);
  const shared = useWords(packWords);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isBlocked = unready > 0 && !leavesOut;
  const publication = proposal?.ok ? proposal.publication : null;
  const isSame = publication?.comparison.kind === 'same';
  const edition = publication?.pack.pack.edition ?? 1;
  const isHeld = held !== null && held.edition === edition && !held.moves && isSame;
  return (
    <section class="edit-form" aria-labelledby="publish-heading">
      <h2 id="publish-heading" ref={heading} tabIndex={-1}>
        {publishingWords.publishHeading}
      </h2>
      <p class="prose">{publishingWords.publishText}</p>
      <UnreadyNote {...{ unready, leavesOut, onLeaveOut: props.onLeaveOut, onNextProblem: props.onNextProblem }} />
      {!isBlocked && proposal === null && <p role="status">{publishingWords.publishing}</p>}
      {!isBlocked && proposal && !proposal.ok && (
        <PackProblems problems={proposal.problems} onHeader={props.onHeader} />
      )}
      {!isBlocked && publication && (
        <>
          <h3>{isSame ? publishingWords.unchanged(edition) : publishingWords.edition(edition)}</h3>
          {!isSame && publication.comparison.kind === 'update' && (
            <>
              <EditionChangesView changes={publication.comparison} />
              <TextField
                label={publishingWords.changesLabel}
                value={changes}
                rows={2}
                lang={lang}
                onInput={props.onChanges}
              />
            </>
          )}
          {publication.warnings.length > 0 && (
            <details class="changes">
              <summary>{shared.warnings(publication.warnings.length)}</summary>
              <FindingList
                label={shared.warnings(publication.warnings.length)}
                findings={publication.warnings.map((warning) => warningWords(warning, language))}
              />
            </details>
          )}
          <SignChoice {...props.signing} onSign={props.onSign} />
          <LintNotes lints={props.lints} isOfWhole numberOf={props.numberOf} onGo={props.onGo} />
          <div class="actions">
            <button type="button" class="button" data-kind="primary" disabled={isBusy} onClick={props.onSave}>
              <Icon of={Download} />
              {publishingWords.saveFile}
            </button>
            {isHeld ? (
              <p class="quiet">
                <Icon of={Check} /> {publishingWords.practiseHeld}
              </p>
            ) : (
              <button type="button" class="button" disabled={isBusy} onClick={props.onInstall}>
                <Icon of={Check} />
                {held === null ? publishingWords.practise : publishingWords.practiseUpdate}
              </button>
            )}
          </div>
          {isBusy && <p role="status">{publishingWords.working}</p>}
          {props.lossesOf && (
            <OtherTargets
              lossesOf={props.lossesOf}
              {...{ isBusy, numberOf: props.numberOf, onGo: props.onGo, onExport: props.onExport }}
            />
          )}
        </>
      )}
    </section>
  );
}
