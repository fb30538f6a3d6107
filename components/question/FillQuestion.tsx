/** Fill the gaps: a box in the sentence where each gap stands. */
import { useRef, useState } from 'preact/hooks';
import { questionWords } from '../../data/messages/question';
import { LIMITS } from '../../data/questions/schema';
import { useWords } from '../words';
import type { KindProps } from './answered';
import { GapAnswer } from './GapAnswer';
import { gapWidth } from './gap-width';
import { Stem } from './Stem';
import { SubmitRow } from './SubmitRow';

const isBlank = (text: string) => text.trim() === '';

export function FillQuestion({ question, lang, chosen, held, labelledBy, onAnswer }: KindProps<'fill'>) {
  const words = useWords(questionWords);
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const [typed, setTyped] = useState<readonly string[]>(() => question.gaps.map((_, i) => held?.[i] ?? ''));
  const handIn = () => onAnswer([...typed]);

  const type = (index: number, text: string) => {
    const next = typed.map((before, i) => (i === index ? text : before));
    setTyped(next);
    if (held) onAnswer(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // In an exam Enter goes on, as on the rest of its page.
    if (held || event.key !== 'Enter' || event.isComposing || event.repeat) return;
    event.preventDefault();
    // Half an answer is handed in by the button only: Enter is pressed by habit after each gap.
    const empty = typed.findIndex(isBlank);
    if (empty >= 0) inputs.current[empty]?.focus();
    else handIn();
  };

  const gap = (index: number) =>
    chosen ? (
      <GapAnswer question={question} index={index} typed={chosen[index] ?? ''} />
    ) : (
      <input
        ref={(input) => {
          inputs.current[index] = input;
        }}
        type="text"
        class="question-gap"
        aria-label={words.gap(index + 1)}
        value={typed[index] ?? ''}
        maxLength={LIMITS.option}
        style={{ width: gapWidth(typed[index] ?? '') }}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="done"
        onInput={({ currentTarget }) => type(index, currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    );

  return (
    <>
      <Stem id={labelledBy} text={question.stem} lang={lang} gap={gap} />
      {!chosen && !held && <SubmitRow isReady={!typed.every(isBlank)} onSubmit={handIn} />}
    </>
  );
}
