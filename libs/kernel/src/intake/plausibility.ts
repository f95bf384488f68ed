import type { Scenario } from '../format/scenario.js';
import type { FaultList } from './faults.js';

const QUANTITY_TIMES_MEDIAN = 1000;

/** What can be solved but is hardly meant. Called only on a scenario without faults. */
export function checkPlausibility(scenario: Scenario, warnings: FaultList): void {
  warnOfQuantities(scenario, warnings);
  warnOfPrices(scenario, warnings);
  warnOfOvercommitment(scenario, warnings);
}

function warnOfQuantities(scenario: Scenario, warnings: FaultList): void {
  const medians = medianByMaterial(scenario.requests, (request) => request.quantity);
  scenario.requests.forEach((request, i) => {
    const median = medians.get(request.material) ?? 0;
    if (median > 0 && request.quantity >= QUANTITY_TIMES_MEDIAN * median) {
      const reason = `${Math.round(request.quantity / median)} times the median of its material (${median})`;
      warnings.add(`requests[${i}].quantity`, 'implausible', request.quantity, reason, 'check the unit');
    }
  });
}

function warnOfPrices(scenario: Scenario, warnings: FaultList): void {
  const medians = medianByMaterial(scenario.offers, (offer) => offer.unitPrice);
  scenario.offers.forEach((offer, i) => {
    const median = medians.get(offer.material) ?? 0;
    if (median > 0 && offer.unitPrice >= QUANTITY_TIMES_MEDIAN * median) {
      const reason = `${Math.round(offer.unitPrice / median)} times the median of its material (${median})`;
      warnings.add(`offers[${i}].unitPrice`, 'implausible', offer.unitPrice, reason, 'check the unit and the currency');
    }
  });
}

/** The lower median over the entries of each material; materials with fewer than three entries say nothing. */
function medianByMaterial<T extends { material: string }>(
  entries: readonly T[],
  read: (entry: T) => number,
): Map<string, number> {
  const values = new Map<string, number[]>();
  for (const entry of entries) {
    const list = values.get(entry.material);
    if (list === undefined) values.set(entry.material, [read(entry)]);
    else list.push(read(entry));
  }
  const medians = new Map<string, number>();
  for (const [material, list] of values) {
    if (list.length < 3) continue;
    list.sort((left, right) => left - right);
    medians.set(material, list[(list.length - 1) >> 1]);
  }
  return medians;
}

function warnOfOvercommitment(scenario: Scenario, warnings: FaultList): void {
  const agreed = (scenario.commitments ?? []).filter((commitment) => commitment.state === 'agreed');
  const byOfferWeek = new Map<string, number>();
  const byRequest = new Map<string, number>();
  for (const { offer, request, week, quantity } of agreed) {
    const key = `${week}\0${offer}`;
    byOfferWeek.set(key, (byOfferWeek.get(key) ?? 0) + quantity);
    byRequest.set(request, (byRequest.get(request) ?? 0) + quantity);
  }
  scenario.offers.forEach((offer, i) => {
    for (let week = 0; week < scenario.weeks.count; week++) {
      const used = byOfferWeek.get(`${week}\0${offer.id}`) ?? 0;
      if (used <= offer.available[week]) continue;
      const reason = `${used} units are agreed already; nothing is left`;
      warnings.add(
        `offers[${i}].available[${week}]`,
        'implausible',
        offer.available[week],
        reason,
        'check the calendar',
      );
    }
  });
  scenario.requests.forEach((request, i) => {
    const used = byRequest.get(request.id) ?? 0;
    if (used <= request.quantity) return;
    const reason = `${used} units are agreed already; nothing is asked any more`;
    warnings.add(`requests[${i}].quantity`, 'implausible', request.quantity, reason, 'check the quantity');
  });
}
