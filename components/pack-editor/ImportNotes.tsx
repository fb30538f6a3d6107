/** What the importer said of a question, until it is mended or seen. */
import { CircleHelp } from 'lucide';
import { formWords } from '../../data/messages/edit-form';
import { findingWords } from '../../data/messages/imports';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';

export function ImportNotes({ edit, onSeen }: { edit: EditQuestion; onSeen: () => void }) {
  const words = useWords(formWords);
  const language = useLanguage();
  if (!edit.unsure && edit.found.length === 0) return null;
  return (
    <section class="edit-import-notes" data-open={edit.unsure} aria-label={words.importSaid}>
      <h3>
        <Icon of={CircleHelp} />
        {words.importSaid}
      </h3>
      <ul>
        {edit.found.length === 0 && <li>{words.importUnsure}</li>}
        {edit.found.map((finding, i) => {
          const { where, cause, remedy } = findingWords(finding, language);
          return (
            <li key={i}>
              {where}: {cause} <span class="quiet">{remedy}</span>
            </li>
          );
        })}
      </ul>
      <button type="button" class="button" onClick={onSeen}>
        {words.importSeen}
      </button>
    </section>
  );
}
