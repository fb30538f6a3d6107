/** A year of practice: a column a week, a row a day from Monday. More answers, a bigger and stronger square. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../data/documents/dates';
import { statisticsWords } from '../../data/messages/statistics';
import { addDays, isoDate } from '../../data/practice/days';
import { type CalendarWeek, STEPS, stepOf } from '../../data/practice/statistics/calendar';
import type { LocalDay } from '../../data/practice/types';
import { useLanguage, useWords } from '../words';

/** Pixels from one day to the next, and the room above for the months. */
const PITCH = 14;
const HEAD = 18;
/** Sides of the squares by step: size says what colour says. */
const SIDES = [11, 5.5, 7.5, 9.5, 11];

/** A square in the middle of a day's place. */
function Square({ step, x, y }: { step: number; x: number; y: number }) {
  const side = SIDES[step] ?? 0;
  const inset = (PITCH - side) / 2;
  return <rect class="heat" data-step={step} x={x + inset} y={y + inset} width={side} height={side} rx={1.5} />;
}

interface Props {
  title: string;
  description: string;
  weeks: readonly CalendarWeek[];
}

/** The month that begins in a week, if one does. */
function monthIn({ monday, answers }: CalendarWeek): number | null {
  const first = answers.findIndex((_, i) => isoDate(addDays(monday, i)).endsWith('-01'));
  return first < 0 ? null : Number(isoDate(addDays(monday, first)).slice(5, 7));
}

export function HeatMap({ title, description, weeks }: Props) {
  const words = useWords(statisticsWords);
  const language = useLanguage();
  const [titleId, descriptionId] = [useId(), useId()];
  const box = useRef<HTMLDivElement>(null);
  // Where a year is wider than the window, its end is what one came for.
  useLayoutEffect(() => {
    const scroll = box.current;
    if (!scroll) return;
    const toEnd = () => {
      scroll.scrollLeft = scroll.scrollWidth;
    };
    toEnd();
    // Also where the window becomes narrower, as by zooming in.
    const watch = new ResizeObserver(toEnd);
    watch.observe(scroll);
    return () => watch.disconnect();
  }, []);
  const says = (day: LocalDay, count: number) => words.dayIs(formatDate(isoDate(day), language), count);
  const width = weeks.length * PITCH + PITCH;
  const height = HEAD + 7 * PITCH;
  return (
    <div class="heat-map">
      <div class="heat-days" aria-hidden="true">
        {[0, 2, 4, 6].map((day) => (
          <span key={day}>{words.weekday(day)}</span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a group, but no field of a form */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys */}
      <div class="heat-scroll" ref={box} role="group" aria-label={words.scrolls(title)} tabIndex={0}>
        <svg role="img" aria-labelledby={`${titleId} ${descriptionId}`} width={width} height={height}>
          <title id={titleId}>{title}</title>
          <desc id={descriptionId}>{description}</desc>
          {weeks.map((week, column) => {
            const month = monthIn(week);
            return (
              <g key={week.monday}>
                {month !== null && (
                  <text class="heat-month" x={column * PITCH + 1} y={12}>
                    {words.month(month)}
                  </text>
                )}
                {week.answers.map((count, row) => (
                  <g key={row}>
                    <title>{says(addDays(week.monday, row), count)}</title>
                    <Square step={stepOf(count)} x={column * PITCH} y={HEAD + row * PITCH} />
                  </g>
                ))}
              </g>
            );
          })}
        </svg>
      </div>
      <div class="heat-legend">
        <span class="quiet">{words.legend}:</span>
        {[0, ...STEPS].map((from, step) => {
          const next = STEPS[step];
          return (
            <span key={from}>
              <svg width={PITCH} height={PITCH} aria-hidden="true">
                <Square step={step} x={0} y={0} />
              </svg>
              {words.step(from, next === undefined ? null : next - 1)}
            </span>
          );
        })}
      </div>
    </div>
  );
}
