/** Every question of the paper by its number, with a mark where it is answered: pressing one jumps to it. */
import { mockWords } from '../../data/messages/mock';
import { useWords } from '../words';

interface Props {
  /** In the order of the paper. */
  answered: readonly boolean[];
  current: number;
  onJump: (index: number) => void;
}

export function MockNumbers({ answered, current, onJump }: Props) {
  const words = useWords(mockWords);
  return (
    <nav class="mock-numbers" aria-label={words.list}>
      <p class="quiet">{words.answeredOf(answered.filter(Boolean).length, answered.length)}</p>
      <ol>
        {answered.map((isAnswered, i) => (
          <li key={i}>
            <button
              type="button"
              data-answered={isAnswered}
              aria-current={i === current ? 'step' : undefined}
              aria-label={`${words.question(i + 1)}, ${isAnswered ? words.isAnswered : words.isOpen}`}
              onClick={() => onJump(i)}
            >
              {i + 1}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
