/** What a new edition changes for someone who holds the pack, changed answers first and open: was → now. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { answerWords } from '../../data/messages/packs';
import { packWords } from '../../data/messages/studio-packs';
import { plainText } from '../../data/packs/markup';
import type { EditionChanges, QuestionName } from '../../data/packs/update';
import type { RightAnswer } from '../../data/questions/right-answer';
import { useLanguage, useWords } from '../words';

/** More rows than this are laid out only when asked for, so that a big update opens without a pause. */
const MOST_OPEN = 200;

interface GroupProps<T> {
  label: string;
  items: readonly T[];
  isOpen?: boolean;
  children: (item: T) => ComponentChildren;
}

function Group<T extends QuestionName>({ label, items, isOpen = false, children }: GroupProps<T>) {
  const [open, setOpen] = useState(isOpen && items.length <= MOST_OPEN);
  if (items.length === 0) return null;
  return (
    <details class="changes" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <ul class="scroll-list" aria-label={label} tabIndex={0}>
          {items.map((item) => (
            <li key={item.id}>{children(item)}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

function WasNow({ stem, was, now }: { stem: string; was: RightAnswer; now: RightAnswer }) {
  const words = useWords(packWords);
  const language = useLanguage();
  return (
    <>
      <p>{plainText(stem)}</p>
      <dl class="was-now">
        <dt>{words.was}</dt>
        <dd>{answerWords(was, language)}</dd>
        <dt>{words.now}</dt>
        <dd>{answerWords(now, language)}</dd>
      </dl>
    </>
  );
}

export function EditionChangesView({ changes }: { changes: EditionChanges }) {
  const words = useWords(packWords);
  const { changedAnswers, reworded, added, removed } = changes;
  if (changedAnswers.length + reworded.length + added.length + removed.length === 0) return <p>{words.changesNone}</p>;
  const answers = reworded.flatMap(({ answer, ...name }) => (answer ? [{ ...name, ...answer }] : []));
  const others = reworded.filter(({ answer }) => answer === null);
  return (
    <div class="edition-changes">
      <p>{words.changesListed}</p>
      <Group label={words.answersChanged(changedAnswers.length)} items={changedAnswers} isOpen>
        {({ stem, was, now }) => <WasNow stem={stem} was={was} now={now} />}
      </Group>
      <Group label={words.answersReworded(answers.length)} items={answers} isOpen>
        {({ stem, was, now }) => <WasNow stem={stem} was={was} now={now} />}
      </Group>
      <Group label={words.reworded(others.length)} items={others}>
        {({ stem }) => <p>{plainText(stem)}</p>}
      </Group>
      <Group label={words.added(added.length)} items={added}>
        {({ stem }) => <p>{plainText(stem)}</p>}
      </Group>
      <Group label={words.removed(removed.length)} items={removed}>
        {({ stem }) => <p>{plainText(stem)}</p>}
      </Group>
    </div>
  );
}
