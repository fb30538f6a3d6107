/** The letters that are right, as a key lists them; the two sides of a pair ("4-D") are never parted by the line's end. */
import { Fragment } from 'preact';
import { isPairKey } from '../../data/packs/print/pair-key';

export function KeyLetters({ letters }: { letters: string }) {
  const parts = letters.split(', ');
  return (
    <>
      {parts.map((part, i) => (
        <Fragment key={part}>
          {i > 0 && ' '}
          <span class={isPairKey(part) ? 'key-pair' : undefined}>{i < parts.length - 1 ? `${part},` : part}</span>
        </Fragment>
      ))}
    </>
  );
}
