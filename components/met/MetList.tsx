/** Documents met while reading, by day, newest first. */
import { byId } from '../../data/documents/catalog';
import type { DocumentId } from '../../data/documents/types';
import { dayWords } from '../../data/messages/days';
import { metWords } from '../../data/messages/met';
import { fullWords } from '../../data/messages/panel-document';
import type { LocalDay } from '../../data/practice/types';
import type { MetDay } from '../../data/store/met';
import { DocumentRow } from '../documents/DocumentRow';
import { useLanguage, useWords } from '../words';

interface Props {
  days: readonly MetDay[];
  today: LocalDay;
  onOpen: (id: DocumentId) => void;
  onPractise: (id: DocumentId) => void;
  /** Documents that questions are about. */
  askable: ReadonlySet<DocumentId>;
}

export function MetList({ days, today, onOpen, onPractise, askable }: Props) {
  const words = useWords(metWords);
  const full = useWords(fullWords);
  const language = useLanguage();
  return (
    <>
      {days.map(({ day, documents }) => (
        <section key={day} class="met-day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{dayWords(day, today, language)}</h2>
          <ul class="document-rows">
            {documents.map((id) => {
              const document = byId(id);
              return (
                <li key={id}>
                  {document ? (
                    <DocumentRow id={`met-${day}-${id}`} document={document} onOpen={() => onOpen(id)}>
                      {askable.has(id) && (
                        <button
                          type="button"
                          class="link-button"
                          id={`practise-${day}-${id}`}
                          onClick={() => onPractise(id)}
                        >
                          {full.practise}
                          <span class="visually-hidden"> {document.number ?? document.title}</span>
                        </button>
                      )}
                    </DocumentRow>
                  ) : (
                    <p class="quiet document-row-gone">
                      {words.gone}: {id}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
