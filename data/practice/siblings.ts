/** Siblings: questions of one scenario, or of one fact. Asked on one day, the first would give the others away. */
import type { QuestionKey } from './types';

export interface Sibling {
  questionKey: QuestionKey;
  group: string | null;
  fact: string | null;
}

/** What a day has asked already: by scenario and by fact, the question that holds it. */
export type Held = Map<string, QuestionKey>;

/** A scenario and a fact may bear one name: they are told apart by their first letter. */
function familiesOf({ group, fact }: Sibling): string[] {
  return [...(group === null ? [] : [`g ${group}`]), ...(fact === null ? [] : [`f ${fact}`])];
}

export const heldBy = (cards: readonly Sibling[]): Held =>
  new Map(cards.flatMap((card) => familiesOf(card).map((family) => [family, card.questionKey] as const)));

/**
 * Of those given in order, each whose scenario and fact nobody holds yet, noted then as held. One that is passed over holds
 * nothing: it keeps no other back.
 */
export function withoutSiblings<T extends Sibling>(cards: readonly T[], held: Held): T[] {
  return cards.filter((card) => {
    const families = familiesOf(card);
    if (families.some((family) => (held.get(family) ?? card.questionKey) !== card.questionKey)) return false;
    for (const family of families) held.set(family, card.questionKey);
    return true;
  });
}
