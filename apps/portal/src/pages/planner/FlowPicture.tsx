import { sankey, sankeyJustify, type SankeyLink, sankeyLinkHorizontal, type SankeyNode } from 'd3-sankey';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import type { FlowGraph, FlowLink, FlowNode } from './flow-graph';
import styles from './FlowPicture.module.css';
import { useWidth } from './use-width';

type Node = SankeyNode<FlowNode, FlowLink>;
type Link = SankeyLink<FlowNode, FlowLink>;

const NODE_PX = 12;
/** Room for a node's words above it. */
const GAP_PX = 24;
const FLOW_PX = 320;
const LETTER_PX = 7;

/** A Sankey of what is asked for, with the covered share of each flow darker within it. */
export function FlowPicture({ graph, label }: { readonly graph: FlowGraph; readonly label: string }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const [frame, width] = useWidth<HTMLDivElement>(800);
  const drawn = useMemo(() => layout(graph, width), [graph, width]);
  const lettersMax = Math.floor(width / 2 / LETTER_PX) - 2;
  const linkText = ({ source, target, value, covered }: Link): string =>
    t('flows.linkText', {
      from: (source as Node).text,
      to: (target as Node).text,
      value: f.moneyShort(value),
      covered: f.percent(covered, 0),
    });
  return (
    <figure className={styles.figure} ref={frame}>
      <svg width={width} height={drawn.height} role="img" aria-label={label}>
        {drawn.links.map((link) => (
          <g key={`${(link.source as Node).id} ${(link.target as Node).id}`}>
            <title>{linkText(link)}</title>
            <path className={styles.asked} d={link.path} strokeWidth={Math.max(1, link.width ?? 0)} />
            {link.covered > 0 && (
              <path
                className={styles.covered}
                d={link.path}
                strokeWidth={Math.max(0.5, (link.width ?? 0) * link.covered)}
              />
            )}
          </g>
        ))}
        {drawn.nodes.map((node) => {
          const isLeft = node.side === 'material';
          return (
            <g key={node.id}>
              <rect
                className={styles.node}
                x={node.x0}
                y={node.y0}
                width={NODE_PX}
                height={Math.max(1, node.y1! - node.y0!)}
              />
              <text x={isLeft ? node.x0 : node.x1} y={node.y0! - 5} textAnchor={isLeft ? 'start' : 'end'}>
                <title>{node.text}</title>
                {shortened(node.text, lettersMax)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className={styles.legend}>
        <span data-kind="asked">{t('flows.legendAsked')}</span>
        <span data-kind="covered">{t('flows.legendCovered')}</span>
      </figcaption>
    </figure>
  );
}

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`;

function layout(graph: FlowGraph, width: number) {
  const count = (side: FlowNode['side']): number => graph.nodes.filter((node) => node.side === side).length;
  const rows = Math.max(count('material'), count('product'), 1);
  const height = FLOW_PX + rows * GAP_PX;
  const place = sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(NODE_PX)
    .nodePadding(GAP_PX)
    .extent([
      [0, GAP_PX],
      [width, height - 2],
    ]);
  const { nodes, links } = place({
    nodes: graph.nodes.map((node) => ({ ...node })),
    links: graph.links.map((link) => ({ ...link })),
  });
  const pathOf = sankeyLinkHorizontal<FlowNode, FlowLink>();
  return { height, nodes, links: links.map((link) => ({ ...link, path: pathOf(link) ?? '' })) };
}
