/** What to practise: the five standards and the rest, at least one of them. */
import { useState } from 'preact/hooks';
import { packWords } from '../../data/messages/studio-packs';
import type { Bucket } from '../../data/practice/buckets';
import { STANDARDS } from '../../data/standards/regulation-144';
import { useLanguage, useWords } from '../words';

interface Props {
  chosen: readonly Bucket[];
  /** One at a time, and what is chosen then: another may have been flipped a moment ago, and the last one stays. */
  onChange: (bucket: Bucket, isChosen: boolean) => Promise<readonly Bucket[]>;
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
  const flip = async (bucket: Bucket, field: HTMLInputElement) => {
    const isWanted = field.checked;
    const now = await onChange(bucket, isWanted);
    const isKept = !isWanted && now.includes(bucket);
    setIsLastKept(isKept);
    // Nothing has changed, so nothing is drawn anew.
    if (isKept) field.checked = true;
  };
  return (
    <fieldset class="buckets">
      <legend class="visually-hidden">{words.bucketsHeading}</legend>
      {rows.map(({ bucket, label, name }) => (
        <label key={bucket}>
          <input
            type="checkbox"
            checked={chosen.includes(bucket)}
            onChange={(event) => void flip(bucket, event.currentTarget)}
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
