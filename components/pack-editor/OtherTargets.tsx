/** The edition as another kind of file, and what that kind can't hold, said before it is saved. */
import { Download } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Language } from '../../data/messages/catalogue';
import { lossText } from '../../data/messages/export-losses';
import { publishWords } from '../../data/messages/publish';
import { refusalText } from '../../data/packs/export/sheet/games';
import { EXPORT_TARGETS, type ExportLosses, type ExportTarget, gameOf } from '../../data/packs/export/targets';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import { Jumps, type JumpWays } from './Jumps';

export type LossesOf = (target: ExportTarget, language: Language) => Promise<ExportLosses>;

interface Props extends JumpWays {
  lossesOf: LossesOf;
  isBusy: boolean;
  onExport: (target: ExportTarget) => void;
}

export function OtherTargets({ lossesOf, isBusy, onExport, ...ways }: Props) {
  const words = useWords(publishWords);
  const language = useLanguage();
  const id = useId();
  const [target, setTarget] = useState<ExportTarget>('excel');
  /** Null until known. */
  const [lost, setLost] = useState<ExportLosses | null>(null);
  useEffect(() => {
    let isWanted = true;
    setLost(null);
    void lossesOf(target, language).then((found) => isWanted && setLost(found));
    return () => {
      isWanted = false;
    };
  }, [lossesOf, target, language]);
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
        {lost?.losses.length === 0 && <p class="quiet">{words.otherKeepsAll}</p>}
        {lost !== null && lost.losses.length > 0 && (
          <>
            <p>{words.otherLosses}</p>
            <ul class="edit-losses">
              {lost.losses.map((loss) => (
                <li key={loss.code}>
                  {lossText(loss, language)}
                  {loss.code === 'leftOut' && (
                    <LeftOut questions={loss.questions} {...{ target, refusals: lost.refusals, ...ways }} />
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div class="actions">
        <button type="button" class="button" disabled={isBusy || lost === null} onClick={() => onExport(target)}>
          <Icon of={Download} />
          {words.otherSave}
        </button>
      </div>
    </section>
  );
}

/** Which questions, and for a game why. */
interface LeftOutProps extends JumpWays, Pick<ExportLosses, 'refusals'> {
  target: ExportTarget;
  questions: readonly string[];
}

function LeftOut({ target, questions, refusals, ...ways }: LeftOutProps) {
  const language = useLanguage();
  const game = gameOf(target);
  if (game === null)
    return (
      <>
        {' '}
        <Jumps questions={questions} {...ways} />
      </>
    );
  return (
    <ul class="edit-losses">
      {refusals.map((refusal) => (
        <li key={refusal.code}>
          {refusalText(refusal, game, language)} <Jumps questions={refusal.questions} {...ways} />
        </li>
      ))}
    </ul>
  );
}
