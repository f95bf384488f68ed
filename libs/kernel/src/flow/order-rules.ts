import type { AllowedPairs } from '../model/allowed-pairs.js';
import type { Market } from './market-network.js';

/** True when a rule could bind that no flow knows: then its optimum is a bound and a beginning, not the plan. */
export function hasOrderRules({ allowed }: { allowed: AllowedPairs }, { model, requests, offers }: Market): boolean {
  const { moq, multiple, tierStart } = model.offers;
  const { allOrNothing, minPerSupplier, maxSuppliers } = model.requests;
  return (
    requests.some(
      (request) =>
        allOrNothing[request] === 1 || minPerSupplier[request] > 1 || maxSuppliers[request] < allowed.counts[request],
    ) || offers.some((offer) => moq[offer] > 1 || multiple[offer] > 1 || tierStart[offer + 1] - tierStart[offer] > 1)
  );
}
