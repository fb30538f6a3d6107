/** A text with its emphasis, line breaks and gaps; built from nodes, so no text can become markup of ours. */
import { type ComponentChildren, Fragment } from 'preact';
import { type MarkupNode, parseMarkup } from '../../data/packs/markup';

interface Props {
  text: string;
  /** Draws the gap of that index; without it a gap stands as "___". */
  gap?: (index: number) => ComponentChildren;
}

export function Markup({ text, gap }: Props) {
  return <Nodes nodes={parseMarkup(text)} gap={gap} />;
}

function Nodes({ nodes, gap }: { nodes: readonly MarkupNode[]; gap: Props['gap'] }) {
  return nodes.map((node, i) => <Fragment key={i}>{draw(node, gap)}</Fragment>);
}

function draw(node: MarkupNode, gap: Props['gap']): ComponentChildren {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'break':
      return <br />;
    case 'gap':
      return gap ? gap(node.index) : '___';
    case 'strong':
      return (
        <strong>
          <Nodes nodes={node.children} gap={gap} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Nodes nodes={node.children} gap={gap} />
        </em>
      );
  }
}
