/** What one exam draws: so many questions of a standard, with a tag, both or any. */
import { Plus, Trash2 } from 'lucide';
import { examFormWords } from '../../data/messages/edit-exams';
import type { EditQuestion } from '../../data/packs/edit/edit-question';
import { withDraw } from '../../data/packs/edit/exams';
import { fits } from '../../data/packs/exam-check';
import type { Problem } from '../../data/packs/problems';
import { type Exam, PACK_LIMITS } from '../../data/packs/schema';
import type { Standard } from '../../data/questions/schema';
import { STANDARDS } from '../../data/standards/regulation-144';
import { Icon } from '../icon/Icon';
import { IconButton } from '../icon/IconButton';
import { NumberField } from '../print/NumberField';
import { useLanguage, useWords } from '../words';
import { ProblemLines } from './TextField';

interface Props {
  exam: Exam;
  questions: readonly EditQuestion[];
  tags: readonly string[];
  problemsOf: (draw: number) => Problem[];
  onChange: (exam: Exam, mergeKey?: string) => void;
}

export function DrawFields({ exam, questions, tags, problemsOf, onChange }: Props) {
  const words = useWords(examFormWords);
  const language = useLanguage();
  return (
    <div class="edit-draws">
      <p class="edit-label">{words.draws}</p>
      {exam.draw.map((draw, i) => (
        <div key={i} class="edit-draw">
          <select
            class="edit-text"
            aria-label={words.standard(i + 1)}
            value={draw.standard ?? 0}
            onChange={({ currentTarget }) => {
              const number = Number(currentTarget.value);
              const standard = STANDARDS.find((one) => one.number === number)?.number as Standard | undefined;
              onChange(withDraw(exam, i, { standard }));
            }}
          >
            <option value={0}>{words.anyStandard}</option>
            {STANDARDS.map(({ number, name, nameInEnglish }) => (
              <option key={number} value={number}>
                {number}. {language === 'en' ? nameInEnglish : name}
              </option>
            ))}
          </select>
          {tags.length > 0 && (
            <select
              class="edit-text"
              aria-label={words.tag(i + 1)}
              value={draw.tag === undefined ? '' : `=${draw.tag}`}
              onChange={({ currentTarget: { value } }) =>
                onChange(withDraw(exam, i, { tag: value === '' ? undefined : value.slice(1) }))
              }
            >
              <option value="">{words.anyTag}</option>
              {tags.map((tag) => (
                <option key={tag} value={`=${tag}`}>
                  {tag}
                </option>
              ))}
            </select>
          )}
          <span class="edit-draw-count">
            <NumberField
              label={words.count(i + 1)}
              value={draw.count}
              least={1}
              most={PACK_LIMITS.drawCount}
              onChange={(count) => onChange(withDraw(exam, i, { count }), `draw ${i}`)}
            />
            <span class="quiet">{words.available(questions.filter((question) => fits(question, draw)).length)}</span>
          </span>
          {exam.draw.length > 1 && (
            <IconButton
              label={words.removeDraw(i + 1)}
              icon={Trash2}
              onPress={() => onChange({ ...exam, draw: exam.draw.filter((_, other) => other !== i) })}
            />
          )}
          <ProblemLines problems={problemsOf(i)} />
        </div>
      ))}
      {exam.draw.length < PACK_LIMITS.draws && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => onChange({ ...exam, draw: [...exam.draw, { count: 1 }] })}
        >
          <Icon of={Plus} />
          {words.addDraw}
        </button>
      )}
    </div>
  );
}
