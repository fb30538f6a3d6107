/** Choosing an exam: the day, its packs, and how much a day. Faults stand beside their fields, all of them. */
import { useId, useRef, useState } from 'preact/hooks';
import { examWords } from '../../data/messages/exam';
import { isoDate } from '../../data/practice/days';
import type { LocalDay, PackKey } from '../../data/practice/types';
import { type ExamChoice, FEWEST_REVIEWS_PER_DAY, MOST_REVIEWS_PER_DAY } from '../../data/settings';
import type { PackRow } from '../../data/store/rows';
import { useWords } from '../words';
import { type ExamDraft, type ExamFaults, readExamForm } from './exam-form';

/** Ten minutes at the assumed pace: enough for the built-in bank within two weeks (docs/decisions/0011). */
const USUAL_ANSWERS = 30;

interface Props {
  today: LocalDay;
  packs: readonly PackRow[];
  /** What is set so far. */
  exam: ExamChoice | null;
  onSet: (exam: ExamChoice) => void;
  /** Null where nothing is set that one could go back to. */
  onCancel: (() => void) | null;
}

export function ExamForm({ today, packs, exam, onSet, onCancel }: Props) {
  const words = useWords(examWords);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<ExamDraft>(() => ({
    day: exam?.day ?? '',
    packs: exam?.packs ?? packs.filter(({ paused }) => !paused).map(({ key }) => key),
    answersPerDay: String(exam?.answersPerDay ?? USUAL_ANSWERS),
  }));
  const [faults, setFaults] = useState<ExamFaults | null>(null);
  const held = packs.map(({ key }) => key);
  const flip = (key: PackKey, on: boolean) =>
    setDraft({ ...draft, packs: held.filter((one) => (one === key ? on : draft.packs.includes(one))) });
  const submit = (event: Event) => {
    event.preventDefault();
    // A pack that is not here any more can't be ticked off: it goes by itself.
    const read = readExamForm({ ...draft, packs: draft.packs.filter((key) => held.includes(key)) }, today);
    setFaults(read.faults);
    if (read.exam) return onSet(read.exam);
    // The first field at fault, once it is marked.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const dayFault = faults?.day && (faults.day === 'past' ? words.dayPast : words.dayMissing);

  return (
    <form ref={form} class="exam-form" noValidate onSubmit={submit}>
      <div class="exam-field">
        <label for={`${id}-day`}>{words.day}</label>
        <input
          id={`${id}-day`}
          type="date"
          min={isoDate(today)}
          value={draft.day}
          aria-invalid={Boolean(dayFault)}
          aria-describedby={`${id}-day-fault`}
          onInput={({ currentTarget }) => setDraft({ ...draft, day: currentTarget.value })}
        />
        <p id={`${id}-day-fault`} class="exam-fault">
          {dayFault}
        </p>
      </div>
      <fieldset class="exam-field" aria-describedby={`${id}-packs-fault`}>
        <legend>{words.packs}</legend>
        {packs.map(({ key, header, paused }, i) => (
          <label key={key} class="exam-pack">
            <input
              type="checkbox"
              checked={draft.packs.includes(key)}
              aria-invalid={Boolean(faults?.packs && i === 0)}
              onChange={({ currentTarget }) => flip(key, currentTarget.checked)}
            />
            <span>
              {header.title}
              {paused && <span class="quiet"> ({words.resting})</span>}
            </span>
          </label>
        ))}
        <p id={`${id}-packs-fault`} class="exam-fault">
          {faults?.packs && words.packsMissing}
        </p>
      </fieldset>
      <div class="exam-field">
        <label for={`${id}-answers`}>{words.answersPerDay}</label>
        <input
          id={`${id}-answers`}
          type="number"
          inputMode="numeric"
          min={FEWEST_REVIEWS_PER_DAY}
          max={MOST_REVIEWS_PER_DAY}
          value={draft.answersPerDay}
          aria-invalid={faults?.answersPerDay ?? false}
          aria-describedby={`${id}-answers-hint ${id}-answers-fault`}
          onInput={({ currentTarget }) => setDraft({ ...draft, answersPerDay: currentTarget.value })}
        />
        <p id={`${id}-answers-hint`} class="quiet">
          {words.answersHint}
        </p>
        <p id={`${id}-answers-fault`} class="exam-fault">
          {faults?.answersPerDay && words.answersWrong(FEWEST_REVIEWS_PER_DAY, MOST_REVIEWS_PER_DAY)}
        </p>
      </div>
      <div class="actions">
        <button type="submit" class="button" data-kind="primary">
          {exam ? words.save : words.set}
        </button>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
