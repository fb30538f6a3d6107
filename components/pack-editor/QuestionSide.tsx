/** The questions at the left: search, filters and the list. */
import { ListFilters } from './ListFilters';
import { QuestionList } from './QuestionList';
import type { QuestionListing } from './use-question-list';

interface Props {
  listing: QuestionListing;
  selected: string | null;
  lang: string;
  onSelect: (id: string) => void;
  /** Enter: into the form. */
  onOpen: () => void;
  /** Absent: questions can't be removed here. */
  onRemove?: ((id: string) => void) | undefined;
}

export function QuestionSide({ listing, ...list }: Props) {
  const { questions, shown, filter, setFilter, placeOf, stateOf } = listing;
  return (
    <>
      <ListFilters filter={filter} shown={shown.length} all={questions.length} onChange={setFilter} />
      <QuestionList questions={shown} numberOf={(id) => placeOf(id) + 1} stateOf={stateOf} {...list} />
    </>
  );
}
