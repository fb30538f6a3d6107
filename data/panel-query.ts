/** What somebody selected on a page or typed in the address bar, as a query for the side panel. */
import { QUERY_MAX } from './panel';

/** One line of at most QUERY_MAX code units; a character that does not fit whole is left out. */
export function queryOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line
    .slice(0, QUERY_MAX)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
