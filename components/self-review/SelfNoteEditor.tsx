/** One standard's note: text that saves itself, a mark, and what other devices wrote about the same month. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { selfReviewWords } from '../../data/messages/self-review';
import type { Standard } from '../../data/questions/schema';
import { notesOn } from '../../data/self-review/notes';
import { MARKS, type Mark, MOST_NOTE_CHARACTERS, type SelfNote } from '../../data/self-review/schema';
import { useWords } from '../words';
import { OtherNote } from './OtherNote';

interface Props {
  standard: Standard;
  name: string;
  /** The month's notes as held. */
  notes: readonly SelfNote[];
  /** `before` is the note that is written over; null where the field was empty. */
  onWrite: (before: SelfNote | null, next: Omit<SelfNote, 'at'>) => void;
  onRemove: (note: SelfNote) => void;
}

/** Between two keys of a quick hand: what is at risk when the browser is killed is a few letters. */
const SAVE_AFTER_MS = 200;
/** From here on what is left is said. */
const SAY_LEFT = 200;

const isSame = (a: Omit<SelfNote, 'at'>, b: Omit<SelfNote, 'at'>) => a.text === b.text && a.mark === b.mark;

export function SelfNoteEditor({ standard, name, notes, onWrite, onRemove }: Props) {
  const words = useWords(selfReviewWords);
  const id = useId();
  const held = notesOn(notes, standard);
  /** What this field stands for in the database: what it will be written over. */
  const written = useRef<SelfNote | null>(held[0] ?? null);
  const [draft, setDraft] = useState({ text: written.current?.text ?? '', mark: written.current?.mark ?? null });
  const latest = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = () => {
    clearTimeout(timer.current);
    const next = { standard, ...latest.current };
    const before = written.current;
    if (isSame(next, before ?? { standard, text: '', mark: null })) return;
    const isEmpty = next.text.trim() === '' && next.mark === null;
    written.current = isEmpty ? null : { ...next, at: 0 };
    onWrite(before, next);
  };
  const change = (part: Partial<typeof draft>) => {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    clearTimeout(timer.current);
    timer.current = setTimeout(save, SAVE_AFTER_MS);
  };
  const saveNow = useRef(save);
  saveNow.current = save;
  useEffect(() => {
    const flush = () => saveNow.current();
    // A page that is being closed has no time left to write, one that goes out of sight has.
    document.addEventListener('visibilitychange', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);

  const others = held.filter((note) => !written.current || !isSame(note, written.current));
  const left = MOST_NOTE_CHARACTERS - draft.text.length;
  const chooseMark = (mark: Mark | null) => {
    change({ mark });
    save();
  };
  return (
    <section class="self-note" aria-labelledby={id}>
      <h2 id={id}>{words.standard(standard, name)}</h2>
      <label class="self-note-text">
        <span class="quiet">{words.note}</span>
        {/* Its value is never set from here: undo and redo stay the browser's own. */}
        <textarea
          rows={4}
          maxLength={MOST_NOTE_CHARACTERS}
          defaultValue={written.current?.text ?? ''}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          onBlur={save}
        />
      </label>
      <p class="quiet self-note-left">{left <= SAY_LEFT && words.left(left)}</p>
      <p class="print-only long-text">{draft.text}</p>
      <fieldset class="self-note-marks">
        <legend class="quiet">{words.mark}</legend>
        {[null, ...MARKS].map((mark) => (
          <label key={mark}>
            <input type="radio" name={id} checked={draft.mark === mark} onChange={() => chooseMark(mark)} />
            {mark ?? words.noMark}
          </label>
        ))}
      </fieldset>
      {draft.mark !== null && <p class="print-only">{words.markIs(draft.mark)}</p>}
      {others.map((note) => (
        <OtherNote key={JSON.stringify(note)} note={note} onRemove={() => onRemove(note)} />
      ))}
    </section>
  );
}
