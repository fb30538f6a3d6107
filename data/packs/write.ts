/** Writes a pack as its file: the same pack always gives the same bytes, so that versions can be compared. */
import { FORMAT, type Pack } from './schema';

/** Lists that the schema takes as empty where absent: left out when empty. */
export const EMPTY_WHERE_ABSENT = new Set([
  'questions',
  'scenarios',
  'documents',
  'exams',
  'changes',
  'cite',
  'sources',
]);

const isLeftOut = (key: string, item: unknown) =>
  item === undefined || (EMPTY_WHERE_ABSENT.has(key) && Array.isArray(item) && item.length === 0);

/** A copy in one order of keys, without what the schema fills in where it is absent. */
export function leanContent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(leanContent);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, item]) => !isLeftOut(key, item));
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, leanContent(item)]));
}

/** Pretty JSON with a final line end; readPack gives an equal pack back. */
export const writePack = (pack: Pack): string => `${JSON.stringify(leanContent(pack), null, 2)}\n`;

/** "<slug>.bo-cau-hoi.json" */
export const packFileName = ({ pack }: Pick<Pack, 'pack'>): string => `${pack.slug}.${FORMAT}.json`;

/** A value's content as text, whatever the order of its keys: equal texts, equal content. */
export const contentText = (value: unknown): string => JSON.stringify(leanContent(value)) ?? '';

/** Whether two values hold the same content, whatever the order of their keys. */
export const sameContent = (a: unknown, b: unknown): boolean => contentText(a) === contentText(b);
