/** What a file says of itself: who made it, under which licence, how much of what it holds. */
import { formatDate } from '../../data/documents/dates';
import { packWords, questionTypeWords } from '../../data/messages/studio-packs';
import { documentsOf } from '../../data/packs/documents/summary';
import type { Pack } from '../../data/packs/schema';
import { useLanguage, useWords } from '../words';
import { countsOf } from './counts';

interface Props {
  pack: Pack;
  heldEdition: number | null;
}

export function PackFacts({ pack: whole, heldEdition }: Props) {
  const words = useWords(packWords);
  const typeWords = useWords(questionTypeWords);
  const language = useLanguage();
  const { pack, questions, scenarios, documents, exams } = whole;
  const { kinds, standards } = countsOf(whole);
  const issued = formatDate(pack.issued, language);
  const isStep = heldEdition !== null && heldEdition !== pack.edition;
  const others = [
    scenarios.length > 0 && words.scenarios(scenarios.length),
    documents.length > 0 && words.documents(documents.length, documentsOf(documents).provinces.join(', ')),
    exams.length > 0 && words.exams(exams.length),
  ].filter((text) => text !== false);
  const standardName = (bucket: number) => (bucket === 0 ? words.noStandard : words.standard(bucket));

  return (
    <dl class="facts">
      <dt>{words.author}</dt>
      <dd>{pack.author.name}</dd>
      {pack.author.unit && (
        <>
          <dt>{words.unit}</dt>
          <dd>{pack.author.unit}</dd>
        </>
      )}
      <dt>{words.edition}</dt>
      <dd>{isStep ? words.editionStep(heldEdition, pack.edition, issued) : words.editionOf(pack.edition, issued)}</dd>
      <dt>{words.licence}</dt>
      <dd>{pack.licence}</dd>
      {pack.document && (
        <>
          <dt>{words.about}</dt>
          <dd>
            {[pack.document.number, pack.document.date && formatDate(pack.document.date, language)]
              .filter(Boolean)
              .join(' · ')}
          </dd>
        </>
      )}
      <dt>{words.questions}</dt>
      <dd>{questions.length}</dd>
      {questions.length > 0 && (
        <>
          <dt>{words.byKind}</dt>
          <dd>{kinds.map(({ type, count }) => `${typeWords[type]} ${count}`).join(' · ')}</dd>
          <dt>{words.byStandard}</dt>
          <dd>{standards.map(({ bucket, count }) => `${standardName(bucket)}: ${count}`).join(' · ')}</dd>
        </>
      )}
      {others.length > 0 && (
        <>
          <dt>{words.others}</dt>
          <dd>{others.join(' · ')}</dd>
        </>
      )}
    </dl>
  );
}
