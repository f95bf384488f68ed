import type { Residual } from './residual.js';
import { NO_LIMIT, type ScenarioModel } from './scenario-model.js';

/**
 * What a single pair may carry and what a unit of it costs at least, without a problem built around it: the same
 * limits as the problem's (MOQ and multiple, share, reach of its weeks, price cap on the step in force).
 */
export class PairTerms {
  /** Least and largest permitted total; nothing is permitted where `load` answered false. */
  min = 0;
  max = 0;
  /** Lowest unit price in force within these totals, freight included. */
  unitCost = 0;
  /** Units on which the keep bonus is earned. */
  kept = 0;
  /** Units the producer may supply to the request in all. */
  groupCap = 0;
  /** Units the pair's weeks can give. */
  reach = 0;

  /** Units each offer-week can give, summed up to each week: offer × (weeks + 1). */
  private readonly reachUpTo: Float64Array;

  constructor(
    private readonly model: ScenarioModel,
    private readonly residual: Residual,
    private readonly linked: boolean,
  ) {
    this.reachUpTo = reachSums(model, residual);
  }

  load(request: number, offer: number, first: number, last: number, lowestPrice: number, freight: number): boolean {
    const { residual, model } = this;
    const { offers, requests, weeks } = model;
    const share = Math.floor(requests.maxShare[request] * requests.quantity[request]);
    const agreed = residual.agreedByProducer[request].get(offers.producer[offer]) ?? 0;
    this.groupCap = Math.max(0, Math.min(share - agreed, residual.need[request]));
    if (agreed === 0 && residual.agreedByProducer[request].size >= requests.maxSuppliers[request]) return false;
    const row = offer * (weeks + 1);
    this.reach = this.reachUpTo[row + last + 1] - this.reachUpTo[row + first];
    const multiple = offers.multiple[offer];
    const least = Math.max(1, offers.moq[offer], requests.minPerSupplier[request]);
    this.min = Math.ceil(least / multiple) * multiple;
    this.max = Math.floor(Math.min(this.groupCap, this.reach) / multiple) * multiple;
    if (this.min > this.max) return false;
    this.kept = residual.proposedByOffer[request].get(offer) ?? 0;
    this.unitCost = lowestPrice + freight;
    const steps = offers.tierStart[offer + 1] - offers.tierStart[offer];
    return this.linked || steps === 1 || this.limitToPayable(request, offer, freight);
  }

  /** Raises the least total past steps above the cap, lowers the largest below them, and prices what is left. */
  private limitToPayable(request: number, offer: number, freight: number): boolean {
    const { tierStart, tierFrom, tierPrice, multiple } = this.model.offers;
    const cap = this.model.requests.maxUnitPrice[request];
    const end = tierStart[offer + 1];
    let step = this.stepAt(offer, this.min);
    while (tierPrice[step] > cap) {
      if (++step === end) return false;
      this.min = Math.ceil(tierFrom[step] / multiple[offer]) * multiple[offer];
      step = this.stepAt(offer, this.min);
    }
    for (;;) {
      if (this.max < this.min) return false;
      const top = this.stepAt(offer, this.max);
      if (tierPrice[top] <= cap) break;
      this.max = Math.floor((tierFrom[top] - 1) / multiple[offer]) * multiple[offer];
    }
    let lowest = NO_LIMIT;
    for (; step < end && tierFrom[step] <= this.max; step++) {
      if (tierPrice[step] <= cap && tierPrice[step] < lowest) lowest = tierPrice[step];
    }
    this.unitCost = lowest + freight;
    return true;
  }

  private stepAt(offer: number, total: number): number {
    const { tierStart, tierFrom } = this.model.offers;
    let step = tierStart[offer + 1] - 1;
    while (step > tierStart[offer] && tierFrom[step] > total) step--;
    return step;
  }
}

/** Units an offer-week can give when nothing else uses its line. */
export function unitsOfWeek(model: ScenarioModel, residual: Residual, offer: number, week: number): number {
  const { offers, weeks } = model;
  const own = residual.offerLeft[offer * weeks + week];
  const line = offers.line[offer];
  if (line < 0) return own;
  return Math.min(own, Math.floor(residual.lineLeft[line * weeks + week] / offers.load[offer]));
}

function reachSums(model: ScenarioModel, residual: Residual): Float64Array {
  const { offers, weeks } = model;
  const sums = new Float64Array(offers.count * (weeks + 1));
  for (let offer = 0; offer < offers.count; offer++) {
    const row = offer * (weeks + 1);
    for (let week = 0; week < weeks; week++) {
      sums[row + week + 1] = sums[row + week] + unitsOfWeek(model, residual, offer, week);
    }
  }
  return sums;
}
