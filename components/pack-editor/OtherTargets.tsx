/** The edition as another kind of file, and what that kind can't hold, said before it is saved. */
import { Download } from 'lucide';
import { useId, useMemo, useState } from 'preact/hooks';
import { lossText } from '../../data/messages/export-losses';
import { publishWords } from '../../data/messages/publish';
import type { Loss } from '../../data/packs/export/losses';
import { refusalsOf, refusalText } from '../../data/packs/export/sheet/games';
import { EXPORT_TARGETS, type ExportTarget, exportLosses, gameOf } from '../../data/packs/export/targets';
import type { Pack } from '../../data/packs/schema';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import { Jumps, type JumpWays } from './Jumps';

interface Props extends JumpWays {
  pack: Pack;
  isBusy: boolean;
  onExport: (target: ExportTarget) => void;
}

export function OtherTargets({ pack, isBusy, onExport, ...ways }: Props) {
  const words = useWords(publishWords);
  const language = useLanguage();
  const id = useId();
  const [target, setTarget] = useState<ExportTarget>('excel');
  const losses = useMemo(() => exportLosses(pack, target, language), [pack, target, language]);
  return (
    <section class="edit-other" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.otherHeading}</h3>
      <div class="edit-field">
        <label class="edit-label" for={id}>
          {words.otherTarget}
        </label>
        <select
          id={id}
          class="edit-text"
          value={target}
          onChange={({ currentTarget }) =>
            setTarget(EXPORT_TARGETS.find((one) => one === currentTarget.value) ?? 'excel')
          }
        >
          {EXPORT_TARGETS.map((one) => (
            <option key={one} value={one}>
              {words.targets(one)}
            </option>
          ))}
        </select>
      </div>
      <div aria-live="polite">
        {losses.length === 0 ? (
          <p class="quiet">{words.otherKeepsAll}</p>
        ) : (
          <>
            <p>{words.otherLosses}</p>
            <ul class="edit-losses">
              {losses.map((loss) => (
                <li key={loss.code}>
                  {lossText(loss, language)}
                  {loss.code === 'leftOut' && <LeftOut {...{ pack, target, loss, ...ways }} />}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div class="actions">
        <button type="button" class="button" disabled={isBusy} onClick={() => onExport(target)}>
          <Icon of={Download} />
          {words.otherSave}
        </button>
      </div>
    </section>
  );
}

/** Which questions, and for a game why. */
function LeftOut({ pack, target, loss, ...ways }: JumpWays & { pack: Pack; target: ExportTarget; loss: Loss }) {
  const language = useLanguage();
  const game = gameOf(target);
  if (game === null)
    return (
      <>
        {' '}
        <Jumps questions={loss.questions} {...ways} />
      </>
    );
  return (
    <ul class="edit-losses">
      {refusalsOf(pack, game, language).map((refusal) => (
        <li key={refusal.code}>
          {refusalText(refusal, game, language)} <Jumps questions={refusal.questions} {...ways} />
        </li>
      ))}
    </ul>
  );
}
