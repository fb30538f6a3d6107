/** Questions about one thing (a case, a fact) help each other on one day: then an answer says little about the memory. */
import type { ExamCard } from './cards';

/** What is asked about today. Add a question and its case and fact are taken. */
export interface Taken {
  has(card: ExamCard): boolean;
  add(card: ExamCard): void;
}

/** The cases and facts of the questions given, as taken. */
export function takenBy(cards: readonly ExamCard[]): Taken {
  const groups = new Set<string>();
  const facts = new Set<string>();
  const taken: Taken = {
    has: ({ group, fact }) => (group !== null && groups.has(group)) || (fact !== null && facts.has(fact)),
    add({ group, fact }) {
      if (group !== null) groups.add(group);
      if (fact !== null) facts.add(fact);
    },
  };
  for (const card of cards) taken.add(card);
  return taken;
}
