/** Whether an edition is signed, and what follows where it isn't as the one before was. */
import { publishWords } from '../../data/messages/publish';
import type { SignatureNote } from '../../data/packs/edit/sign-edition';
import { useWords } from '../words';

export interface Signing {
  /** An own key is held. */
  isOffered: boolean;
  /** What would be saved again carries the own signature already. */
  isSigned: boolean;
  signs: boolean;
  note: SignatureNote;
}

export function SignChoice({ isOffered, isSigned, signs, note, onSign }: Signing & { onSign: (to: boolean) => void }) {
  const words = useWords(publishWords);
  if (isSigned) return <p class="quiet">{words.signed}</p>;
  return (
    <>
      {isOffered && (
        <label class="edit-tick">
          <input type="checkbox" checked={signs} onChange={({ currentTarget }) => onSign(currentTarget.checked)} />
          {words.sign}
        </label>
      )}
      {note && <p class="quiet">{words[note]}</p>}
    </>
  );
}
