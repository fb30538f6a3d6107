/** Nothing left of a round about one document: what it came to, or why there is nothing to ask. */
import { practiceWords } from '../../data/messages/practice';
import { useWords } from '../words';

interface Props {
  /** Questions that cite the document and are asked at all. */
  held: number;
  /** Questions of this round. */
  practised: number;
  onAgain: () => void;
  onOpenStudio: () => void;
}

export function AboutDone({ held, practised, onAgain, onOpenStudio }: Props) {
  const words = useWords(practiceWords);
  if (practised > 0)
    return (
      <div class="done">
        <h2>{words.aboutDoneHeading}</h2>
        <p>{words.aboutDone(practised)}</p>
        <button type="button" class="button" onClick={onAgain}>
          {words.aboutAgain}
        </button>
      </div>
    );
  if (held > 0)
    return (
      <div class="done">
        <h2>{words.aboutNothingHeading}</h2>
        <p>{words.aboutNothing}</p>
      </div>
    );
  return (
    <div class="done">
      <h2>{words.aboutEmptyHeading}</h2>
      <p>{words.aboutEmptyText}</p>
      <button type="button" class="button" onClick={onOpenStudio}>
        {words.openStudio}
      </button>
    </div>
  );
}
