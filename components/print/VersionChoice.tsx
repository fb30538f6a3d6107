/** Which version the preview shows; all of them are printed. */
import { useId } from 'preact/hooks';
import { printWords } from '../../data/messages/print';
import type { PaperVersion } from '../../data/packs/print/versions';
import { useWords } from '../words';

interface Props {
  versions: readonly PaperVersion[];
  shown: PaperVersion;
  onShow: (code: string) => void;
}

export function VersionChoice({ versions, shown, onShow }: Props) {
  const words = useWords(printWords);
  const id = useId();
  return (
    <div class="print-fields print-screen">
      <label for={id}>{words.shownVersion}</label>
      <select id={id} value={shown.code} onChange={({ currentTarget }) => onShow(currentTarget.value)}>
        {versions.map(({ code }) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
    </div>
  );
}
