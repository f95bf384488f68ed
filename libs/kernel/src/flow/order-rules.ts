import type { AllowedPairs } from '../model/allowed-pairs.js';
import type { Market } from './market-network.js';

/** True when a rule could bind that no flow knows: then its optimum is a bound and a beginning, not the plan. */
export function hasOrderRules({ allowed }: { allowed: AllowedPairs }, market: Market): boolean {
  const { model, requests, offers } = market;
  const { moq, multiple, tierStart } = model.offers;
  const { allOrNothing, minPerSupplier, maxSuppliers } = model.requests;
  return (
    requests.some(
      (request) =>
        allOrNothing[request] === 1 || minPerSupplier[request] > 1 || maxSuppliers[request] < allowed.counts[request],
    ) ||
    offers.some((offer) => moq[offer] > 1 || multiple[offer] > 1 || tierStart[offer + 1] - tierStart[offer] > 1) ||
    hasMixedLoads(market)
  );
}

/** True when offers of different loads share a line: the network counts them all as the lightest. */
function hasMixedLoads({ model, offers }: Market): boolean {
  const { line, load } = model.offers;
  const loadOf = new Map<number, number>();
  return offers.some((offer) => {
    if (line[offer] < 0) return false;
    const known = loadOf.get(line[offer]) ?? load[offer];
    loadOf.set(line[offer], known);
    return known !== load[offer];
  });
}
