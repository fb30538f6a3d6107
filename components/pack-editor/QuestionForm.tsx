/** The form of one question. Key it by the question's id: its fields remember what is open. */
import { useId } from 'preact/hooks';
import { formWords } from '../../data/messages/edit-form';
import { editWords } from '../../data/messages/studio-edit';
import { questionTypeWords } from '../../data/messages/studio-packs';
import { withAboutOptionsLast } from '../../data/packs/edit/kept-last';
import { seen, withStem, withType } from '../../data/packs/edit/parts';
import type { Lint } from '../../data/packs/lints/types';
import { LIMITS, type QuestionType, type Standard } from '../../data/questions/schema';
import { STANDARDS } from '../../data/standards/regulation-144';
import { useLanguage, useWords } from '../words';
import { GapFields, TruthFields } from './AnswerFields';
import { CitationFields } from './CitationFields';
import type { FieldsProps } from './fields-props';
import { ImportNotes } from './ImportNotes';
import { LintNotes } from './LintNotes';
import { MoreFields, type ScenarioUse } from './MoreFields';
import { OptionFields } from './OptionFields';
import { ItemFields, PairFields } from './PartFields';
import { problemsAt } from './problem-places';
import { TextField } from './TextField';

const TYPES: readonly QuestionType[] = ['one', 'many', 'truefalse', 'fill', 'order', 'match'];

interface Props extends FieldsProps {
  use: ScenarioUse;
  lints: readonly Lint[];
}

export function QuestionForm({ use, lints, ...props }: Props) {
  const { edit, problems, onChange, newPartId, lang } = props;
  const words = useWords(editWords);
  const fieldWords = useWords(formWords);
  const typeWords = useWords(questionTypeWords);
  const language = useLanguage();
  const id = useId();
  return (
    <div class="edit-form">
      <ImportNotes edit={edit} onSeen={() => onChange(seen(edit))} />
      <div class="edit-pick">
        <div class="edit-field">
          <label class="edit-label" for={`${id}-type`}>
            {fieldWords.type}
          </label>
          <select
            id={`${id}-type`}
            class="edit-text"
            value={edit.type}
            onChange={({ currentTarget }) => {
              const type = TYPES.find((one) => one === currentTarget.value);
              if (type) onChange(withType(edit, type, newPartId));
            }}
          >
            {TYPES.map((type) => (
              <option key={type} value={type}>
                {typeWords[type]}
              </option>
            ))}
          </select>
        </div>
        <div class="edit-field">
          <label class="edit-label" for={`${id}-standard`}>
            {fieldWords.standardLabel}
          </label>
          <select
            id={`${id}-standard`}
            class="edit-text"
            value={edit.standard ?? 0}
            onChange={({ currentTarget }) => {
              const number = Number(currentTarget.value);
              const standard = STANDARDS.find((one) => one.number === number)?.number as Standard | undefined;
              onChange({ ...edit, standard: standard ?? null });
            }}
          >
            <option value={0}>{words.noStandard}</option>
            {STANDARDS.map(({ number, name, nameInEnglish }) => (
              <option key={number} value={number}>
                {number}. {language === 'en' ? nameInEnglish : name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <TextField
        label={edit.type === 'fill' ? fieldWords.stemFill : fieldWords.stem}
        value={edit.stem}
        rows={2}
        lang={lang}
        max={LIMITS.stem}
        problems={problemsAt(problems, 'stem')}
        onInput={(stem) => onChange(withStem(edit, stem), 'stem')}
      />
      <Answers {...props} />
      <TextField
        label={fieldWords.explain}
        value={edit.explain}
        rows={2}
        lang={lang}
        max={LIMITS.explanation}
        problems={problemsAt(problems, 'explain')}
        onInput={(explain) => onChange({ ...edit, explain }, 'explain')}
      />
      <CitationFields {...props} />
      <MoreFields {...props} use={use} />
      <LintNotes lints={lints} onMend={() => onChange(withAboutOptionsLast(edit))} />
    </div>
  );
}

function Answers(props: FieldsProps) {
  switch (props.edit.type) {
    case 'one':
    case 'many':
      return <OptionFields {...props} />;
    case 'truefalse':
      return <TruthFields {...props} />;
    case 'fill':
      return <GapFields {...props} />;
    case 'order':
      return <ItemFields {...props} />;
    case 'match':
      return <PairFields {...props} />;
  }
}
