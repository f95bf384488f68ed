import type { ScenarioModel } from './scenario-model.js';

/** What agreed commitments leave of supply and need, and what was proposed before. */
export interface Residual {
  /** Units, offer × week; never below 0. */
  offerLeft: Int32Array;
  /** Millionths of load units, line × week; never below 0. */
  lineLeft: Float64Array;
  /** Units still to be filled, per request; never below 0. */
  need: Int32Array;
  agreedUnits: Int32Array;
  /** Agreed units per request and producer. */
  agreedByProducer: ReadonlyMap<number, number>[];
  /** Proposed units per request and offer. */
  proposedByOffer: ReadonlyMap<number, number>[];
  /** The same by week, where the weeks are known. */
  proposedWeeks?: ReadonlyMap<number, Int32Array>[];
}

export function residualOf(model: ScenarioModel): Residual {
  const { offers, requests, lines, weeks, scenario } = model;
  const residual: Residual = {
    offerLeft: offers.available.slice(),
    lineLeft: lines.capacity.slice(),
    need: requests.quantity.slice(),
    agreedUnits: new Int32Array(requests.count),
    agreedByProducer: Array.from({ length: requests.count }, () => NONE),
    proposedByOffer: Array.from({ length: requests.count }, () => NONE),
    proposedWeeks: Array.from({ length: requests.count }, () => NO_WEEKS),
  };
  for (const commitment of scenario.commitments ?? []) {
    const offer = model.offerIndex.get(commitment.offer)!;
    const request = model.requestIndex.get(commitment.request)!;
    const { week, quantity } = commitment;
    if (commitment.state === 'proposed') {
      addTo(residual.proposedByOffer, request, offer, quantity);
      addToWeek(residual.proposedWeeks!, { request, offer, week, quantity }, weeks);
      continue;
    }
    addTo(residual.agreedByProducer, request, offers.producer[offer], quantity);
    residual.agreedUnits[request] = Math.min(requests.quantity[request], residual.agreedUnits[request] + quantity);
    const slot = offer * weeks + week;
    residual.offerLeft[slot] = Math.max(0, residual.offerLeft[slot] - quantity);
    const line = offers.line[offer];
    if (line < 0) continue;
    const lineSlot = line * weeks + week;
    residual.lineLeft[lineSlot] = Math.max(0, residual.lineLeft[lineSlot] - quantity * offers.load[offer]);
  }
  for (let r = 0; r < requests.count; r++) residual.need[r] = requests.quantity[r] - residual.agreedUnits[r];
  return residual;
}

/** Shared by all requests without commitments. */
const NONE: ReadonlyMap<number, number> = new Map<number, number>();

function addTo(counts: ReadonlyMap<number, number>[], request: number, key: number, quantity: number): void {
  if (counts[request] === NONE) counts[request] = new Map();
  const own = counts[request] as Map<number, number>;
  own.set(key, (own.get(key) ?? 0) + quantity);
}

const NO_WEEKS: ReadonlyMap<number, Int32Array> = new Map<number, Int32Array>();

function addToWeek(
  units: ReadonlyMap<number, Int32Array>[],
  { request, offer, week, quantity }: { request: number; offer: number; week: number; quantity: number },
  weeks: number,
): void {
  if (units[request] === NO_WEEKS) units[request] = new Map();
  const own = units[request] as Map<number, Int32Array>;
  let byWeek = own.get(offer);
  if (byWeek === undefined) own.set(offer, (byWeek = new Int32Array(weeks)));
  byWeek[week] += quantity;
}
