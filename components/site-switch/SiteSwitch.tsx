/** The switch for the current site, as a real switch: its state is announced, and Space flips it. */

import { popupWords } from '../../data/messages/popup';
import type { SwitchedSite } from '../../data/site-switch';
import { useWords } from '../words';

interface Props {
  site: SwitchedSite;
  isOn: boolean;
  /** The last attempt to switch on was refused by the browser's prompt. */
  wasDenied: boolean;
  onFlip: () => void;
}

export function SiteSwitch({ site, isOn, wasDenied, onFlip }: Props) {
  const words = useWords(popupWords);
  if (site.kind === 'closed') return <p class="quiet">{words.siteClosed}</p>;
  return (
    <div class="site-switch">
      <button type="button" role="switch" aria-checked={isOn} onClick={onFlip}>
        <span class="site-switch-label">{words.siteSwitch(site.name)}</span>
        <span class="site-switch-state" aria-hidden="true">
          {isOn ? words.siteOn : words.siteOff}
        </span>
        <span class="site-switch-track" aria-hidden="true" />
      </button>
      {wasDenied && !isOn && (
        <p class="site-switch-denied" role="status">
          {words.siteDenied}
        </p>
      )}
    </div>
  );
}
