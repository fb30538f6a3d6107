/** The keys of all versions beside each other, and what each number of right answers comes to. */
import { pageWords } from '../../data/messages/print-page';
import type { PaperFacts } from '../../data/packs/print/facts';
import { keyTable, markRows, type PaperVersion, tablesOf } from '../../data/packs/print/versions';
import { useWords } from '../words';
import { KeyLetters } from './KeyLetters';
import { Rest } from './Rest';
import { Sheet } from './Sheet';

interface Props {
  versions: readonly PaperVersion[];
  head: PaperFacts;
  seed: number;
}

export function AllKeys({ versions, head, seed }: Props) {
  const words = useWords(pageWords);
  const rows = keyTable(versions).length;
  const total = head.questions;
  const marks = markRows(total).slice(0, rows + 1);
  return (
    <Sheet label={words.allKeys}>
      <h3>{words.allKeys}</h3>
      <p>
        {head.title} · {words.seed(seed)}
      </p>
      {tablesOf(versions).map((some) => (
        <KeyColumns key={some[0]?.code} versions={some} />
      ))}
      <Rest shown={rows} all={total} />
      <h3>{words.marks}</h3>
      <p>{words.points}</p>
      <ul class="mark-rows" aria-label={words.marks}>
        {marks.map(({ right, mark }) => (
          <li key={right}>
            <span title={words.right}>{right}</span>
            <span aria-hidden="true">→</span>
            <strong title={words.mark}>{words.markText(mark)}</strong>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** Widths of the columns of one table, where the page has room. */
const NUMBER_EM = 4;
const KEY_EM = 10;

function KeyColumns({ versions }: { versions: readonly PaperVersion[] }) {
  const words = useWords(pageWords);
  return (
    <table class="key-table" style={{ width: `min(100%, ${NUMBER_EM + versions.length * KEY_EM}em)` }}>
      <colgroup>
        <col class="key-number" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          {versions.map(({ code }) => (
            <th key={code} scope="col">
              {code}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyTable(versions).map(({ number, keys }) => (
          <tr key={number}>
            <th scope="row">{number}</th>
            {keys.map((key, i) => (
              <td key={versions[i]?.code}>
                <KeyLetters letters={key} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
