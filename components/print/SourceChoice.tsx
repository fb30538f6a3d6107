/** Which questions the papers are made of, and how many. */
import { useId } from 'preact/hooks';
import { printWords } from '../../data/messages/print';
import { bucketsIn, type PaperSource } from '../../data/packs/print/source';
import type { Pack } from '../../data/packs/schema';
import { useWords } from '../words';
import { NumberField } from './NumberField';

/** A seat for every question of the largest pack. */
const MOST_QUESTIONS = 200;
const FIRST_COUNT = 30;

interface Named {
  value: string;
  label: string;
  source: PaperSource;
}

interface Props {
  pack: Pack;
  source: PaperSource;
  onChange: (source: PaperSource) => void;
}

const nameOf = (source: PaperSource) =>
  source.kind === 'exam' ? `exam ${source.id}` : source.kind === 'standard' ? `standard ${source.bucket}` : source.kind;

export function SourceChoice({ pack, source, onChange }: Props) {
  const words = useWords(printWords);
  const id = useId();
  const count = 'count' in source ? source.count : FIRST_COUNT;
  const sources: Named[] = [
    ...pack.exams.map((exam) => ({
      label: words.sourceExam(exam.title),
      source: { kind: 'exam' as const, id: exam.id },
    })),
    { label: words.sourceMixed, source: { kind: 'mixed' as const, count } },
    ...bucketsIn(pack).map((bucket) => ({
      label: words.sourceStandard(bucket),
      source: { kind: 'standard' as const, bucket, count },
    })),
    { label: words.sourceAll, source: { kind: 'all' as const } },
  ].map((named) => ({ ...named, value: nameOf(named.source) }));
  return (
    <>
      <label for={id}>{words.source}</label>
      <select
        id={id}
        value={nameOf(source)}
        onChange={({ currentTarget }) => {
          const chosen = sources.find(({ value }) => value === currentTarget.value);
          if (chosen) onChange(chosen.source);
        }}
      >
        {sources.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {'count' in source && (
        <NumberField
          label={words.count}
          value={source.count}
          least={1}
          most={MOST_QUESTIONS}
          onChange={(next) => onChange({ ...source, count: next })}
        />
      )}
    </>
  );
}
