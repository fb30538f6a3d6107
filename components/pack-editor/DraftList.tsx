/** Packs in work, on the packs' page. */
import { FileInput, Pencil, Plus, Trash2 } from 'lucide';
import { editWords } from '../../data/messages/studio-edit';
import { packWords } from '../../data/messages/studio-packs';
import { isKeptBeside } from '../../data/store/merge-drafts';
import type { DraftRow } from '../../data/store/rows';
import { Icon } from '../icon/Icon';
import { NamedButton } from '../icon/NamedButton';
import { useLanguage, useWords } from '../words';

interface Props {
  drafts: readonly DraftRow[];
  onCreate: () => void;
  onRemove: (draft: DraftRow) => void;
}

export function DraftList({ drafts, onCreate, onRemove }: Props) {
  const words = useWords(editWords);
  const shared = useWords(packWords);
  const language = useLanguage();
  const savedAt = (at: number) => new Date(at).toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <>
      <div class="actions">
        <button type="button" class="button" data-kind="primary" onClick={onCreate}>
          <Icon of={Plus} />
          {words.create}
        </button>
        <a class="button" href="#import">
          <Icon of={FileInput} />
          {words.importFile}
        </a>
      </div>
      {drafts.length > 0 && <p class="prose quiet">{words.draftsText}</p>}
      {drafts.length > 0 && (
        <ul class="pack-list">
          {drafts.map((draft) => {
            const title = draft.header.title || words.untitled;
            return (
              <li key={draft.id} class="pack">
                <div class="pack-head">
                  <h3 class="long-text" lang={draft.header.lang}>
                    {title}
                  </h3>
                </div>
                <p class="quiet">
                  {words.draftFacts(draft.order.length, savedAt(draft.savedAt))}
                  {isKeptBeside(draft.id) && (
                    <>
                      <br />
                      {words.draftBeside}
                    </>
                  )}
                </p>
                <div class="pack-actions">
                  <a class="quiet-button" href={`#edit/${draft.id}`} aria-label={shared.actionFor(words.edit, title)}>
                    <Icon of={Pencil} />
                    {words.edit}
                  </a>
                  <NamedButton
                    class="quiet-button"
                    icon={Trash2}
                    label={words.remove}
                    name={shared.actionFor(words.remove, title)}
                    onPress={() => onRemove(draft)}
                  />
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
