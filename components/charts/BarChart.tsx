/**
 * Upright bars, one a column. The picture holds no text, so that it may be stretched to any width; what the axes say stands
 * around it. The second part of a bar is hatched, a bar in doubt hollow: nothing is told by colour alone.
 */
import { useId } from 'preact/hooks';

export interface Bar {
  /** Shown under the column where it is not empty. */
  label: string;
  /** Said by the pointer. */
  title: string;
  value: number;
  /** Stands on top of the first part. */
  more?: number;
  isDoubtful?: boolean;
}

interface Props {
  title: string;
  description: string;
  bars: readonly Bar[];
  /** Value at the top. */
  top: number;
  /** Words for a value on the axis. */
  axis: (value: number) => string;
  /** A value marked by a line across. */
  mark?: number;
}

const HEIGHT = 100;
const GAP = 0.2;
/** With more columns than this a label is wider than its column and stands at its beginning. */
const DENSE = 12;

export function BarChart({ title, description, bars, top, axis, mark }: Props) {
  const [titleId, descriptionId, hatch] = [useId(), useId(), useId()];
  const y = (value: number) => HEIGHT - (HEIGHT * value) / top;
  return (
    <div class="bars">
      <div class="bars-axis" aria-hidden="true">
        <span>{axis(top)}</span>
        <span>{axis(0)}</span>
      </div>
      <svg
        class="bars-picture"
        role="img"
        aria-labelledby={`${titleId} ${descriptionId}`}
        viewBox={`0 0 ${bars.length} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        <title id={titleId}>{title}</title>
        <desc id={descriptionId}>{description}</desc>
        <pattern id={hatch} width="0.25" height="3" patternUnits="userSpaceOnUse">
          <rect class="bar-hatch" width="0.25" height="1" />
        </pattern>
        {bars.map(({ value, more = 0, isDoubtful = false, title: says }, i) => (
          <g key={i}>
            <title>{says}</title>
            <rect class="bar-hit" x={i} y={0} width={1} height={HEIGHT} />
            {value > 0 && (
              <rect
                class={isDoubtful ? 'bar-doubtful' : 'bar'}
                x={i + GAP / 2}
                y={y(value)}
                width={1 - GAP}
                height={HEIGHT - y(value)}
              />
            )}
            {more > 0 && (
              <rect
                class="bar-more"
                fill={`url(#${hatch})`}
                x={i + GAP / 2}
                y={y(value + more)}
                width={1 - GAP}
                height={y(value) - y(value + more)}
              />
            )}
          </g>
        ))}
        {mark !== undefined && <line class="bar-mark" x1={0} x2={bars.length} y1={y(mark)} y2={y(mark)} />}
        <line class="bar-floor" x1={0} x2={bars.length} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <ol
        class="bars-labels"
        data-dense={bars.length > DENSE}
        aria-hidden="true"
        style={{ gridTemplateColumns: `repeat(${bars.length}, minmax(0, 1fr))` }}
      >
        {bars.map(({ label }, i) => (
          <li key={i}>
            <span>{label}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
