/** Citations as trainers and our own exports write them: one a line or parted by semicolons. */
import { readCited } from '../../questions/cited';
import { type Citation, LIMITS } from '../../questions/schema';
import { readCitations } from './text/cite';

/** A number with words of its place around it is no number. */
const PLACE_WORDS = /(?<!\p{L})(?:điều|khoản|điểm)(?!\p{L})/iu;

/** The citations of one line; null where it says more, or names no document. */
function ofLine(line: string): Citation[] | null {
  const found = readCitations(line);
  const ours = readCited(line);
  const [only] = found.cite;
  // Where both understand it, ours is exact about date and address.
  if (ours && (!found.isWhole || ours.doc === only?.doc) && !PLACE_WORDS.test(ours.doc)) return [ours];
  return found.isWhole ? found.cite : null;
}

/** The documents that `text` cites, and the lines that name none, as written. */
export function citationsIn(text: string): { cite: Citation[]; rest: string } {
  const cite: Citation[] = [];
  const rest: string[] = [];
  for (const line of text.split(/\n|;/u).map((part) => part.trim())) {
    if (line === '') continue;
    const read = ofLine(line);
    if (!read || cite.length + read.length > LIMITS.citations) rest.push(line);
    else cite.push(...read);
  }
  return { cite, rest: rest.join('; ') };
}
