/** Fill the gaps: a box in the sentence where each gap stands. */
import { useState } from 'preact/hooks';
import { questionWords } from '../../data/messages/question';
import { LIMITS } from '../../data/questions/schema';
import { useWords } from '../words';
import type { KindProps } from './answered';
import { GapAnswer } from './GapAnswer';
import { GAP_WIDTH, gapWidth } from './gap-width';
import { Stem } from './Stem';
import { SubmitRow } from './SubmitRow';

export function FillQuestion({ question, lang, chosen, labelledBy, onAnswer }: KindProps<'fill'>) {
  const words = useWords(questionWords);
  const [typed, setTyped] = useState<readonly string[]>(() => question.gaps.map(() => ''));
  const isReady = typed.some((text) => text.trim() !== '');
  const handIn = () => onAnswer([...typed]);

  const gap = (index: number) =>
    chosen ? (
      <GapAnswer question={question} index={index} typed={chosen[index] ?? ''} />
    ) : (
      <input
        type="text"
        class="question-gap"
        aria-label={words.gap(index + 1)}
        value={typed[index]}
        maxLength={LIMITS.option}
        style={{ width: gapWidth(typed[index] ?? '') }}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="done"
        onInput={({ currentTarget }) => setTyped(typed.map((text, i) => (i === index ? currentTarget.value : text)))}
      />
    );

  return (
    <form
      class="question-fill"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) handIn();
      }}
    >
      <Stem id={labelledBy} text={question.stem} lang={lang} gap={gap} />
      {!chosen && <SubmitRow isReady={isReady} onSubmit={handIn} />}
    </form>
  );
}
