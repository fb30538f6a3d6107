import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGaps, type MarkupNode, parseMarkup, plainText } from './markup';

const text = (value: string): MarkupNode => ({ kind: 'text', text: value });
const strong = (...children: MarkupNode[]): MarkupNode => ({ kind: 'strong', children });
const emphasis = (...children: MarkupNode[]): MarkupNode => ({ kind: 'emphasis', children });
const lineBreak: MarkupNode = { kind: 'break' };

describe('parseMarkup', () => {
  it.each<[string, MarkupNode[]]>([
    ['', []],
    ['thường', [text('thường')]],
    ['**đậm** rồi _nghiêng_.', [strong(text('đậm')), text(' rồi '), emphasis(text('nghiêng')), text('.')]],
    ['**cả _hai_**', [strong(text('cả '), emphasis(text('hai')))]],
    ['_cả **hai**_', [emphasis(text('cả '), strong(text('hai')))]],
    ['một\nhai', [text('một'), lineBreak, text('hai')]],
    ['**không đóng', [text('**không đóng')]],
    ['**hở\nsang dòng**', [text('**hở'), lineBreak, text('sang dòng**')]],
    ['2 ** 3 ** 4', [text('2 ** 3 ** 4')]],
    ['so_hieu_van_ban', [text('so_hieu_van_ban')]],
    ['a__b ****', [text('a__b ****')]],
    ['_chéo **nhau_ ở đây**', [emphasis(text('chéo **nhau')), text(' ở đây**')]],
    [
      'điền ___ và **_____**',
      [text('điền '), { kind: 'gap', index: 0 }, text(' và '), strong({ kind: 'gap', index: 1 })],
    ],
    ['<b>1</b>', [text('<b>1</b>')]],
  ])('reads %j', (source, nodes) => {
    expect(parseMarkup(source)).toEqual(nodes);
  });

  const source = fc.string({ unit: fc.constantFrom('**', '_', '___', '*', ' ', '\n', 'a', 'ế', '<', '.') });

  it('loses nothing: what is shown is the text less some marks', () => {
    const lettersOf = (value: string) => value.replace(/[*_]/gu, '');
    fc.assert(
      fc.property(source, (value) => {
        expect(lettersOf(plainText(value))).toBe(lettersOf(value));
      }),
    );
  });

  it('numbers as many gaps as countGaps counts', () => {
    const gapsOf = (nodes: MarkupNode[]): number[] =>
      nodes.flatMap((node) => (node.kind === 'gap' ? [node.index] : 'children' in node ? gapsOf(node.children) : []));
    fc.assert(
      fc.property(source, (value) => {
        expect(gapsOf(parseMarkup(value))).toEqual(Array.from({ length: countGaps(value) }, (_, i) => i));
      }),
    );
  });

  it('never nests a mark in its own kind, nor makes an empty one', () => {
    const check = (nodes: MarkupNode[], inside: string[]) => {
      for (const node of nodes) {
        if (!('children' in node)) continue;
        expect(inside).not.toContain(node.kind);
        expect(node.children).not.toEqual([]);
        check(node.children, [...inside, node.kind]);
      }
    };
    fc.assert(fc.property(source, (value) => check(parseMarkup(value), [])));
  });

  it('reads a long line of marks that never close in one pass', () => {
    expect(plainText('**a _b '.repeat(50_000))).toHaveLength(350_000);
  });
});
