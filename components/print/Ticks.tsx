/** A group of things to tick. */

interface Tick {
  id: string;
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

export function Ticks({ legend, ticks }: { legend: string; ticks: readonly Tick[] }) {
  return (
    <fieldset class="print-ticks">
      <legend>{legend}</legend>
      {ticks.map(({ id, label, isOn, onChange }) => (
        <label key={id}>
          <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
