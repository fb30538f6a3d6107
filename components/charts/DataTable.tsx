/** The numbers of a picture, under a disclosure beside it. */
import type { ComponentChildren } from 'preact';
import { statisticsWords } from '../../data/messages/statistics';
import { useWords } from '../words';

interface Props {
  /** What the numbers are of. */
  caption: string;
  head: readonly string[];
  /** The first cell of each row names it. */
  rows: readonly (readonly ComponentChildren[])[];
}

export function NumberTable({ caption, head, rows }: Props) {
  return (
    <table class="numbers">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], i) => (
          <tr key={i}>
            <th scope="row">{name}</th>
            {cells.map((cell, j) => (
              <td key={j}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function DataTable(props: Props) {
  const words = useWords(statisticsWords);
  return (
    <details class="as-numbers">
      <summary>
        {words.asNumbers}
        <span class="visually-hidden">: {props.caption}</span>
      </summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a group, but no field of a form */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long tables scroll inside, also by keys */}
      <div class="numbers-scroll" role="group" aria-label={props.caption} tabIndex={0}>
        <NumberTable {...props} />
      </div>
    </details>
  );
}
