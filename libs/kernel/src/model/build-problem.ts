import type { Components } from './components.js';
import type { PairTable } from './pairs.js';
import { groupReach, sharesLine } from './group-reach.js';
import { NO_PRICE, stepAt, weekCapacity, type Problem } from './problem.js';
import type { Residual } from './residual.js';
import { NO_LIMIT, type ScenarioModel } from './scenario-model.js';
import { forEachOpenTranche } from './tranches.js';

export interface ProblemSource {
  model: ScenarioModel;
  pairs: PairTable;
  residual: Residual;
  fillValue: number;
  linked: boolean;
}

/** Growing columns of a problem under construction. */
interface Draft {
  groupStart: number[];
  groupRequest: number[];
  groupCap: number[];
  groupCounted: number[];
  pairStart: number[];
  /** Index into the pair table. */
  pairSource: number[];
  pairRequest: number[];
  pairGroup: number[];
  trancheStart: number[];
  trancheSize: number[];
  trancheValue: number[];
}

/** Makes the problem of one component. O(its pairs × weeks). */
export function buildProblem(
  source: ProblemSource,
  components: Pick<Components, 'requests'>,
  component: number,
): Problem {
  const requests = components.requests[component];
  return problemOf(source, requests, requests);
}

/** Row `rows[i]` of the pair table holds the pairs of request `requests[i]`. */
export function problemOf(source: ProblemSource, requests: Int32Array, rows: Int32Array, isComplete = true): Problem {
  const draft = draftOf(source, requests, rows);
  const supply = supplyOf(source, draft.pairSource);
  const problem = assemble(source, requests, draft, supply);
  tightenPairs(problem, source);
  const useful = dropIdlePairs(problem);
  return { ...useful, isComplete, keptUnits: keptUnitsOf(useful, source, requests) };
}

function draftOf(source: ProblemSource, requests: Int32Array, rows: Int32Array): Draft {
  const draft: Draft = {
    groupStart: [0],
    groupRequest: [],
    groupCap: [],
    groupCounted: [],
    pairStart: [0],
    pairSource: [],
    pairRequest: [],
    pairGroup: [],
    trancheStart: [0],
    trancheSize: [],
    trancheValue: [],
  };
  requests.forEach((request, local) => {
    draftGroups(source, draft, rows[local], request, local);
    draftTranches(source, draft, request);
  });
  return draft;
}

/** Pairs of a request, ordered by producer and then offer, with one group per producer. */
function draftGroups(source: ProblemSource, draft: Draft, row: number, request: number, local: number): void {
  const { model, pairs, residual } = source;
  const { producer } = model.offers;
  const own: number[] = [];
  for (let pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) own.push(pair);
  own.sort((left, right) => producer[pairs.offer[left]] - producer[pairs.offer[right]] || left - right);
  const share = Math.floor(model.requests.maxShare[request] * model.requests.quantity[request]);
  let last = -1;
  for (const pair of own) {
    const maker = producer[pairs.offer[pair]];
    if (maker !== last) {
      if (last !== -1) draft.pairStart.push(draft.pairSource.length);
      last = maker;
      const agreed = residual.agreedByProducer[request].get(maker) ?? 0;
      draft.groupRequest.push(local);
      draft.groupCap.push(Math.max(0, Math.min(share - agreed, residual.need[request])));
      draft.groupCounted.push(agreed > 0 ? 1 : 0);
    }
    draft.pairSource.push(pair);
    draft.pairRequest.push(local);
    draft.pairGroup.push(draft.groupRequest.length - 1);
  }
  if (own.length > 0) draft.pairStart.push(draft.pairSource.length);
  draft.groupStart.push(draft.groupRequest.length);
}

/** The tranches that agreed units have not filled yet. */
function draftTranches(source: ProblemSource, draft: Draft, request: number): void {
  forEachOpenTranche(source, request, (units, value) => {
    draft.trancheSize.push(units);
    draft.trancheValue.push(value);
  });
  draft.trancheStart.push(draft.trancheSize.length);
}

/** The offers and lines the pairs touch, rising, with their local numbers. */
interface Supply {
  offers: Int32Array;
  lines: Int32Array;
  localOffer: Map<number, number>;
  localLine: Map<number, number>;
}

function supplyOf(source: ProblemSource, pairSource: readonly number[]): Supply {
  const { model, pairs } = source;
  const offerSet = new Set<number>();
  for (const pair of pairSource) offerSet.add(pairs.offer[pair]);
  const offers = Int32Array.from(offerSet).sort();
  const lineSet = new Set<number>();
  for (const offer of offers) if (model.offers.line[offer] >= 0) lineSet.add(model.offers.line[offer]);
  const lines = Int32Array.from(lineSet).sort();
  return {
    offers,
    lines,
    localOffer: new Map(Array.from(offers, (offer, i) => [offer, i])),
    localLine: new Map(Array.from(lines, (line, i) => [line, i])),
  };
}

function assemble(source: ProblemSource, requests: Int32Array, draft: Draft, supply: Supply): Problem {
  const { model, pairs, residual } = source;
  const { weeks } = model;
  const { offers, lines, localOffer, localLine } = supply;
  const from = Int32Array.from(draft.pairSource);
  const offerOf = from.map((pair) => pairs.offer[pair]);
  const globalRequest = Int32Array.from(draft.pairRequest, (local) => requests[local]);
  const offerCapacity = new Int32Array(offers.length * weeks);
  offers.forEach((offer, i) =>
    offerCapacity.set(residual.offerLeft.subarray(offer * weeks, (offer + 1) * weeks), i * weeks),
  );
  const lineCapacity = new Float64Array(lines.length * weeks);
  lines.forEach((line, i) => lineCapacity.set(residual.lineLeft.subarray(line * weeks, (line + 1) * weeks), i * weeks));
  return {
    weeks,
    keepBonus: model.policy.keepBonus,
    isComplete: true,
    requestIndex: requests,
    offerIndex: offers,
    lineIndex: lines,
    need: requests.map((request) => residual.need[request]),
    fillLimit: requests.map((request) => residual.need[request]),
    slots: slotsOf(source, requests),
    allOrNothing: Uint8Array.from(requests, (request) => model.requests.allOrNothing[request]),
    trancheStart: Int32Array.from(draft.trancheStart),
    trancheSize: Int32Array.from(draft.trancheSize),
    trancheValue: Float64Array.from(draft.trancheValue),
    groupStart: Int32Array.from(draft.groupStart),
    groupRequest: Int32Array.from(draft.groupRequest),
    groupCap: Int32Array.from(draft.groupCap),
    groupCounted: Uint8Array.from(draft.groupCounted),
    pairStart: Int32Array.from(draft.pairStart),
    pairGroup: Int32Array.from(draft.pairGroup),
    pairRequest: Int32Array.from(draft.pairRequest),
    pairOffer: offerOf.map((offer) => localOffer.get(offer)!),
    slotStart: new Int32Array(0),
    pairFirst: Int16Array.from(from, (pair) => pairs.first[pair]),
    pairLast: Int16Array.from(from, (pair) => pairs.last[pair]),
    pairMin: from.map((_, i) =>
      Math.max(1, model.offers.moq[offerOf[i]], model.requests.minPerSupplier[globalRequest[i]]),
    ),
    pairMax: from.map((_, i) => draft.groupCap[draft.pairGroup[i]]),
    pairMultiple: offerOf.map((offer) => model.offers.multiple[offer]),
    pairFreight: from.map((pair) => pairs.freight[pair]),
    ...priceSteps(source, from, offerOf, globalRequest),
    keptUnits: new Int32Array(0),
    pairKept: from.map((_, i) => residual.proposedByOffer[globalRequest[i]].get(offerOf[i]) ?? 0),
    offerCapacity,
    offerLine: offers.map((offer) => localLine.get(model.offers.line[offer]) ?? -1),
    offerLoad: Float64Array.from(offers, (offer) => model.offers.load[offer]),
    lineCapacity,
    lineLoad: lineLoads(source, supply),
  };
}

/** A producer with agreed units takes no further slot, so it is taken off the limit once. */
function slotsOf(source: ProblemSource, requests: Int32Array): Int32Array {
  const { model, residual } = source;
  return requests.map((request) => {
    const limit = model.requests.maxSuppliers[request];
    return limit === NO_LIMIT ? limit : Math.max(0, limit - residual.agreedByProducer[request].size);
  });
}

function priceSteps(
  source: ProblemSource,
  from: Int32Array,
  offerOf: Int32Array,
  requestOf: Int32Array,
): Pick<Problem, 'stepStart' | 'stepFrom' | 'stepPrice'> {
  const { model, pairs, linked } = source;
  const { tierStart, tierFrom, tierPrice } = model.offers;
  const stepStart = new Int32Array(from.length + 1);
  const stepFrom: number[] = [];
  const stepPrice: number[] = [];
  for (let pair = 0; pair < from.length; pair++) {
    const offer = offerOf[pair];
    if (linked) {
      stepFrom.push(0);
      stepPrice.push(pairs.lowestPrice[from[pair]]);
    } else {
      const cap = model.requests.maxUnitPrice[requestOf[pair]];
      for (let tier = tierStart[offer]; tier < tierStart[offer + 1]; tier++) {
        stepFrom.push(tierFrom[tier]);
        stepPrice.push(tierPrice[tier] <= cap ? tierPrice[tier] : NO_PRICE);
      }
    }
    stepStart[pair + 1] = stepFrom.length;
  }
  return { stepStart, stepFrom: Int32Array.from(stepFrom), stepPrice: Int32Array.from(stepPrice) };
}

function lineLoads(source: ProblemSource, supply: Supply): Float64Array {
  const { model } = source;
  const loads = new Float64Array(supply.lines.length).fill(-1);
  for (const offer of supply.offers) {
    const line = supply.localLine.get(model.offers.line[offer]);
    if (line === undefined) continue;
    const load = model.offers.load[offer];
    if (loads[line] === -1) loads[line] = load;
    else if (loads[line] !== load) loads[line] = 0;
  }
  return loads;
}

/** Least and largest permitted total per pair, and the largest fill per request. */
function tightenPairs(problem: Problem, source: ProblemSource): void {
  const { pairMin, pairMax, pairMultiple, pairFirst, pairLast, pairOffer } = problem;
  for (let pair = 0; pair < pairMin.length; pair++) {
    let reach = 0;
    for (let week = pairFirst[pair]; week <= pairLast[pair]; week++)
      reach += weekCapacity(problem, pairOffer[pair], week);
    const multiple = pairMultiple[pair];
    pairMin[pair] = Math.ceil(pairMin[pair] / multiple) * multiple;
    pairMax[pair] = Math.floor(Math.min(pairMax[pair], reach) / multiple) * multiple;
    if (!source.linked) skipForbiddenPrices(problem, pair);
    if (pairMin[pair] > pairMax[pair]) pairMax[pair] = 0;
  }
  limitFill(problem);
}

/** Raises the least total past price steps above the cap, and lowers the largest below them. */
function skipForbiddenPrices(problem: Problem, pair: number): void {
  const { pairMin, pairMax, pairMultiple, stepStart, stepFrom, stepPrice } = problem;
  const multiple = pairMultiple[pair];
  let step = stepAt(problem, pair, pairMin[pair]);
  while (stepPrice[step] === NO_PRICE) {
    if (++step === stepStart[pair + 1]) {
      pairMax[pair] = 0;
      return;
    }
    pairMin[pair] = Math.ceil(stepFrom[step] / multiple) * multiple;
    step = stepAt(problem, pair, pairMin[pair]);
  }
  for (;;) {
    step = stepAt(problem, pair, pairMax[pair]);
    if (stepPrice[step] !== NO_PRICE || pairMax[pair] < pairMin[pair]) return;
    pairMax[pair] = Math.floor((stepFrom[step] - 1) / multiple) * multiple;
  }
}

function limitFill(problem: Problem): void {
  const { need, fillLimit, slots, groupStart, groupCap, groupCounted, pairStart, pairMax, allOrNothing } = problem;
  const { offerCapacity, lineCapacity } = problem;
  for (let request = 0; request < need.length; request++) {
    let fill = 0;
    const others: number[] = [];
    for (let group = groupStart[request]; group < groupStart[request + 1]; group++) {
      let reach = 0;
      for (let pair = pairStart[group]; pair < pairStart[group + 1]; pair++) reach += pairMax[pair];
      if (sharesLine(problem, group)) reach = Math.min(reach, groupReach(problem, group, offerCapacity, lineCapacity));
      reach = Math.min(reach, groupCap[group]);
      if (groupCounted[group] === 1) fill += reach;
      else others.push(reach);
    }
    others.sort((left, right) => right - left);
    for (let i = 0; i < Math.min(slots[request], others.length); i++) fill += others[i];
    fillLimit[request] = Math.min(need[request], fill);
    if (allOrNothing[request] === 1 && fillLimit[request] < need[request]) fillLimit[request] = 0;
    for (let group = groupStart[request]; group < groupStart[request + 1]; group++) {
      const barred = fillLimit[request] === 0 || (slots[request] === 0 && groupCounted[group] === 0);
      if (barred) pairMax.fill(0, pairStart[group], pairStart[group + 1]);
    }
  }
}

/** Leaves out pairs that can carry nothing, and groups left without a pair. */
function dropIdlePairs(problem: Problem): Problem {
  const keep: number[] = [];
  const keptGroups: number[] = [];
  const pairStart = [0];
  const groupStart = [0];
  const pairGroup: number[] = [];
  for (let request = 0; request < problem.need.length; request++) {
    for (let group = problem.groupStart[request]; group < problem.groupStart[request + 1]; group++) {
      const before = keep.length;
      for (let pair = problem.pairStart[group]; pair < problem.pairStart[group + 1]; pair++) {
        if (problem.pairMax[pair] === 0) continue;
        keep.push(pair);
        pairGroup.push(keptGroups.length);
      }
      if (keep.length === before) continue;
      keptGroups.push(group);
      pairStart.push(keep.length);
    }
    groupStart.push(keptGroups.length);
  }
  const pairs = Int32Array.from(keep);
  const groups = Int32Array.from(keptGroups);
  return {
    ...problem,
    slotStart: slotsOfPairs(problem, pairs),
    groupStart: Int32Array.from(groupStart),
    groupRequest: groups.map((group) => problem.groupRequest[group]),
    groupCap: groups.map((group) => problem.groupCap[group]),
    groupCounted: Uint8Array.from(groups, (group) => problem.groupCounted[group]),
    pairStart: Int32Array.from(pairStart),
    pairGroup: Int32Array.from(pairGroup),
    pairRequest: pairs.map((pair) => problem.pairRequest[pair]),
    pairOffer: pairs.map((pair) => problem.pairOffer[pair]),
    pairFirst: Int16Array.from(pairs, (pair) => problem.pairFirst[pair]),
    pairLast: Int16Array.from(pairs, (pair) => problem.pairLast[pair]),
    pairMin: pairs.map((pair) => problem.pairMin[pair]),
    pairMax: pairs.map((pair) => problem.pairMax[pair]),
    pairMultiple: pairs.map((pair) => problem.pairMultiple[pair]),
    pairFreight: pairs.map((pair) => problem.pairFreight[pair]),
    ...keepSteps(problem, pairs),
    pairKept: pairs.map((pair) => problem.pairKept[pair]),
  };
}

function slotsOfPairs(problem: Problem, pairs: Int32Array): Int32Array {
  const slotStart = new Int32Array(pairs.length + 1);
  pairs.forEach((pair, i) => {
    slotStart[i + 1] = slotStart[i] + problem.pairLast[pair] - problem.pairFirst[pair] + 1;
  });
  return slotStart;
}

function keepSteps(problem: Problem, pairs: Int32Array): Pick<Problem, 'stepStart' | 'stepFrom' | 'stepPrice'> {
  const stepStart = new Int32Array(pairs.length + 1);
  const stepFrom: number[] = [];
  const stepPrice: number[] = [];
  pairs.forEach((pair, i) => {
    for (let step = problem.stepStart[pair]; step < problem.stepStart[pair + 1]; step++) {
      stepFrom.push(problem.stepFrom[step]);
      stepPrice.push(problem.stepPrice[step]);
    }
    stepStart[i + 1] = stepFrom.length;
  });
  return { stepStart, stepFrom: Int32Array.from(stepFrom), stepPrice: Int32Array.from(stepPrice) };
}

/** Per slot what is proposed; weeks that are not the pair's any more are left out. */
function keptUnitsOf(problem: Problem, { residual }: ProblemSource, requests: Int32Array): Int32Array {
  const { pairKept, pairRequest, pairOffer, offerIndex, slotStart, pairFirst } = problem;
  const units = new Int32Array(slotStart[pairKept.length]);
  for (let pair = 0; pair < pairKept.length; pair++) {
    if (pairKept[pair] === 0) continue;
    const weeks = residual.proposedWeeks?.[requests[pairRequest[pair]]].get(offerIndex[pairOffer[pair]]);
    if (weeks === undefined) continue;
    for (let slot = slotStart[pair]; slot < slotStart[pair + 1]; slot++)
      units[slot] = weeks[pairFirst[pair] + slot - slotStart[pair]];
  }
  return units;
}
