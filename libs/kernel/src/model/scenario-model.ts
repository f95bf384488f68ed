import type { Scenario, ScenarioOffer, ScenarioRequest } from '../format/scenario.js';
import { AttributeTable, type AttributeTest } from './attributes.js';
import { siteTable, type SiteTable } from './freight.js';
import { policyOf, rationingOf, staleDiscountOf, type Policy, type Rationing } from './policy.js';
import { LOAD_SCALE } from './problem.js';

export const NO_LIMIT = 2_147_483_647;

/** The whole scenario as structure of arrays; ids are gone, everything is an index. */
export interface ScenarioModel {
  scenario: Scenario;
  policy: Policy;
  weeks: number;
  offers: OfferTable;
  requests: RequestTable;
  lines: LineTable;
  attributes: AttributeTable;
  /** Offers of each material, rising. */
  offersOfMaterial: Int32Array[];
  /** Per material: the policy's, or its own. */
  rationing: readonly Rationing[];
  materialWeight: Float64Array;
  kgPerUnit: Float64Array;
  offerIndex: Map<string, number>;
  requestIndex: Map<string, number>;
  producerIndex: Map<string, number>;
  materialIndex: Map<string, number>;
  landmassIds: Map<string, number>;
}

export interface OfferTable {
  count: number;
  material: Int32Array;
  producer: Int32Array;
  line: Int32Array;
  /** Millionths of a load unit per unit. */
  load: Float64Array;
  site: SiteTable;
  available: Int32Array;
  unitPrice: Int32Array;
  /** Rupiah by which a unit counts less because the offer is stale. It goes wherever freight goes, but never into the plan's freight. */
  discount: Int32Array;
  /** Tiers of offer i are tierStart[i] … tierStart[i + 1] − 1, the first being the plain price from 0. */
  tierStart: Int32Array;
  tierFrom: Int32Array;
  tierPrice: Int32Array;
  moq: Int32Array;
  multiple: Int32Array;
  lead: Int32Array;
  level: Int32Array;
  certificates: readonly ReadonlySet<string>[];
  localContent: Float64Array;
  small: Uint8Array;
}

export interface RequestTable {
  count: number;
  material: Int32Array;
  site: SiteTable;
  tests: readonly AttributeTest[][];
  quantity: Int32Array;
  earliest: Int32Array;
  latest: Int32Array;
  priority: Int32Array;
  maxUnitPrice: Int32Array;
  maxSuppliers: Int32Array;
  minPerSupplier: Int32Array;
  maxShare: Float64Array;
  allOrNothing: Uint8Array;
  minLevel: Int32Array;
  certificates: readonly (readonly string[])[];
  minLocalContent: Float64Array;
  /** Offers that may never serve the request. */
  excluded: readonly ReadonlySet<number>[];
}

export interface LineTable {
  count: number;
  /** Millionths of a load unit. */
  capacity: Float64Array;
}

export function buildModel(scenario: Scenario): ScenarioModel {
  const policy = policyOf(scenario);
  const weeks = scenario.weeks.count;
  const materialIndex = indexOf(scenario.materials.map((material) => material.code));
  const lineIndex = indexOf((scenario.lines ?? []).map((line) => line.id));
  const producerIndex = indexOf(scenario.offers.map((offer) => offer.producer));
  const landmassIds = new Map<string, number>();
  const attributes = new AttributeTable(scenario.offers);
  const offers = offerTable(scenario.offers, { weeks, materialIndex, lineIndex, producerIndex, landmassIds, policy });
  const offerIndex = indexOf(scenario.offers.map((offer) => offer.id));
  const requestIndex = indexOf(scenario.requests.map((request) => request.id));
  const excluded = excludedOffers(scenario, offerIndex, requestIndex);
  const rationing = scenario.materials.map((material) => rationingOf(material, policy));
  return {
    scenario,
    policy,
    weeks,
    offers,
    requests: requestTable(scenario.requests, { weeks, materialIndex, landmassIds, attributes, rationing, excluded }),
    lines: lineTable(scenario, weeks),
    attributes,
    offersOfMaterial: groupByMaterial(offers.material, scenario.materials.length),
    rationing,
    materialWeight: Float64Array.from(scenario.materials, (material) => material.weight),
    kgPerUnit: Float64Array.from(scenario.materials, (material) => material.kgPerUnit),
    offerIndex,
    requestIndex,
    producerIndex,
    materialIndex,
    landmassIds,
  };
}

/** The same supply before other requests: those of `scenario`, whose links and exclusions must name no others. */
export function withRequests(model: ScenarioModel, scenario: Scenario): ScenarioModel {
  const { weeks, rationing, attributes, materialIndex, landmassIds, offerIndex } = model;
  const requestIndex = indexOf(scenario.requests.map((request) => request.id));
  const excluded = excludedOffers(scenario, offerIndex, requestIndex);
  const context = { weeks, materialIndex, landmassIds, attributes, rationing, excluded };
  return { ...model, scenario, requests: requestTable(scenario.requests, context), requestIndex };
}

/** Distinct texts numbered in order of first appearance. */
function indexOf(texts: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const text of texts) if (!index.has(text)) index.set(text, index.size);
  return index;
}

interface OfferContext {
  weeks: number;
  materialIndex: Map<string, number>;
  lineIndex: Map<string, number>;
  producerIndex: Map<string, number>;
  landmassIds: Map<string, number>;
  policy: Policy;
}

function offerTable(offers: readonly ScenarioOffer[], context: OfferContext): OfferTable {
  const { weeks } = context;
  const available = new Int32Array(offers.length * weeks);
  offers.forEach((offer, i) => available.set(offer.available, i * weeks));
  return {
    count: offers.length,
    material: Int32Array.from(offers, (offer) => context.materialIndex.get(offer.material)!),
    producer: Int32Array.from(offers, (offer) => context.producerIndex.get(offer.producer)!),
    line: Int32Array.from(offers, (offer) => (offer.line === undefined ? -1 : context.lineIndex.get(offer.line)!)),
    load: Float64Array.from(offers, (offer) => scaledLoad(offer.load ?? 1)),
    site: siteTable(
      offers.map((offer) => offer.site),
      context.landmassIds,
    ),
    available,
    unitPrice: Int32Array.from(offers, (offer) => offer.unitPrice),
    discount: Int32Array.from(offers, (offer) => staleDiscountOf(offer, context.policy)),
    ...tierTable(offers),
    moq: Int32Array.from(offers, (offer) => offer.moq ?? 1),
    multiple: Int32Array.from(offers, (offer) => offer.multiple ?? 1),
    lead: Int32Array.from(offers, (offer) => offer.leadWeeks ?? 0),
    level: Int32Array.from(offers, (offer) => offer.level ?? 0),
    certificates: offers.map((offer) => new Set(offer.certificates ?? [])),
    localContent: Float64Array.from(offers, (offer) => offer.localContent ?? 0),
    small: Uint8Array.from(offers, (offer) => (offer.small === true ? 1 : 0)),
  };
}

/** Six decimals, rounded up: a rounded load never lets a line be overfilled. */
export function scaledLoad(load: number): number {
  const scaled = load * LOAD_SCALE;
  const nearest = Math.round(scaled);
  return Math.abs(scaled - nearest) < 1e-4 ? nearest : Math.ceil(scaled);
}

function tierTable(offers: readonly ScenarioOffer[]): Pick<OfferTable, 'tierStart' | 'tierFrom' | 'tierPrice'> {
  const tierStart = new Int32Array(offers.length + 1);
  const from: number[] = [];
  const price: number[] = [];
  offers.forEach((offer, i) => {
    from.push(0);
    price.push(offer.unitPrice);
    for (const tier of offer.tiers ?? []) {
      from.push(tier.from);
      price.push(tier.unitPrice);
    }
    tierStart[i + 1] = from.length;
  });
  return { tierStart, tierFrom: Int32Array.from(from), tierPrice: Int32Array.from(price) };
}

interface RequestContext {
  weeks: number;
  materialIndex: Map<string, number>;
  landmassIds: Map<string, number>;
  attributes: AttributeTable;
  rationing: readonly Rationing[];
  excluded: readonly ReadonlySet<number>[];
}

function requestTable(requests: readonly ScenarioRequest[], context: RequestContext): RequestTable {
  const { weeks, attributes, rationing } = context;
  const material = Int32Array.from(requests, (request) => context.materialIndex.get(request.material)!);
  return {
    count: requests.length,
    material,
    site: siteTable(
      requests.map((request) => request.site),
      context.landmassIds,
    ),
    tests: requests.map((request) => attributes.compile(request.constraints)),
    quantity: Int32Array.from(requests, (request) => request.quantity),
    earliest: Int32Array.from(requests, (request) => request.earliestWeek ?? 0),
    latest: Int32Array.from(requests, (request) => request.latestWeek ?? weeks - 1),
    priority: Int32Array.from(requests, (request) => request.priority ?? 1),
    maxUnitPrice: Int32Array.from(requests, (request) => request.maxUnitPrice ?? NO_LIMIT),
    maxSuppliers: Int32Array.from(requests, (request) => request.maxSuppliers ?? NO_LIMIT),
    minPerSupplier: Int32Array.from(requests, (request) => request.minPerSupplier ?? 0),
    maxShare: Float64Array.from(requests, (request) => request.maxShare ?? 1),
    allOrNothing: Uint8Array.from(requests, (request) => (request.allOrNothing === true ? 1 : 0)),
    minLevel: Int32Array.from(requests, (request, i) =>
      Math.max(request.minLevel ?? 0, rationing[material[i]].minLevel),
    ),
    certificates: requests.map((request) => request.certificates ?? []),
    minLocalContent: Float64Array.from(requests, (request) => request.minLocalContent ?? 0),
    excluded: context.excluded,
  };
}

const NONE: ReadonlySet<number> = new Set();

/** Per request; those without an exclusion share one empty set. */
function excludedOffers(
  scenario: Scenario,
  offerIndex: ReadonlyMap<string, number>,
  requestIndex: ReadonlyMap<string, number>,
): readonly ReadonlySet<number>[] {
  const byRequest = new Map<number, Set<number>>();
  for (const exclusion of scenario.exclusions ?? []) {
    const request = requestIndex.get(exclusion.request)!;
    const offers = byRequest.get(request) ?? new Set<number>();
    byRequest.set(request, offers.add(offerIndex.get(exclusion.offer)!));
  }
  return scenario.requests.map((_, request) => byRequest.get(request) ?? NONE);
}

function lineTable(scenario: Scenario, weeks: number): LineTable {
  const lines = scenario.lines ?? [];
  const capacity = new Float64Array(lines.length * weeks);
  lines.forEach((line, i) => {
    for (let week = 0; week < weeks; week++) capacity[i * weeks + week] = line.capacity[week] * LOAD_SCALE;
  });
  return { count: lines.length, capacity };
}

function groupByMaterial(material: Int32Array, materials: number): Int32Array[] {
  const lists: number[][] = Array.from({ length: materials }, () => []);
  for (let offer = 0; offer < material.length; offer++) lists[material[offer]].push(offer);
  return lists.map((list) => Int32Array.from(list));
}
