/** All that was found in a file, by kind, each with its places; a kind opens on request. */
import { CircleAlert, ClipboardCopy, FileDown, TriangleAlert } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { importWords } from '../../data/messages/studio-import';
import { Icon } from '../icon/Icon';
import { useLanguage, useWords } from '../words';
import { type FindingGroup, type FoundAt, findingsText, groupFindings } from './finding-groups';

/** Laid out at once in one kind; the copied list has all. */
const MOST_SHOWN = 200;

interface Props {
  findings: readonly FoundAt[];
  onCopy: (text: string) => void;
  /** Saves the table with a column of errors; null where the file is none. */
  onErrorCopy: (() => void) | null;
}

export function FindingGroups({ findings, onCopy, onErrorCopy }: Props) {
  const words = useWords(importWords);
  const language = useLanguage();
  const groups = useMemo(() => groupFindings(findings, language), [findings, language]);
  if (groups.length === 0) return null;
  return (
    <details class="import-findings">
      <summary>{words.findings(findings.length)}</summary>
      {groups.map((group, i) => (
        <Group key={i} {...group} />
      ))}
      <button type="button" class="quiet-button" onClick={() => onCopy(`${findingsText(findings, language)}\n`)}>
        <Icon of={ClipboardCopy} />
        {words.copyList}
      </button>
      {onErrorCopy && (
        <button type="button" class="quiet-button" onClick={onErrorCopy}>
          <Icon of={FileDown} />
          {words.errorCopy}
        </button>
      )}
    </details>
  );
}

function Group({ severity, findings }: FindingGroup) {
  const words = useWords(importWords);
  const [isOpen, setIsOpen] = useState(findings.length <= 3);
  const [first] = findings;
  if (!first) return null;
  return (
    <details class="import-group" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary data-severity={severity}>
        <Icon of={severity === 'error' ? CircleAlert : TriangleAlert} size={14} />
        {words.findingGroup(first.cause, findings.length)}
      </summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <ul class="scroll-list findings" aria-label={first.cause} tabIndex={0}>
          {findings.slice(0, MOST_SHOWN).map(({ where, cause, remedy }, i) => (
            <li key={i}>
              <span class="finding-place">{where}</span>
              {findings.length > 1 && <span>{cause} </span>}
              <span class="quiet">{remedy}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
