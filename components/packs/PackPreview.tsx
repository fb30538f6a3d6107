/** A sound file before anything is written: what it is, what it would change here, and the one thing to press. */
import { Check, CircleAlert, Plus } from 'lucide';
import { problemWords, warningWords } from '../../data/messages/packs';
import { packWords } from '../../data/messages/studio-packs';
import { refusalOf } from '../../data/packs/update';
import { Icon } from '../icon/Icon';
import { Panel } from '../panel/Panel';
import { TrustNote } from '../signing/TrustNote';
import { useLanguage, useWords } from '../words';
import { EditionChangesView } from './EditionChangesView';
import { FindingList } from './FindingList';
import type { Offer } from './import-state';
import { PackFacts } from './PackFacts';

interface Props {
  offer: Offer;
  dayOf: (ms: number) => string;
  onInstall: () => void;
  onClose: () => void;
}

export function PackPreview({ offer, dayOf, onInstall, onClose }: Props) {
  const words = useWords(packWords);
  const language = useLanguage();
  const { pack, comparison, warnings, heldTitle } = offer;
  const { title, description, changes } = pack.pack;
  const isOpen = comparison.kind === 'new' || comparison.kind === 'update';
  const isUpdate = comparison.kind === 'update';
  const heading = isUpdate ? words.updateOf(heldTitle ?? title) : title;
  const kicker = {
    new: words.isNew,
    update: undefined,
    same: words.isSame,
    'built-in': words.isSame,
    older: words.isRefused,
    editionNotRaised: words.isRefused,
  }[comparison.kind];
  const refusal = comparison.kind === 'built-in' ? null : refusalOf(comparison);
  const refused = refusal && problemWords(refusal, language);

  return (
    <Panel kicker={kicker} heading={heading} tone={isOpen ? 'plain' : 'refused'}>
      {comparison.kind === 'built-in' && <p>{words.builtInText}</p>}
      {comparison.kind === 'same' && <p>{words.sameText}</p>}
      {refused && (
        <p class="refusal">
          <Icon of={CircleAlert} />
          <span>
            {refused.cause} {refused.remedy}
          </span>
        </p>
      )}
      {isUpdate && heldTitle !== title && <p class="long-text">{words.newTitle(title)}</p>}
      {description && isOpen && <p class="prose long-text">{description}</p>}
      <PackFacts pack={pack} heldEdition={offer.heldEdition} />
      {isOpen && <TrustNote standing={offer.standing} fingerprint={offer.fingerprint} dayOf={dayOf} />}
      {isUpdate && changes.length > 0 && (
        <div>
          <h3>{words.changeNotes}</h3>
          <ul class="change-notes">
            {changes
              .filter(({ edition }) => edition > (offer.heldEdition ?? 0))
              .map(({ edition, text }, i) => (
                <li key={i} class="long-text">
                  {edition}: {text}
                </li>
              ))}
          </ul>
        </div>
      )}
      {(isUpdate || comparison.kind === 'editionNotRaised') && <EditionChangesView changes={comparison} />}
      {isUpdate && <p class="quiet">{words.keepsProgress}</p>}
      {warnings.length > 0 && isOpen && (
        <details class="changes">
          <summary>{words.warnings(warnings.length)}</summary>
          <FindingList
            label={words.warnings(warnings.length)}
            findings={warnings.map((warning) => warningWords(warning, language))}
          />
        </details>
      )}
      <div class="actions">
        {isOpen && (
          <button type="button" class="button" data-kind="primary" onClick={onInstall}>
            <Icon of={isUpdate ? Check : Plus} />
            {isUpdate ? words.update(pack.pack.edition) : words.add}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {isOpen ? words.cancel : words.close}
        </button>
      </div>
    </Panel>
  );
}
