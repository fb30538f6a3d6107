/** Name, text and answers of one GIFT question; braces that are not GIFT's are text. Linear in the text's length. */

export interface BlockParts {
  name: string | null;
  /** Still escaped, trimmed. */
  before: string;
  /** Behind the answers: they fill a gap. Still escaped, trimmed. */
  after: string;
  /** Between the braces; null: there are no answers at all. */
  content: string | null;
  /** Where answers were found without both braces, or braces without answers: how the place begins; else null. */
  loose: string | null;
}

/** How answers begin: a sign, a number, or a truth; nothing at all is an essay's. */
const ANSWERS = /^\s*(?:[=~#%]|(?:T|TRUE|F|FALSE)\s*(?:#|$)|$)/iu;

/** [start, end] of each pair of outer braces; `end` null: not closed. Escaped ones are text. */
function bracesOf(text: string): { start: number; end: number | null }[] {
  const pairs: { start: number; end: number | null }[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '{' && depth++ === 0) pairs.push({ start: i, end: null });
    else if (text[i] === '}' && depth > 0 && --depth === 0) {
      const last = pairs.at(-1);
      if (last) last.end = i;
    }
  }
  return pairs;
}

function nameOf(text: string): { name: string | null; rest: string } {
  const trimmed = text.trimStart();
  if (!trimmed.startsWith('::')) return { name: null, rest: text };
  const end = trimmed.indexOf('::', 2);
  if (end < 0) return { name: null, rest: trimmed.slice(2) };
  return { name: trimmed.slice(2, end).replaceAll('\\', '').trim() || null, rest: trimmed.slice(end + 2) };
}

/** First line that begins like an answer. */
const LOOSE = /^[^\S\n]*[=~]/mu;

export function partsOfBlock(text: string): BlockParts {
  const { name, rest } = nameOf(text);
  const pairs = bracesOf(rest);
  const contentOf = ({ start, end }: { start: number; end: number | null }) => rest.slice(start + 1, end ?? undefined);
  const pair = pairs.find((one) => one.end !== null && ANSWERS.test(contentOf(one))) ?? pairs.at(-1);
  if (!pair) {
    const from = rest.search(LOOSE);
    if (from < 0) return { name, before: rest.trim(), after: '', content: null, loose: null };
    const content = rest.slice(from);
    return { name, before: rest.slice(0, from).trim(), after: '', content, loose: content.trim() };
  }
  const content = contentOf(pair);
  return {
    name,
    before: rest.slice(0, pair.start).trim(),
    after: pair.end === null ? '' : rest.slice(pair.end + 1).trim(),
    content,
    loose: pair.end === null ? content.trim() : null,
  };
}
