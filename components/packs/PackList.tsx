/** The packs that are held, each with what can be done with it. */
import { ClipboardCopy, Download, Pause, Pencil, Play, Share2, ShieldCheck, Trash2 } from 'lucide';
import { formatDate } from '../../data/documents/dates';
import { packWords } from '../../data/messages/studio-packs';
import type { DocumentsSummary } from '../../data/packs/documents/summary';
import { isBuiltIn } from '../../data/packs/identity';
import type { PackRow } from '../../data/store/rows';
import { Icon } from '../icon/Icon';
import { NamedButton } from '../icon/NamedButton';
import { useLanguage, useWords } from '../words';
import { OWN, PASTED } from './source';

export interface PackActions {
  onPause: (row: PackRow) => void;
  /** Opens it in the editor; of the built-in pack, a copy. */
  onEdit: (row: PackRow) => void;
  onSave: (row: PackRow) => void;
  onCopy: (row: PackRow) => void;
  onShare: (row: PackRow) => void;
  onRemove: (row: PackRow) => void;
}

/** A pack's documents that reading recognises, and how many found no room. */
export interface RecognisedDocuments extends DocumentsSummary {
  left: number;
}

interface Props extends PackActions {
  packs: readonly PackRow[];
  /** By the pack's key; none for a paused pack. */
  documents: ReadonlyMap<string, RecognisedDocuments>;
  /** The built-in pack is as the project signed it. */
  isSignedByProject: boolean;
}

export function PackList({ packs, documents, isSignedByProject, ...actions }: Props) {
  const words = useWords(packWords);
  if (packs.length === 0) return <p class="quiet">{words.empty}</p>;
  return (
    <ul class="pack-list">
      {packs.map((row) => (
        <PackItem
          key={row.key}
          row={row}
          documents={documents.get(row.key) ?? null}
          isSignedByProject={isSignedByProject && isBuiltIn(row.key)}
          {...actions}
        />
      ))}
    </ul>
  );
}

const sourceWords = (source: string, words: typeof packWords.vi) => {
  if (source === PASTED) return words.fromPaste;
  if (source === OWN) return words.fromHere;
  return source.startsWith('https://') ? words.fromAddress(source) : words.fromFile(source);
};

interface ItemProps extends PackActions {
  row: PackRow;
  documents: RecognisedDocuments | null;
  isSignedByProject: boolean;
}

function PackItem({ row, documents, isSignedByProject, ...on }: ItemProps) {
  const words = useWords(packWords);
  const language = useLanguage();
  const { header, paused, source } = row;
  const { title, author } = header;
  const builtIn = isBuiltIn(row.key);
  const buttons = [
    { icon: paused ? Play : Pause, label: paused ? words.resume : words.pause, onPress: on.onPause },
    { icon: Pencil, label: builtIn ? words.editCopy : words.edit, onPress: on.onEdit },
    { icon: Download, label: words.save, onPress: on.onSave },
    { icon: ClipboardCopy, label: words.copy, onPress: on.onCopy },
    ...(builtIn ? [] : [{ icon: Share2, label: words.share, onPress: on.onShare }]),
    ...(builtIn ? [] : [{ icon: Trash2, label: words.remove, onPress: on.onRemove }]),
  ];
  return (
    <li class="pack" data-paused={paused}>
      <div class="pack-head">
        <h3 class="long-text" lang={header.lang}>
          {title}
        </h3>
        {builtIn && <span class="badge">{words.builtIn}</span>}
        {isSignedByProject && (
          <span class="badge">
            <Icon of={ShieldCheck} size={12} />
            {words.signedByProject}
          </span>
        )}
        {paused && (
          <span class="badge" data-kind="paused">
            <Icon of={Pause} size={12} />
            {words.paused}
          </span>
        )}
      </div>
      <p class="quiet">
        {words.by(author.name, author.unit)}
        <br />
        {words.facts(header.edition, formatDate(header.issued, language), row.questionCount)}
        {documents && (
          <>
            <br />
            {words.documentsRead(words.documents(documents.count, documents.provinces.join(', ')))}
          </>
        )}
        {documents && documents.left > 0 && (
          <>
            <br />
            {words.documentsLeft(documents.left)}
          </>
        )}
        {!builtIn && (
          <>
            <br />
            {sourceWords(source, words)}
          </>
        )}
      </p>
      <div class="pack-actions">
        {buttons.map(({ icon, label, onPress }) => (
          <NamedButton
            key={label}
            class="quiet-button"
            name={words.actionFor(label, title)}
            {...{ icon, label }}
            onPress={() => onPress(row)}
          />
        ))}
      </div>
    </li>
  );
}
