/** The switch for the current site, as a real switch: its state is announced, and Space flips it. */
import { useId } from 'preact/hooks';
import { popupWords } from '../../data/messages/popup';
import type { SwitchedSite } from '../../data/site-switch';
import { LockNote } from '../managed/LockNote';
import { useWords } from '../words';

interface Props {
  site: SwitchedSite;
  isOn: boolean;
  /** The last attempt to switch on was refused by the browser's prompt. */
  wasDenied: boolean;
  /** Why it can't be flipped; null: it can. */
  lock: string | null;
  onFlip: () => void;
}

export function SiteSwitch({ site, isOn, wasDenied, lock, onFlip }: Props) {
  const words = useWords(popupWords);
  const reason = useId();
  if (site.kind === 'closed') return <p class="quiet">{words.siteClosed}</p>;
  return (
    <div class="site-switch">
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-disabled={lock !== null}
        aria-describedby={lock ? reason : undefined}
        onClick={() => !lock && onFlip()}
      >
        <span class="site-switch-label">{words.siteSwitch(site.name)}</span>
        <span class="site-switch-state" aria-hidden="true">
          {isOn ? words.siteOn : words.siteOff}
        </span>
        <span class="site-switch-track" aria-hidden="true" />
      </button>
      {lock && <LockNote id={reason} text={lock} />}
      {wasDenied && !isOn && (
        <p class="site-switch-denied" role="status">
          {words.siteDenied}
        </p>
      )}
    </div>
  );
}
