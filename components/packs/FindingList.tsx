/** Problems or warnings of a file: place, cause and remedy of each, all of them in one list that scrolls. */
import type { FindingWords } from '../../data/messages/packs';

interface Props {
  findings: readonly FindingWords[];
  /** Names the list for those who tab into it. */
  label: string;
}

export function FindingList({ findings, label }: Props) {
  return (
    // A list that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <ul class="scroll-list findings" aria-label={label} tabIndex={0}>
      {findings.map(({ place, cause, remedy }, i) => (
        <li key={i}>
          {place && <span class="finding-place">{place}</span>}
          <span>{cause}</span> <span class="quiet">{remedy}</span>
        </li>
      ))}
    </ul>
  );
}

/** The list as plain text, to be sent to the pack's author. */
export const findingsAsText = (findings: readonly FindingWords[]): string =>
  findings.map(({ place, cause, remedy }, i) => `${i + 1}. ${place ? `${place}: ` : ''}${cause} ${remedy}`).join('\n');
