import type { Dto } from '../../api/client';

export type Flow = Dto<'MaterialFlowDto'>;

export interface FlowNode {
  readonly id: string;
  readonly side: 'material' | 'product';
  readonly text: string;
}

export interface FlowLink {
  readonly source: string;
  readonly target: string;
  /** Asked for, rupiah at the median offered price: by it, kilograms and metres stand side by side. */
  readonly value: number;
  /** Share of it that is proposed or agreed. */
  readonly covered: number;
}

export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

interface Names {
  readonly material: (flow: Flow) => string;
  readonly product: (flow: Flow) => string;
  readonly others: string;
}

const OTHERS = 'others';
const worth = ({ asked, referencePrice }: Flow): number => asked * (referencePrice ?? 0);

/** The largest materials with what is made of them; the others as one. Flows that nobody prices have no width. */
export function flowGraph(flows: readonly Flow[], largest: number, names: Names): FlowGraph {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(flow.materialCode, (sums.get(flow.materialCode) ?? 0) + worth(flow));
  const kept = new Set(
    [...sums]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, largest)
      .map(([code]) => code),
  );
  const nodes = new Map<string, FlowNode>();
  const links = new Map<string, { source: string; target: string; value: number; coveredValue: number }>();
  for (const flow of flows) {
    const value = worth(flow);
    if (value <= 0) continue;
    const isKept = kept.has(flow.materialCode);
    const source = `m ${isKept ? flow.materialCode : OTHERS}`;
    const target = `p ${flow.productCode ?? ''}`;
    nodes.set(source, { id: source, side: 'material', text: isKept ? names.material(flow) : names.others });
    nodes.set(target, { id: target, side: 'product', text: names.product(flow) });
    const link = links.get(`${source} ${target}`) ?? { source, target, value: 0, coveredValue: 0 };
    link.value += value;
    link.coveredValue += value * Math.min(1, flow.covered / flow.asked);
    links.set(`${source} ${target}`, link);
  }
  return {
    nodes: [...nodes.values()],
    links: [...links.values()].map(({ coveredValue, ...link }) => ({ ...link, covered: coveredValue / link.value })),
  };
}
