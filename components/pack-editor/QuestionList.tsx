/**
 * The questions of a draft: one list box, one stop of the tab key, of which only the rows in sight are drawn, so that two
 * thousand are as quick as ten.
 */
import { CircleAlert, TriangleAlert } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { editWords } from '../../data/messages/studio-edit';
import { questionTypeWords } from '../../data/messages/studio-packs';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import type { QuestionState } from '../../data/packs/edit/question-state';
import { plainText } from '../../data/packs/markup';
import { Icon } from '../icon/Icon';
import { useWords } from '../words';
import { ROW_HEIGHT, rowWindow, scrollTo } from './virtual-rows';

interface Props {
  questions: readonly EditQuestion[];
  selected: string | null;
  /** Place in the whole draft, from 1. */
  numberOf: (id: string) => number;
  stateOf: (question: EditQuestion) => QuestionState;
  lang: string;
  onSelect: (id: string) => void;
  /** Enter: into the form. */
  onOpen: () => void;
  /** Absent: questions can't be removed here. */
  onRemove?: ((id: string) => void) | undefined;
}

/** Rows that Page Up and Page Down pass. */
const PAGE = 10;
const rowId = (id: string) => `row-${id}`;
/** A row shows two lines; more of a long stem would only be laid out and cut. */
const SHOWN = 160;

export function QuestionList(props: Props) {
  const { questions, selected, onSelect, onOpen, onRemove } = props;
  const words = useWords(editWords);
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 640 });
  const look = () => {
    const element = box.current;
    if (element) setView({ top: element.scrollTop, height: element.clientHeight });
  };
  const at = questions.findIndex(({ id }) => id === selected);
  const chosen = useRef(at);
  chosen.current = at;
  const showChosen = () => {
    const element = box.current;
    if (element && chosen.current !== -1)
      element.scrollTop = scrollTo(chosen.current, element.scrollTop, element.clientHeight);
    look();
  };
  /** Asked before, its size would have the whole page laid out within the task that draws it. */
  const isLaidOut = useRef(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      if (isLaidOut.current) look();
      else showChosen();
      isLaidOut.current = true;
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (isLaidOut.current && at !== -1) showChosen();
  }, [at, selected]);

  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Record<string, number> = {
      ...{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: questions.length - 1 },
      ...{ PageDown: at + PAGE, PageUp: at - PAGE },
    };
    const step = steps[event.key];
    const target = step === undefined ? undefined : questions[Math.max(0, Math.min(questions.length - 1, step))];
    if (target) onSelect(target.id);
    else if (event.key === 'Enter' && at !== -1) onOpen();
    else if (event.key === 'Delete' && onRemove && selected !== null && at !== -1) onRemove(selected);
    else return;
    event.preventDefault();
  };
  const { first, end } = rowWindow(questions.length, view.top, view.height);
  return (
    <div
      ref={box}
      class="edit-list"
      role="listbox"
      aria-label={words.list}
      aria-activedescendant={at >= first && at < end && selected !== null ? rowId(selected) : undefined}
      tabIndex={0}
      onScroll={look}
      onKeyDown={onKey}
    >
      <div class="edit-list-room" role="presentation" style={{ height: `${questions.length * ROW_HEIGHT}px` }}>
        {questions.slice(first, end).map((question, i) => (
          <Row key={question.id} {...props} question={question} at={first + i} isSelected={question.id === selected} />
        ))}
      </div>
    </div>
  );
}

type RowProps = Props & { question: EditQuestion; at: number; isSelected: boolean };

function Row({ question, at, isSelected, questions, numberOf, stateOf, lang, onSelect }: RowProps) {
  const words = useWords(editWords);
  const typeWords = useWords(questionTypeWords);
  const state = stateOf(question);
  const stem = plainText(question.stem.slice(0, SHOWN)).trim();
  return (
    // The list box takes the keys; a row is pressed only by a pointer.
    // biome-ignore lint/a11y/useFocusableInteractive: the list box manages the focus (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={rowId(question.id)}
      class="edit-row"
      role="option"
      aria-selected={isSelected}
      aria-setsize={questions.length}
      aria-posinset={at + 1}
      style={{ transform: `translateY(${at * ROW_HEIGHT}px)` }}
      onClick={() => onSelect(question.id)}
    >
      <span class="edit-row-number">{numberOf(question.id)}</span>
      <span class="edit-row-stem" lang={lang} data-blank={stem === ''}>
        {stem || words.blankStem}
      </span>
      <span class="edit-row-state" data-state={state}>
        {state !== null && <Icon of={state === 'problems' ? CircleAlert : TriangleAlert} size={14} />}
        {state !== null && (
          <span class="visually-hidden">{state === 'problems' ? words.rowProblem : words.rowWarning}</span>
        )}
        <span class="visually-hidden">{typeWords[question.type]}</span>
      </span>
    </div>
  );
}
