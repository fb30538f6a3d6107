/** What a pack file holds beside its questions, on its way into a draft that has its own: what is there already stays as it is. */
import { foldForRepeats } from '../question-check';
import type { Exam, PackDocument } from '../schema';
import { sameContent } from '../write';
import { idsOf } from './actions';
import type { PackDraft } from './pack-draft';

export type Beside = Pick<PackDraft, 'documents' | 'exams'>;

export interface BesideInto {
  /** What comes in. Ids of blueprints may be taken in the draft. */
  comes: { documents: PackDocument[]; exams: Exam[] };
  /** Numbers and titles of what stays out, because the draft says something else under the same name. */
  clashing: string[];
}

const nameOfDocument = ({ number, issuer, issued }: PackDocument) =>
  foldForRepeats([number, issuer, issued].join('\n'));
const nameOfExam = ({ title }: Exam) => foldForRepeats(title);

/** Sorted into what comes and what clashes; what the draft holds just so does neither. */
function sort<T>(held: readonly T[], incoming: readonly T[], nameOf: (item: T) => string, core: (item: T) => unknown) {
  const byName = new Map(held.map((item) => [nameOf(item), item]));
  const comes = incoming.filter((item) => !byName.has(nameOf(item)));
  const clashes = incoming.filter((item) => {
    const there = byName.get(nameOf(item));
    return there !== undefined && !sameContent(core(there), core(item));
  });
  return { comes, clashes };
}

/** What of `incoming` a draft takes. */
export function besideInto(held: Beside, incoming: Beside): BesideInto {
  const documents = sort(held.documents, incoming.documents, nameOfDocument, (one) => one);
  const exams = sort(held.exams, incoming.exams, nameOfExam, ({ id: _, ...exam }) => exam);
  return {
    comes: { documents: documents.comes, exams: exams.comes },
    clashing: [...documents.clashes.map(({ number }) => number), ...exams.clashes.map(({ title }) => title)],
  };
}

/** The draft with it. `newExamId`: for a blueprint whose id another one has. */
export function withBeside(
  draft: PackDraft,
  incoming: Beside,
  newExamId: (taken: ReadonlySet<string>) => string,
): PackDraft {
  const { documents, exams } = besideInto(draft, incoming).comes;
  const taken = idsOf(draft.exams);
  const named = exams.map((exam) => {
    const id = taken.has(exam.id) ? newExamId(taken) : exam.id;
    taken.add(id);
    return { ...exam, id };
  });
  return { ...draft, documents: [...draft.documents, ...documents], exams: [...draft.exams, ...named] };
}
