/**
 * The only markup that a text may carry: `**strong**`, `_emphasis_`, line breaks, and "___" for a gap to fill. Whatever
 * does not close on its line stays as written, so no text is ever lost or refused here. One pass, no HTML.
 */

export type MarkupNode =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis'; children: MarkupNode[] }
  /** `index`: which gap of the text, from 0. */
  | { kind: 'gap'; index: number }
  | { kind: 'break' };

/** Three underscores or more; fewer are emphasis or text. */
const GAP = /_{3,}/gu;
const TOKEN = /\*\*|_+|\n/gu;
const SPACE_OR_EDGE = /^$|\s/u;
const LETTER = /[\p{L}\p{N}_]/u;

/** Number of gaps that `stem` marks. */
export const countGaps = (stem: string): number => stem.match(GAP)?.length ?? 0;

type Emphasis = 'strong' | 'emphasis';
interface OpenMark {
  kind: Emphasis;
  mark: string;
  children: MarkupNode[];
}

function append(nodes: MarkupNode[], text: string) {
  const last = nodes.at(-1);
  if (text === '') return;
  if (last?.kind === 'text') last.text += text;
  else nodes.push({ kind: 'text', text });
}

/** `text` as nodes; plainText(text) is what they show, line breaks as "\n" and gaps as "___". */
export function parseMarkup(text: string): MarkupNode[] {
  const root: MarkupNode[] = [];
  /** Open marks, outermost first: at most one of each kind. */
  const open: OpenMark[] = [];
  let gaps = 0;
  let after = 0;

  const here = () => open.at(-1)?.children ?? root;
  /** The innermost mark never closed: its sign is text after all. */
  const giveUpInnermost = () => {
    const given = open.pop();
    if (!given) return;
    append(here(), given.mark);
    for (const child of given.children) {
      if (child.kind === 'text') append(here(), child.text);
      else here().push(child);
    }
  };
  const close = (kind: Emphasis) => {
    while (open.at(-1)?.kind !== kind) giveUpInnermost();
    const closed = open.pop();
    if (closed) here().push({ kind, children: closed.children });
  };

  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    append(here(), text.slice(after, index));
    after = index + token.length;
    const before = text[index - 1] ?? '';
    const behind = text[after] ?? '';
    if (token === '\n') {
      while (open.length > 0) giveUpInnermost();
      root.push({ kind: 'break' });
    } else if (token.length > 2) {
      here().push({ kind: 'gap', index: gaps++ });
    } else {
      const kind = token === '**' ? 'strong' : token === '_' ? 'emphasis' : null;
      // An underscore inside a word ("so_hieu") is a letter of it.
      const opens = !SPACE_OR_EDGE.test(behind) && (kind === 'strong' || !LETTER.test(before));
      const closes = !SPACE_OR_EDGE.test(before) && (kind === 'strong' || !LETTER.test(behind));
      const isOpen = open.some((mark) => mark.kind === kind);
      const isEmpty = open.at(-1)?.kind === kind && here().length === 0;
      if (kind && isOpen && closes && !isEmpty) close(kind);
      else if (kind && !isOpen && opens) open.push({ kind, mark: token, children: [] });
      else append(here(), token);
    }
  }
  append(here(), text.slice(after));
  while (open.length > 0) giveUpInnermost();
  return root;
}

const shown = (node: MarkupNode): string => {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'gap':
      return '___';
    case 'break':
      return '\n';
    default:
      return node.children.map(shown).join('');
  }
};

/** The text without its marks, for lists, labels and comparison. */
export const plainText = (text: string): string => parseMarkup(text).map(shown).join('');
