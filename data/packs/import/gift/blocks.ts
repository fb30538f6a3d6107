/**
 * GIFT text → its questions as they stand, one bad one kept from swallowing the next: a blank line ends a question, also
 * one whose brace was never closed, unless answers go on behind it. Linear in the text's length.
 */

export interface Block {
  /** Of its first line, from 1. */
  line: number;
  /** Without comment lines. */
  text: string;
  /** From comments: "[id:c1]", "// id: c1". */
  id: string | null;
  /** From comments, "[tag:…]", and the category that it stands in. */
  tags: string[];
}

const CATEGORY = /^\s*\$CATEGORY\s*:(.*)$/iu;
const COMMENT = /^\s*\/\//u;
const ID = /\[id:([^\]]*)\]|^\s*\/\/\s*id\s*:\s*(\S+)\s*$/iu;
const TAG = /\[tag:([^\]]*)\]/giu;
const NAME = /^\s*::/u;
/** A line that goes on with answers after a blank one. */
const ANSWER = /^\s*(?:[=~}]|#{4})/u;
/** The roots that Moodle itself writes before a category's own name. */
const ROOT = /^(?:\$\w+\$|top|)$/u;

/** Depth of braces after `line`, and whether one was opened; escaped ones are text. */
function depthAfter(line: string, before: number): { depth: number; opened: boolean } {
  let depth = before;
  let opened = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '{') {
      depth++;
      opened = true;
    } else if (line[i] === '}' && depth > 0) depth--;
  }
  return { depth, opened };
}

/** The last name of a category's path. */
function categoryTag(path: string): string | null {
  const names = path.split('/').map((name) => name.trim());
  return names.findLast((name) => !ROOT.test(name)) ?? null;
}

export function giftBlocks(text: string): Block[] {
  const lines = text.split('\n');
  const nextWritten = nextWrittenLines(lines);
  const blocks: Block[] = [];
  let category: string | null = null;
  let remarks: string[] = [];
  let current: { line: number; lines: string[]; depth: number; closed: boolean } | null = null;

  const finish = () => {
    if (current === null) return;
    const id = remarks.map((remark) => ID.exec(remark)).find((found) => found !== null);
    const tags = remarks.flatMap((remark) => [...remark.matchAll(TAG)].map((found) => (found[1] ?? '').trim()));
    blocks.push({
      line: current.line,
      text: current.lines.join('\n'),
      id: (id?.[1] ?? id?.[2] ?? '').trim() || null,
      tags: [...(category === null ? [] : [category]), ...tags].filter((tag) => tag !== ''),
    });
    current = null;
    remarks = [];
  };

  for (const [i, line] of lines.entries()) {
    const isComment = COMMENT.test(line);
    const found = CATEGORY.exec(line);
    if (found || (isComment && current?.closed)) finish();
    if (found) category = categoryTag(found[1] ?? '');
    else if (isComment) remarks.push(line);
    else if (line.trim() === '') {
      const goesOn = current !== null && current.depth > 0 && ANSWER.test(lines[nextWritten[i] ?? -1] ?? '');
      if (goesOn) current?.lines.push('');
      else finish();
    } else {
      const { opened } = depthAfter(line, 0);
      // Nobody left a blank line between two questions.
      if (current !== null && (NAME.test(line) || (current.closed && opened))) finish();
      current ??= { line: i + 1, lines: [], depth: 0, closed: false };
      const { depth } = depthAfter(line, current.depth);
      current.closed ||= depth === 0 && (opened || current.depth > 0);
      current.depth = depth;
      current.lines.push(line);
    }
  }
  finish();
  return blocks;
}

/** For each line the next one behind it that is not blank. */
function nextWrittenLines(lines: readonly string[]): number[] {
  const next = new Array<number>(lines.length);
  let written = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    next[i] = written;
    if ((lines[i] ?? '').trim() !== '') written = i;
  }
  return next;
}
