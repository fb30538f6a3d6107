/** A whole number between two bounds; what is no such number while typing changes nothing. */
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}

export function NumberField({ label, value, least, most, onChange }: Props) {
  const id = useId();
  const take = (field: HTMLInputElement) => {
    const next = field.valueAsNumber;
    if (Number.isInteger(next) && next >= least && next <= most) onChange(next);
  };
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        step={1}
        value={value}
        onInput={({ currentTarget }) => take(currentTarget)}
        // What was left half typed goes back to what holds.
        onBlur={({ currentTarget }) => {
          currentTarget.value = String(value);
        }}
      />
    </>
  );
}
