import { describe, expect, it } from 'vitest';
import { type Flow, flowGraph } from './flow-graph.js';

const flow = (materialCode: string, productCode: string | null, asked: number, rest: Partial<Flow> = {}): Flow => ({
  materialCode,
  materialNameId: materialCode,
  materialNameEn: materialCode,
  unit: 'kg',
  productCode,
  productNameId: productCode,
  productNameEn: productCode,
  asked,
  covered: 0,
  referencePrice: 10,
  ...rest,
});
const NAMES = {
  material: ({ materialCode }: Flow) => materialCode,
  product: ({ productCode }: Flow) => productCode ?? 'by itself',
  others: 'others',
};

describe('the graph of material flows', () => {
  it('is by worth, so that units can stand side by side', () => {
    const { links } = flowGraph([flow('A', 'x', 5), flow('B', 'x', 5, { referencePrice: 100 })], 9, NAMES);
    expect(links).toEqual([
      { source: 'm A', target: 'p x', value: 50, covered: 0 },
      { source: 'm B', target: 'p x', value: 500, covered: 0 },
    ]);
  });

  it('keeps the largest and joins the others', () => {
    const flows = [flow('A', 'x', 100, { covered: 50 }), flow('B', 'x', 5, { covered: 5 }), flow('C', 'x', 15)];
    const { nodes, links } = flowGraph(flows, 1, NAMES);
    expect(nodes.map(({ text }) => text)).toEqual(['A', 'x', 'others']);
    expect(links).toEqual([
      { source: 'm A', target: 'p x', value: 1_000, covered: 0.5 },
      { source: 'm others', target: 'p x', value: 200, covered: 0.25 },
    ]);
  });

  it('leaves out what nobody prices, and names what is asked for by itself', () => {
    const { nodes } = flowGraph([flow('A', null, 5), flow('B', 'x', 5, { referencePrice: null })], 9, NAMES);
    expect(nodes.map(({ text }) => text)).toEqual(['A', 'by itself']);
  });

  it('covers no more than all', () => {
    expect(flowGraph([flow('A', 'x', 5, { covered: 6 })], 9, NAMES).links[0].covered).toBe(1);
  });
});
