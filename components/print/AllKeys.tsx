/** The keys of all versions beside each other, and what each number of right answers comes to. */
import { pageWords } from '../../data/messages/print-page';
import { keyTable, markRows, type PaperVersion } from '../../data/packs/print/versions';
import { useWords } from '../words';
import { Sheet } from './Sheet';

export function AllKeys({ versions, title, seed }: { versions: readonly PaperVersion[]; title: string; seed: number }) {
  const words = useWords(pageWords);
  const rows = keyTable(versions);
  return (
    <Sheet label={words.allKeys}>
      <h3>{words.allKeys}</h3>
      <p>
        {title} · {words.seed(seed)}
      </p>
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
          {rows.map(({ number, keys }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              {keys.map((key, i) => (
                <td key={versions[i]?.code}>{key}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.marks}</h3>
      <p>{words.points}</p>
      <ul class="mark-rows" aria-label={words.marks}>
        {markRows(rows.length).map(({ right, mark }) => (
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
