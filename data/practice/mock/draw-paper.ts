/**
 * Which questions are on the paper. At random by a seed, the same for the same seed and questions.
 *
 * Never two of one fact, and of a case one child question only: a case misread would otherwise cost several marks, and
 * the minutes are reckoned for questions that stand alone. Where a pack's blueprint asks for more than its facts, the
 * blueprint wins: its author promised that many questions, and the pack's check holds that they can be drawn.
 */
import { hash32, randomFrom } from '../seed';
import { type Blueprint, caseOf, type Draw, type Drawable, fitsDraw, thingAsked } from './blueprint';

/** In a random order of the seed (Fisher–Yates). */
function inRandomOrder<T>(items: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  const left = [...items];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1));
  return order;
}

/** Questions that are about one thing, by way of a fact or a case, also over a third one. */
function clustersOf<T extends Drawable>(items: readonly T[]): T[][] {
  const cluster = new Map<string, T[]>();
  for (const item of items) {
    const names = [thingAsked(item), caseOf(item)].filter((name) => name !== null);
    const joined = [...new Set(names.flatMap((name) => cluster.get(name) ?? [])), item];
    // Whoever was in a cluster that this question joins is in the joined one from now on.
    for (const [name, members] of cluster) if (members.some((one) => joined.includes(one))) cluster.set(name, joined);
    for (const name of names) cluster.set(name, joined);
  }
  return [...new Set(cluster.values())];
}

/**
 * Gives every seat a choice of its own where that can be done at all (Kuhn's augmenting paths): a seat may push another
 * one to its next choice. Seats that have one in `given` keep having one.
 */
function seatEach(seats: readonly (readonly number[])[], given: ReadonlyMap<number, number> = new Map()) {
  const seatOf = new Map(given);
  const find = (seat: number, tried: Set<number>): boolean =>
    (seats[seat] ?? []).some((choice) => {
      if (tried.has(choice)) return false;
      tried.add(choice);
      const holder = seatOf.get(choice);
      if (holder !== undefined && !find(holder, tried)) return false;
      seatOf.set(choice, seat);
      return true;
    });
  const seated = new Set(given.values());
  for (const seat of seats.keys()) if (!seated.has(seat)) find(seat, new Set());
  return seatOf;
}

export interface Paper<T> {
  /** In the order of asking. */
  items: T[];
  /** Questions that the blueprint wants and the packs don't have. */
  missing: number;
}

/** The paper of a blueprint from the questions that may be asked. */
export function drawPaper<T extends Drawable>({ draws }: Blueprint, items: readonly T[], seed: number): Paper<T> {
  const sorted = items.toSorted((a, b) => (a.questionKey < b.questionKey ? -1 : 1));
  const shuffled = inRandomOrder(sorted, hash32(seed, 'questions'));
  const seats = draws.flatMap((draw: Draw) => Array.from({ length: draw.count }, () => draw));
  const clusters = inRandomOrder(clustersOf(shuffled), hash32(seed, 'clusters'));
  const fitting = (cluster: readonly T[], draw: Draw) => cluster.filter(({ question }) => fitsDraw(question, draw));

  const byCluster = seatEach(
    seats.map((draw) => clusters.flatMap((cluster, i) => (fitting(cluster, draw).length > 0 ? [i] : []))),
  );
  const first = new Map<number, number>();
  for (const [i, seat] of byCluster) {
    const [item] = seats[seat] ? fitting(clusters[i] ?? [], seats[seat]) : [];
    if (item) first.set(shuffled.indexOf(item), seat);
  }
  const choices = seats.map((draw) => shuffled.flatMap(({ question }, i) => (fitsDraw(question, draw) ? [i] : [])));
  const all = seatEach(choices, first);
  const chosen = [...all.keys()].flatMap((i) => shuffled[i] ?? []);
  return { items: inRandomOrder(chosen, hash32(seed, 'order')), missing: seats.length - chosen.length };
}
