/** The edition as another kind of file, and what that kind can't hold, said before it is saved. */
import { Download } from 'lucide';
import { useId, useMemo, useState } from 'preact/hooks';
import { lossText } from '../../data/messages/export-losses';
import { publishWords } from '../../data/messages/publish';
import { lossesOf } from '../../data/packs/export/losses';
import { EXPORT_TARGETS, type ExportTarget, WRITERS } from '../../data/packs/export/targets';
import type { Pack } from '../../data/packs/schema';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';

interface Props {
  pack: Pack;
  isBusy: boolean;
  onExport: (target: ExportTarget) => void;
}

export function OtherTargets({ pack, isBusy, onExport }: Props) {
  const words = useWords(publishWords);
  const language = useLanguage();
  const id = useId();
  const [target, setTarget] = useState<ExportTarget>('word');
  const losses = useMemo(() => lossesOf(pack, WRITERS[target].target), [pack, target]);
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
            setTarget(EXPORT_TARGETS.find((one) => one === currentTarget.value) ?? 'word')
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
                <li key={loss.code}>{lossText(loss, language)}</li>
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
