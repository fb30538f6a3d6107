/** Single choice and true/false, where choosing is answering, and several choices, which are ticked and handed in. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { questionWords } from '../../data/messages/question';
import { inShownOrder } from '../../data/questions/presentation';
import { useWords } from '../words';
import type { KindProps } from './answered';
import { Markup } from './Markup';
import { readQuestionKey } from './question-keys';
import { SubmitRow } from './SubmitRow';
import { usePageKeys } from './use-page-keys';
import { VerdictSign } from './VerdictSign';
import { optionVerdict } from './verdict';

interface Choice {
  id: string;
  right: boolean;
  content: ComponentChildren;
}

function useChoices({ question, shown, lang }: KindProps<'one' | 'many' | 'truefalse'>): Choice[] {
  const words = useWords(questionWords);
  if (question.type === 'truefalse') {
    const truth = { id: 't', right: question.answer, content: words.yes };
    return inShownOrder([truth, { id: 'f', right: !question.answer, content: words.no }], shown);
  }
  return inShownOrder(question.options, shown).map(({ id, right, text }) => ({
    id,
    right: right === true,
    content: (
      <span lang={lang}>
        <Markup text={text} />
      </span>
    ),
  }));
}

export function OptionsQuestion(props: KindProps<'one' | 'many' | 'truefalse'>) {
  const { question, chosen, held, labelledBy, onAnswer } = props;
  const words = useWords(questionWords);
  const choices = useChoices(props);
  const isSeveral = question.type === 'many';
  const list = useRef<HTMLUListElement>(null);
  const [ticked, setTicked] = useState<readonly string[]>(held ?? []);
  const isReady = ticked.length > 0;

  const pick = (id: string) => {
    if (!isSeveral) {
      if (held) setTicked([id]);
      return onAnswer([id]);
    }
    const next = ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id];
    setTicked(next);
    if (held) onAnswer(inOrder(next));
  };
  const inOrder = (ids: readonly string[]) => choices.map(({ id }) => id).filter((id) => ids.includes(id));
  const handIn = () => onAnswer(inOrder(ticked));

  usePageKeys(list, (press) => {
    const action = chosen === null ? readQuestionKey(press, choices.length) : null;
    if (action === null) return false;
    const picked = action.kind === 'pick' ? choices[action.index] : undefined;
    if (picked) pick(picked.id);
    else if (isSeveral && isReady && !held) handIn();
    else return false;
    return true;
  });

  return (
    <>
      <ul class="question-rows" aria-labelledby={labelledBy} ref={list}>
        {choices.map(({ id, right, content }, i) => (
          <li key={id}>
            {chosen ? (
              <AnsweredRow number={i + 1} isRight={right} isChosen={chosen.includes(id)}>
                {content}
              </AnsweredRow>
            ) : (
              <OpenRow
                number={i + 1}
                ticked={isSeveral ? ticked.includes(id) : null}
                pressed={held && !isSeveral ? ticked.includes(id) : null}
                onPick={() => pick(id)}
              >
                {content}
              </OpenRow>
            )}
          </li>
        ))}
      </ul>
      {isSeveral && held && <p class="question-hint">{words.manyHint}</p>}
      {isSeveral && !chosen && !held && <SubmitRow isReady={isReady} hint={words.manyHint} onSubmit={handIn} />}
    </>
  );
}

interface OpenProps {
  number: number;
  /** Null where choosing answers at once. */
  ticked: boolean | null;
  /** In an exam, whether it is the one chosen; null in practice. */
  pressed: boolean | null;
  onPick: () => void;
  children: ComponentChildren;
}

function OpenRow({ number, ticked, pressed, onPick, children }: OpenProps) {
  const key = String(number);
  const content = (
    <>
      <span class="question-key" aria-hidden="true">
        {key}
      </span>
      <span class="question-text">{children}</span>
    </>
  );
  if (ticked === null) {
    return (
      <button
        type="button"
        class="question-row"
        aria-keyshortcuts={key}
        aria-pressed={pressed ?? undefined}
        onClick={onPick}
      >
        {content}
        <span class="question-tail" />
      </button>
    );
  }
  return (
    <label class="question-row">
      {content}
      <span class="question-tail">
        <input type="checkbox" aria-keyshortcuts={key} checked={ticked} onChange={onPick} />
      </span>
    </label>
  );
}

interface AnsweredProps {
  number: number;
  isRight: boolean;
  isChosen: boolean;
  children: ComponentChildren;
}

function AnsweredRow({ number, isRight, isChosen, children }: AnsweredProps) {
  const words = useWords(questionWords);
  const verdict = optionVerdict(isRight, isChosen);
  const said = { right: words.rightChosen, wrong: words.wrongChosen, missed: words.rightMissed };
  return (
    <div class="question-row" data-verdict={verdict} data-chosen={isChosen}>
      <span class="question-key" aria-hidden="true">
        {number}
      </span>
      <span class="question-text">{children}</span>
      <span class="question-tail">{verdict && <VerdictSign verdict={verdict} word={said[verdict]} />}</span>
    </div>
  );
}
