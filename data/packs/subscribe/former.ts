/** Which addresses brought held packs and are followed no more: the browser's data of another device, or a subscription that was ended. */
import { readAddress } from './address';

interface Held {
  source: string;
  header: { title: string };
}

/** Each address once, in the order of the packs, with the titles that came from there. */
export function formerAddresses(
  packs: readonly Held[],
  followed: readonly string[],
): { address: string; titles: string[] }[] {
  const found = new Map<string, string[]>();
  for (const { source, header } of packs) {
    const read = source.startsWith('https://') ? readAddress(source) : null;
    if (!read?.ok || followed.includes(read.followed.address)) continue;
    const { address } = read.followed;
    found.set(address, [...(found.get(address) ?? []), header.title]);
  }
  return [...found].map(([address, titles]) => ({ address, titles }));
}
