/** The reader's three keys as the browser holds them now, and where to change them. */
import { useWords } from '../../components/words';
import { popupWords } from '../../data/messages/popup';
import { canOpenKeySettings, openKeySettings, useCommandKeys } from '../wiring/commands';

export function KeyList() {
  const words = useWords(popupWords);
  const keys = useCommandKeys();
  const rows = [
    { command: 'next-reference', does: words.keyNext },
    { command: 'previous-reference', does: words.keyPrevious },
    { command: 'open-reference', does: words.keyOpen },
  ];
  return (
    <section class="quiet popup-keys" aria-label={words.keys}>
      <dl>
        {rows.map(({ command, does }) => (
          <div key={command}>
            <dt>{does}</dt>
            <dd>{keys.get(command) ? <kbd>{keys.get(command)}</kbd> : words.keysUnset}</dd>
          </div>
        ))}
      </dl>
      {canOpenKeySettings() ? (
        <button type="button" class="link-button" onClick={() => void openKeySettings()}>
          {words.changeKeys}
        </button>
      ) : (
        <p>{words.changeKeysWhere}</p>
      )}
    </section>
  );
}
