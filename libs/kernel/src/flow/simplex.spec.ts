import { describe, expect, it } from 'vitest';
import { Random } from '../search/random.js';
import { NetworkSimplex, UNLIMITED, type Network } from './simplex.js';
import { StartTree } from './start-tree.js';

/** A random transport network with a way out for every unit: supply nodes 1 … s, hubs, root 0. */
function randomNetwork(seed: number): Network {
  const random = new Random(seed);
  const supplies = 2 + random.below(12);
  const hubs = 1 + random.below(8);
  const nodes = 1 + supplies + hubs;
  const arcs: [number, number, number, number][] = [];
  const treeArc = new Int32Array(nodes).fill(-1);
  const supply = new Int32Array(nodes);
  for (let node = 1; node < nodes; node++) {
    if (node <= supplies) supply[node] = random.below(30);
    treeArc[node] = arcs.length;
    arcs.push(
      node <= supplies
        ? [node, 0, UNLIMITED, 500 + random.below(100)]
        : [node, 0, 1 + random.below(40), random.below(20)],
    );
  }
  for (let from = 1; from <= supplies; from++) {
    for (let hub = supplies + 1; hub < nodes; hub++) {
      if (random.next() < 0.6) arcs.push([from, hub, random.below(25), random.below(50) - 5]);
    }
  }
  for (let i = 0; i < hubs; i++) {
    const [a, b] = [supplies + 1 + random.below(hubs), supplies + 1 + random.below(hubs)];
    if (a !== b) arcs.push([a, b, random.below(20), random.below(10)]);
  }
  return {
    nodes,
    arcs: arcs.length,
    root: 0,
    from: Int32Array.from(arcs, (arc) => arc[0]),
    to: Int32Array.from(arcs, (arc) => arc[1]),
    capacity: Int32Array.from(arcs, (arc) => arc[2]),
    cost: Float64Array.from(arcs, (arc) => arc[3]),
    supply,
    treeArc,
    full: new Uint8Array(arcs.length),
  };
}

/** Everything that makes a flow optimal, checked from scratch. */
function certificateFaults(network: Network, simplex: NetworkSimplex): string[] {
  const faults: string[] = [];
  const balance = Float64Array.from(network.supply);
  for (let arc = 0; arc < network.arcs; arc++) {
    const flow = simplex.flow[arc];
    if (flow < 0 || flow > network.capacity[arc]) faults.push(`arc ${arc} carries ${flow} of ${network.capacity[arc]}`);
    balance[network.from[arc]] -= flow;
    balance[network.to[arc]] += flow;
    const reduced = network.cost[arc] + simplex.potential[network.from[arc]] - simplex.potential[network.to[arc]];
    if (flow < network.capacity[arc] && reduced < 0) faults.push(`arc ${arc} has room at reduced cost ${reduced}`);
    if (flow > 0 && reduced > 0) faults.push(`arc ${arc} carries ${flow} at reduced cost ${reduced}`);
  }
  for (let node = 1; node < network.nodes; node++)
    if (balance[node] !== 0) faults.push(`node ${node} is off by ${balance[node]}`);
  return faults;
}

describe('NetworkSimplex', () => {
  it('ends with a feasible flow and potentials that prove it optimal, on 500 random networks', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const network = randomNetwork(seed);
      const simplex = new NetworkSimplex(network);
      expect(simplex.run()).toBe(true);
      expect(certificateFaults(network, simplex), `seed ${seed}`).toEqual([]);
    }
  });

  it('goes on from its basis after costs were changed', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const network = randomNetwork(seed);
      const simplex = new NetworkSimplex(network);
      simplex.run();
      const random = new Random(seed + 1000);
      for (let arc = 0; arc < network.arcs; arc++) if (random.next() < 0.3) network.cost[arc] = random.below(300);
      simplex.reprice();
      simplex.run();
      expect(certificateFaults(network, simplex), `seed ${seed}`).toEqual([]);
    }
  });

  it('can be stopped after some pivots and continued', () => {
    const network = randomNetwork(3);
    const simplex = new NetworkSimplex(network);
    expect(simplex.run(1)).toBe(false);
    expect(simplex.pivots).toBe(1);
    expect(simplex.run()).toBe(true);
    expect(certificateFaults(network, simplex)).toEqual([]);
  });

  it('begins from a flow of any kind, by a tree that can send everything to the root', () => {
    let cycles = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const network = randomNetwork(seed);
      for (let node = 0; node < network.nodes; node++) network.supply[node] *= 2;
      for (let arc = 0; arc < network.arcs; arc++) {
        if (network.capacity[arc] < UNLIMITED) network.capacity[arc] *= 2;
      }
      const flow = halfway(network, seed);
      const tree = new StartTree(network, flow, new Float64Array(network.nodes));
      cycles += tree.cycles;
      const simplex = new NetworkSimplex(network);
      simplex.adopt(flow, tree.parent, tree.parentArc);
      for (let node = 1; node < network.nodes; node++) {
        const arc = tree.parentArc[node];
        const pointsUp = network.from[arc] === node;
        expect(pointsUp ? flow[arc] < network.capacity[arc] : flow[arc] > 0, `seed ${seed}, node ${node}`).toBe(true);
      }
      expect(simplex.run()).toBe(true);
      expect(certificateFaults(network, simplex), `seed ${seed}`).toEqual([]);
    }
    expect(cycles).toBeGreaterThan(300);
  });
});

/** Between two optimal flows of even numbers: whole, feasible and mostly not a tree's. */
function halfway(network: Network, seed: number): Int32Array {
  const random = new Random(seed + 2000);
  const other = { ...network, cost: network.cost.map(() => random.below(300)) };
  const [left, right] = [network, other].map((one) => {
    const simplex = new NetworkSimplex(one);
    simplex.run();
    return simplex.flow;
  });
  return left.map((units, arc) => (units + right[arc]) / 2);
}
