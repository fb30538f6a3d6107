/** Ids that a file gives twice. */
import type { DraftQuestion, Place } from './draft';
import { finding } from './findings';

/** An id that stands twice is kept where it stands first; at the others it is told and taken away. */
export function withoutRepeatedIds(questions: readonly DraftQuestion[]): DraftQuestion[] {
  const firsts = new Map<string, Place>();
  return questions.map((question) => {
    const { id, place, findings } = question;
    if (id === null) return question;
    const first = firsts.get(id);
    if (first)
      return { ...question, id: null, findings: [...findings, finding('idRepeated', 'error', place, { id, first })] };
    firsts.set(id, place);
    return question;
  });
}
