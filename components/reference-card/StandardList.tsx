/** The five standards of Regulation 144 as a numbered list; each opens to the clauses that are known. */
import { cardWords } from '../../data/messages/card';
import { isComplete, STANDARDS } from '../../data/standards/regulation-144';
import { useLanguage, useWords } from '../words';

export function StandardList() {
  const words = useWords(cardWords);
  const language = useLanguage();
  return (
    <section class="standards" aria-label={words.standards}>
      <h3>{words.standards}</h3>
      <ol>
        {STANDARDS.map((standard) => (
          <li key={standard.number}>
            <details>
              <summary lang="vi">{standard.name}</summary>
              <ul>
                {standard.clauses.map((clause) => (
                  <li key={clause.wording.vi}>
                    {clause.number !== null && <strong>{words.clause(clause.number)}: </strong>}
                    {clause.wording[language]}
                  </li>
                ))}
              </ul>
              {!isComplete(standard) && <p class="card-quiet">{words.clausesPartly}</p>}
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
