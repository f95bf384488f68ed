import type { PlainNetwork } from './plain-network.js';

/** The network as a linear program in CPLEX LP text: one column per arc, one row per node but the sink. */
export function flowLp(network: PlainNetwork): string {
  const { arcs, nodes, from, to, capacity, cost, supply } = network;
  const rows: string[][] = Array.from({ length: nodes }, () => []);
  const objective: string[] = [];
  const bounds: string[] = [];
  for (let arc = 0; arc < arcs; arc++) {
    if (cost[arc] !== 0) objective.push(`+ ${cost[arc]} x${arc}`);
    rows[from[arc]].push(`+ x${arc}`);
    rows[to[arc]].push(`- x${arc}`);
    if (capacity[arc] < 2_000_000_000) bounds.push(` x${arc} <= ${capacity[arc]}`);
  }
  const lines = ['Minimize', ` obj: ${objective.join('\n ')}`, 'Subject To'];
  for (let node = 1; node < nodes; node++) {
    if (rows[node].length > 0) lines.push(` n${node}: ${rows[node].join('\n ')} = ${supply[node]}`);
  }
  return [...lines, 'Bounds', ...bounds, 'End'].join('\n');
}
