/** Everything there is to choose before printing; changes show in the preview at once. */
import { useId } from 'preact/hooks';
import { printWords } from '../../data/messages/print';
import { addressOf, PARTS, type PrintChoices } from '../../data/packs/print/choices';
import { MOST_VERSIONS } from '../../data/packs/print/versions';
import { PACK_LIMITS, type Pack } from '../../data/packs/schema';
import { LIMITS } from '../../data/questions/schema';
import { STANDARDS } from '../../data/standards/regulation-144';
import type { PackRow } from '../../data/store/rows';
import { useWords } from '../words';
import { NumberField } from './NumberField';
import { SourceChoice } from './SourceChoice';
import { Ticks } from './Ticks';

/** Short enough to copy from a key page by hand. */
export const MOST_SEED = 999_999;
const MOST_DISCUSSED = 12;

interface Props {
  packs: readonly PackRow[];
  pack: Pack;
  packKey: string;
  choices: PrintChoices;
  onPack: (key: string) => void;
  onChange: (change: Partial<PrintChoices>) => void;
  onNewSeed: () => void;
}

const withOrWithout = <T,>(all: readonly T[], chosen: readonly T[], one: T, isOn: boolean): T[] =>
  all.filter((each) => (each === one ? isOn : chosen.includes(each)));

export function PrintForm({ packs, pack, packKey, choices, onPack, onChange, onNewSeed }: Props) {
  const words = useWords(printWords);
  const id = useId();
  const { what } = choices;
  const isExam = what === 'exam';
  const flag = (name: 'twoColumns' | 'large' | 'shuffleOptions' | 'withAnswers', label: string = words[name]) => ({
    ...{ id: name, label, isOn: choices[name] },
    onChange: (isOn: boolean) => onChange({ [name]: isOn }),
  });
  return (
    <div class="print-form">
      <div class="print-fields">
        <label for={`${id}-pack`}>{words.pack}</label>
        <select id={`${id}-pack`} value={packKey} onChange={({ currentTarget }) => onPack(currentTarget.value)}>
          {packs.map(({ key, header }) => (
            <option key={key} value={key}>
              {header.title}
            </option>
          ))}
        </select>
        <label for={`${id}-what`}>{words.what}</label>
        <select
          id={`${id}-what`}
          value={what}
          onChange={({ currentTarget }) => onChange({ what: currentTarget.value === 'meeting' ? 'meeting' : 'exam' })}
        >
          <option value="exam">{words.exam}</option>
          <option value="meeting">{words.meeting}</option>
        </select>
        {isExam && <SourceChoice pack={pack} source={choices.source} onChange={(source) => onChange({ source })} />}
        {isExam && (
          <NumberField
            label={words.versions}
            value={choices.versions}
            least={1}
            most={MOST_VERSIONS}
            onChange={(versions) => onChange({ versions })}
          />
        )}
        {!isExam && (
          <NumberField
            label={words.discussionCount}
            value={choices.discussionCount}
            least={0}
            most={MOST_DISCUSSED}
            onChange={(discussionCount) => onChange({ discussionCount })}
          />
        )}
        <NumberField
          label={words.seed}
          value={choices.seed}
          least={1}
          most={MOST_SEED}
          onChange={(seed) => onChange({ seed })}
        />
        <p class="quiet print-hint">
          {words.seedHint}{' '}
          <button type="button" class="link-button" onClick={onNewSeed}>
            {words.newSeed}
          </button>
        </p>
        <TextField
          label={words.title}
          value={choices.title}
          most={PACK_LIMITS.title}
          onChange={(title) => onChange({ title })}
        />
        <TextField
          label={words.unit}
          value={choices.unit}
          most={PACK_LIMITS.name}
          onChange={(unit) => onChange({ unit })}
        />
        {!isExam && (
          <TextField
            label={words.address}
            value={choices.address}
            most={LIMITS.address}
            wrong={addressOf(choices) === 'wrong' ? words.addressWrong : undefined}
            onChange={(address) => onChange({ address })}
          />
        )}
      </div>
      <Ticks
        legend={words.layout}
        ticks={
          isExam ? [flag('shuffleOptions'), flag('twoColumns'), flag('large')] : [flag('withAnswers'), flag('large')]
        }
      />
      {isExam ? (
        <Ticks
          legend={words.include}
          ticks={PARTS.map((part) => ({
            ...{ id: part, label: words[part], isOn: choices.parts.includes(part) },
            onChange: (isOn) => onChange({ parts: withOrWithout(PARTS, choices.parts, part, isOn) }),
          }))}
        />
      ) : (
        <Ticks
          legend={words.standards}
          ticks={STANDARDS.map(({ number, name }) => ({
            ...{ id: String(number), label: `${number}. ${name}`, isOn: choices.standards.includes(number) },
            onChange: (isOn) =>
              onChange({
                standards: withOrWithout(
                  STANDARDS.map((standard) => standard.number),
                  choices.standards,
                  number,
                  isOn,
                ),
              }),
          }))}
        />
      )}
    </div>
  );
}

interface TextFieldProps {
  label: string;
  value: string;
  most: number;
  wrong?: string | undefined;
  onChange: (value: string) => void;
}

function TextField({ label, value, most, wrong, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <span class="print-text">
        <input
          id={id}
          type="text"
          value={value}
          maxLength={most}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
        {wrong !== undefined && (
          <span id={`${id}-wrong`} class="print-wrong" role="alert">
            {wrong}
          </span>
        )}
      </span>
    </>
  );
}
