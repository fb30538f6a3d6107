/** Pairs in the making: one left side is aimed at; choosing a right side pairs the two and aims at the next free one. */

export interface MatchDraft {
  /** Left id → right id; no right side stands twice. */
  pairs: ReadonlyMap<string, string>;
  /** The left side that the next choice goes to; null once every left side has its partner. */
  aim: string | null;
}

/** Matching from the pairs chosen so far, none at first: the first free left side is aimed at. */
export function resumeMatching(lefts: readonly string[], chosen: readonly string[]): MatchDraft {
  const pairs = pairsOf(chosen);
  return { pairs, aim: lefts.find((left) => !pairs.has(left)) ?? null };
}

/** The left side paired with `right`, null while it is free. */
export const partnerOf = ({ pairs }: MatchDraft, right: string): string | null =>
  [...pairs].find(([, paired]) => paired === right)?.[0] ?? null;

/** Aims at `left`, whose partner stays until another is chosen. */
export const aimAt = (draft: MatchDraft, left: string): MatchDraft => ({ ...draft, aim: left });

/** Pairs `right` with the left side aimed at; a right side that is already paired is taken back and its row aimed at. */
export function choose(draft: MatchDraft, lefts: readonly string[], right: string): MatchDraft {
  const pairs = new Map(draft.pairs);
  const partner = partnerOf(draft, right);
  if (partner !== null) {
    pairs.delete(partner);
    return { pairs, aim: partner };
  }
  if (draft.aim === null) return draft;
  pairs.set(draft.aim, right);
  const from = lefts.indexOf(draft.aim) + 1;
  const onward = [...lefts.slice(from), ...lefts.slice(0, from)];
  return { pairs, aim: onward.find((left) => !pairs.has(left)) ?? null };
}

/** As AnswerEvent's `chosen` holds it: "leftId:rightId", in the order of the left sides. */
export const chosenPairs = ({ pairs }: MatchDraft, lefts: readonly string[]): string[] =>
  lefts.flatMap((left) => {
    const right = pairs.get(left);
    return right === undefined ? [] : [`${left}:${right}`];
  });

/** The pairs of an answer that was given. */
export const pairsOf = (chosen: readonly string[]): Map<string, string> =>
  new Map(
    chosen.map((pair) => {
      const [left = '', right = ''] = pair.split(':');
      return [left, right];
    }),
  );
