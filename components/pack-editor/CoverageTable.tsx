/** How the questions spread over the five standards, and what of Regulation 144 none of them asks about. */
import { reviewWords } from '../../data/messages/review';
import type { Coverage, CoverageRow } from '../../data/packs/coverage';
import { STANDARDS } from '../../data/standards/regulation-144';
import { useLanguage, useWords } from '../words';

export function CoverageTable({ rows }: Coverage) {
  const words = useWords(reviewWords);
  const isAbout = ({ bucket }: CoverageRow) => bucket !== 0;
  return (
    <table class="edit-coverage">
      <caption class="visually-hidden">{words.coverage}</caption>
      <thead>
        <tr>
          <th scope="col">{words.standard}</th>
          <th scope="col">{words.questions}</th>
          <th scope="col">{words.lacking}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows.filter(isAbout), ...rows.filter((row) => !isAbout(row))].map((row) => (
          <Row key={row.bucket} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { bucket, questions, missing, clauses, withoutClause } }: { row: CoverageRow }) {
  const words = useWords(reviewWords);
  const language = useLanguage();
  const standard = STANDARDS.find(({ number }) => number === bucket);
  const name = standard && (language === 'en' ? standard.nameInEnglish : standard.name);
  const isEmpty = bucket !== 0 && questions === 0;
  const lacking = [
    isEmpty && words.noQuestion,
    !isEmpty && missing.length > 0 && words.missing(missing, clauses.length),
    withoutClause > 0 && words.withoutClause(withoutClause),
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">{standard ? `${bucket}. ${name}` : words.noStandard}</th>
      <td>{questions}</td>
      <td>{lacking.length > 0 ? lacking.join(' ') : bucket === 0 ? '' : words.nothingLacking}</td>
    </tr>
  );
}
