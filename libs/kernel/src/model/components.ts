import { forEachAllowed, type AllowedPairs } from './allowed-pairs.js';
import type { ScenarioModel } from './scenario-model.js';

/**
 * Connected components of the graph request – offer – line over the allowed pairs: each can be solved by itself.
 * Union by index with path halving, O(pairs · α). Components come in the order of their first request; requests
 * without a pair and offers without a request are in none.
 */
export interface Components {
  count: number;
  /** Requests of each component, rising. */
  requests: Int32Array[];
  /** Allowed pairs of each component. */
  pairs: Int32Array;
}

export function splitComponents(model: ScenarioModel, pairs: AllowedPairs): Components {
  const requests = model.requests.count;
  const offers = model.offers.count;
  const parent = Int32Array.from({ length: requests + offers + model.lines.count }, (_, i) => i);
  for (let offer = 0; offer < offers; offer++) {
    const line = model.offers.line[offer];
    if (line >= 0) union(parent, requests + offer, requests + offers + line);
  }
  for (let request = 0; request < requests; request++) {
    forEachAllowed(pairs, model, request, (offer) => {
      if (parent[requests + offer] !== parent[request]) union(parent, request, requests + offer);
    });
  }
  const numberOfRoot = new Map<number, number>();
  const members: number[][] = [];
  const pairCount: number[] = [];
  for (let request = 0; request < requests; request++) {
    const own = pairs.counts[request];
    if (own === 0) continue;
    const root = find(parent, request);
    let component = numberOfRoot.get(root);
    if (component === undefined) {
      component = members.length;
      numberOfRoot.set(root, component);
      members.push([]);
      pairCount.push(0);
    }
    members[component].push(request);
    pairCount[component] += own;
  }
  return {
    count: members.length,
    requests: members.map((list) => Int32Array.from(list)),
    pairs: Int32Array.from(pairCount),
  };
}

function find(parent: Int32Array, node: number): number {
  let at = node;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]];
    at = parent[at];
  }
  return at;
}

/** The smaller index becomes the root, so the result does not depend on the order of the unions. */
function union(parent: Int32Array, left: number, right: number): void {
  const a = find(parent, left);
  const b = find(parent, right);
  if (a < b) parent[b] = a;
  else parent[a] = b;
}
