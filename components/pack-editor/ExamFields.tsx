/** Blueprints of mock exams: what each draws, how long it takes, what passes. */
import { Plus } from 'lucide';
import { useMemo } from 'preact/hooks';
import { examFormWords } from '../../data/messages/edit-exams';
import { checkExams } from '../../data/packs/edit/check-exams';
import { newExam, tagsFor } from '../../data/packs/edit/exams';
import type { Random } from '../../data/packs/edit/ids';
import type { PackDraft } from '../../data/packs/edit/pack-draft';
import type { Problem } from '../../data/packs/problems';
import { type Exam, PACK_LIMITS } from '../../data/packs/schema';
import { Icon } from '../icon/Icon';
import { NumberField } from '../print/NumberField';
import { useWords } from '../words';
import type { Act } from './DraftQuestion';
import { DrawFields } from './DrawFields';
import { ProblemLines, TextField } from './TextField';

interface Props {
  draft: PackDraft;
  random: Random;
  act: Act;
}

export function ExamFields({ draft, random, act }: Props) {
  const words = useWords(examFormWords);
  const { exams, questions, header } = draft;
  const problems = useMemo(() => checkExams(exams, questions), [exams, questions]);
  const tags = useMemo(() => tagsFor(exams, questions), [exams, questions]);
  const write = (next: readonly Exam[], mergeKey?: string) => act({ kind: 'exams', exams: next }, mergeKey);
  const change = (exam: Exam, mergeKey?: string) =>
    write(
      exams.map((one) => (one.id === exam.id ? exam : one)),
      mergeKey && `exam ${exam.id} ${mergeKey}`,
    );
  /** Of the blueprint itself or of one of its fields; those of draws are theirs to show. */
  const at = (index: number, field: string | null) =>
    problems.filter(({ path }) => path[0]?.index === index && (path[1]?.key ?? null) === field && field !== 'draw');
  const ofDraw = (index: number, draw: number): Problem[] =>
    problems.filter(({ path }) => path[0]?.index === index && path[1]?.key === 'draw' && path[1].index === draw);
  return (
    <>
      <h3>{words.heading}</h3>
      <p class="quiet">{exams.length === 0 ? words.none : words.text}</p>
      {exams.map((exam, i) => (
        <fieldset key={exam.id} class="edit-exam">
          <legend class="visually-hidden">{exam.title}</legend>
          <TextField
            label={words.title}
            value={exam.title}
            isLine
            lang={header.lang}
            max={PACK_LIMITS.title}
            problems={at(i, 'title')}
            onInput={(title) => change({ ...exam, title }, 'title')}
          />
          <div class="edit-exam-numbers">
            <div class="edit-field">
              <NumberField
                label={words.minutes}
                value={exam.minutes}
                least={1}
                most={PACK_LIMITS.minutes}
                onChange={(minutes) => change({ ...exam, minutes }, 'minutes')}
              />
            </div>
            <div class="edit-field">
              <NumberField
                label={words.pass}
                value={exam.passPercent}
                least={1}
                most={100}
                onChange={(passPercent) => change({ ...exam, passPercent }, 'pass')}
              />
            </div>
          </div>
          <DrawFields {...{ exam, questions, tags }} problemsOf={(draw) => ofDraw(i, draw)} onChange={change} />
          <ProblemLines problems={at(i, null)} />
          <button type="button" class="link-button" onClick={() => write(exams.filter(({ id }) => id !== exam.id))}>
            {words.remove}
          </button>
        </fieldset>
      ))}
      {exams.length < PACK_LIMITS.exams && (
        <button
          type="button"
          class="quiet-button"
          onClick={() =>
            write([...exams, newExam(exams, questions.length, words.firstTitle(exams.length + 1), random)])
          }
        >
          <Icon of={Plus} />
          {words.add}
        </button>
      )}
    </>
  );
}
