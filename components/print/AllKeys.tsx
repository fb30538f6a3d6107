/** The keys of all versions beside each other, and what each number of right answers comes to. */
import { pageWords } from '../../data/messages/print-page';
import { keyTable, markRows, type PaperVersion, questionsOf, tablesOf } from '../../data/packs/print/versions';
import { useWords } from '../words';
import { Sheet } from './Sheet';

export function AllKeys({ versions, title, seed }: { versions: readonly PaperVersion[]; title: string; seed: number }) {
  const words = useWords(pageWords);
  const [first] = versions;
  const total = first ? questionsOf(first).length : 0;
  return (
    <Sheet label={words.allKeys}>
      <h3>{words.allKeys}</h3>
      <p>
        {title} · {words.seed(seed)}
      </p>
      {tablesOf(versions).map((some) => (
        <KeyColumns key={some[0]?.code} versions={some} />
      ))}
      <h3>{words.marks}</h3>
      <p>{words.points}</p>
      <ul class="mark-rows" aria-label={words.marks}>
        {markRows(total).map(({ right, mark }) => (
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

function KeyColumns({ versions }: { versions: readonly PaperVersion[] }) {
  const words = useWords(pageWords);
  return (
    <table class="key-table" data-narrow>
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
              <td key={versions[i]?.code}>{key}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
