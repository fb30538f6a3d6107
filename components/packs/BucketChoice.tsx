/** What to practise: the five standards and the rest, at least one of them. */
import { useState } from 'preact/hooks';
import { packWords } from '../../data/messages/studio-packs';
import { BUCKETS, type Bucket } from '../../data/practice/buckets';
import { STANDARDS } from '../../data/standards/regulation-144';
import { useLanguage, useWords } from '../words';

interface Props {
  chosen: readonly Bucket[];
  onChange: (chosen: Bucket[]) => void;
}

export function BucketChoice({ chosen, onChange }: Props) {
  const words = useWords(packWords);
  const language = useLanguage();
  const [isLastKept, setIsLastKept] = useState(false);
  const rows = [
    ...STANDARDS.map(({ number, name, nameInEnglish }) => ({
      bucket: number as Bucket,
      label: words.standard(number),
      name: language === 'en' ? nameInEnglish : name,
    })),
    { bucket: 0 as const, label: words.bucketNone, name: '' },
  ];
  const flip = (bucket: Bucket, field: HTMLInputElement) => {
    const next = BUCKETS.filter((each) => (each === bucket ? field.checked : chosen.includes(each)));
    setIsLastKept(next.length === 0);
    if (next.length === 0) field.checked = true;
    else onChange(next);
  };
  return (
    <fieldset class="buckets">
      <legend class="visually-hidden">{words.bucketsHeading}</legend>
      {rows.map(({ bucket, label, name }) => (
        <label key={bucket}>
          <input
            type="checkbox"
            checked={chosen.includes(bucket)}
            onChange={(event) => flip(bucket, event.currentTarget)}
          />
          <span>
            <strong>{name ? `${label}:` : label}</strong> {name}
          </span>
        </label>
      ))}
      <p role="status" class="bucket-note">
        {isLastKept && words.bucketLast}
      </p>
    </fieldset>
  );
}
