/** Counts of a score, and what was gained or lost between two of them. */

export interface Counts {
  /** "hits/total" for each system and form: "party/full": "143/143". */
  byForm: Record<string, string>;
  falseHits: number;
  /** False hits in passages that hold look-alikes only. */
  lookalikeFalse: number;
  /** Dated mentions of a catalogued document. */
  resolvable: number;
  certain: number;
  right: number;
  wrongCertain: number;
  likely: number;
  likelyRight: number;
}

function difference(what: string, before: number, now: number, moreIsBetter: boolean): string[] {
  if (before === now) return [];
  const gained = now > before === moreIsBetter;
  return [`${gained ? 'gain' : 'LOSS'}  ${what}: ${before} → ${now}`];
}

const hits = (ratio: string | undefined): number => Number(ratio?.split('/')[0] ?? 0);

/** One line for each count that changed; a loss is in capitals and needs a written reason. */
export function compareCounts(name: string, before: Counts, now: Counts): string[] {
  const forms = [...new Set([...Object.keys(before.byForm), ...Object.keys(now.byForm)])].sort();
  return [
    ...forms.flatMap((form) =>
      difference(`${name} ${form} found`, hits(before.byForm[form]), hits(now.byForm[form]), true),
    ),
    ...difference(`${name} false hits`, before.falseHits, now.falseHits, false),
    ...difference(`${name} false hits on look-alikes`, before.lookalikeFalse, now.lookalikeFalse, false),
    ...difference(`${name} certain and right`, before.right, now.right, true),
    ...difference(`${name} certain and wrong`, before.wrongCertain, now.wrongCertain, false),
    ...difference(`${name} likely but wrong`, before.likely - before.likelyRight, now.likely - now.likelyRight, false),
  ];
}
