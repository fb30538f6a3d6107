/** Different orders for the versions of one paper. */

import { hash32 } from '../../practice/seed';
import { shuffle } from '../../practice/shuffle';

/** Up to here all orders (at most 24) are listed and some taken; above, there are so many more than versions that drawing again soon gives a new one. */
const LISTED = 4;

function allOrders(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) => allOrders(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}

const inRandomOrder = <T>(items: readonly T[], seed: number): T[] =>
  shuffle(
    items.map((item, i) => ({ id: String(i), item })),
    seed,
  ).map(({ item }) => item);

/** `count` different orders of 0 … `length` − 1, the same for the same seed; fewer where there are not as many. */
export function distinctOrders(length: number, count: number, seed: number): number[][] {
  const places = Array.from({ length }, (_, i) => i);
  if (length <= LISTED) return inRandomOrder(allOrders(places), seed).slice(0, count);
  const orders = new Map<string, number[]>();
  for (let attempt = 0; orders.size < count; attempt++) {
    const order = inRandomOrder(places, hash32(seed, 'order', attempt));
    orders.set(order.join(), order);
  }
  return [...orders.values()];
}
