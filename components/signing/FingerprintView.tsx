/** An author's key for comparing: eight words to read out, and all of it for who wants to be sure. */
import { signingWords } from '../../data/messages/signing';
import type { Fingerprint } from '../../data/packs/sign/fingerprint';
import { useWords } from '../words';

export function FingerprintView({ fingerprint }: { fingerprint: Fingerprint }) {
  const words = useWords(signingWords);
  return (
    <div class="fingerprint">
      <ol class="fingerprint-words" aria-label={words.words} lang="vi">
        {fingerprint.words.map((word, i) => (
          <li key={i}>{word}</li>
        ))}
      </ol>
      <details>
        <summary>{words.allDigits}</summary>
        <code>{fingerprint.hex}</code>
      </details>
    </div>
  );
}
