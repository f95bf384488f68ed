import type { Scenario, ScenarioLine, ScenarioOffer, ScenarioRequest, ScenarioTier } from '../src/format/scenario.js';
import { Random } from '../src/search/random.js';
import { REGIONS, type Region } from './regions.js';

export interface GeneratorSettings {
  requests: number;
  offers: number;
  weeks: number;
  seed: number;
  /** flow: no rule that breaks the network; full: every rule of the contract. */
  variant: 'flow' | 'full';
  /** Demand over capacity. */
  pressure?: number;
  /** Share of lines whose offers differ in load. */
  mixedLoads?: number;
}

export const SIZES = {
  S: { requests: 200, offers: 100, weeks: 8 },
  M: { requests: 2000, offers: 1000, weeks: 8 },
  L: { requests: 20_000, offers: 10_000, weeks: 8 },
  XL: { requests: 100_000, offers: 50_000, weeks: 8 },
} as const;

const MATERIALS = 20;
/** Materials that share lines. */
const FAMILY = [0, 0, 1, 2, 0, 1, 3, 4, 2, 5, 3, 4, 6, 5, 1, 6, 2, 3, 4, 5];
const GSM = [15, 17, 20, 25, 30, 40, 50, 60, 70];
const BFE = [90, 95, 98, 99];
const COLORS = ['white', 'blue', 'green', 'black'];
const CERTIFICATES = ['SNI-A', 'SNI-B', 'ISO-9001'];

interface Market {
  random: Random;
  settings: GeneratorSettings;
  materials: number;
  basePrice: number[];
}

/** A seeded scenario of the real kind: firms by region, skewed sizes, shared lines, short supply. */
export function generateScenario(settings: GeneratorSettings): Scenario {
  const random = new Random(settings.seed * 7919 + 13);
  const materials = settings.offers < 60 ? 2 : settings.offers <= 200 ? 4 : MATERIALS;
  const basePrice = Array.from({ length: materials }, () => Math.round(1500 + 10_000 * random.next() ** 2));
  const market: Market = { random, settings, materials, basePrice };
  const { offers, lines } = makeSupply(market);
  const requests = makeRequests(market);
  scaleDemand(market, offers, requests);
  return {
    format: 'padan-scenario/1',
    seed: settings.seed,
    weeks: { first: '2020-W19', count: settings.weeks },
    policy: {},
    materials: Array.from({ length: materials }, (_, m) => ({ code: `M${m}`, weight: 1, kgPerUnit: 1 })),
    lines,
    offers,
    requests,
  };
}

function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** Popularity falls with the square root of the rank. */
function pickMaterial(market: Market, family?: number): number {
  let total = 0;
  for (let m = 0; m < market.materials; m++)
    if (family === undefined || FAMILY[m] === family) total += 1 / Math.sqrt(m + 1);
  let at = market.random.next() * total;
  let last = 0;
  for (let m = 0; m < market.materials; m++) {
    if (family !== undefined && FAMILY[m] !== family) continue;
    last = m;
    at -= 1 / Math.sqrt(m + 1);
    if (at <= 0) return m;
  }
  return last;
}

function pickRegion(random: Random, weight: (region: Region) => number): Region {
  let at = random.next() * REGIONS.reduce((sum, region) => sum + weight(region), 0);
  for (const region of REGIONS) {
    at -= weight(region);
    if (at <= 0) return region;
  }
  return REGIONS[0];
}

function siteNear(random: Random, region: Region): { lat: number; lon: number; landmass: string } {
  const lat = region.lat + 0.3 * gaussian(random);
  const lon = region.lon + 0.3 * gaussian(random);
  return { lat: Math.round(lat * 1e4) / 1e4, lon: Math.round(lon * 1e4) / 1e4, landmass: region.landmass };
}

function makeSupply(market: Market): { offers: ScenarioOffer[]; lines: ScenarioLine[] } {
  const { random, settings } = market;
  const offers: ScenarioOffer[] = [];
  const lines: ScenarioLine[] = [];
  let producer = 0;
  while (offers.length < settings.offers) {
    producer++;
    const own = 1 + random.below(4);
    const family = FAMILY[pickMaterial(market)];
    const size = Math.exp(0.9 * gaussian(random));
    const site = siteNear(
      random,
      pickRegion(random, (region) => region.makers),
    );
    let onLine: ScenarioOffer[] = [];
    const mixed = random.next() < (settings.mixedLoads ?? 0);
    for (let i = 0; i < own && offers.length < settings.offers; i++) {
      const offer = makeOffer(market, { id: `o${offers.length}`, producer: `p${producer}`, family, size, site });
      offers.push(offer);
      onLine.push(offer);
      if (mixed && settings.variant === 'full') offer.load = [0.5, 1, 1.25, 2][random.below(4)];
      if (random.next() < 0.4 || i === own - 1) {
        closeLine(market, onLine, lines);
        onLine = [];
      }
    }
    if (onLine.length > 0) closeLine(market, onLine, lines);
  }
  return { offers, lines };
}

/** Offers that share a line cannot all run at once. */
function closeLine(market: Market, offers: ScenarioOffer[], lines: ScenarioLine[]): void {
  const id = `line-${lines.length}`;
  const share = offers.length > 1 ? 0.55 + 0.35 * market.random.next() : 1;
  const capacity: number[] = [];
  for (let week = 0; week < market.settings.weeks; week++) {
    const total = offers.reduce((sum, offer) => sum + offer.available[week] * (offer.load ?? 1), 0);
    capacity.push(Math.round(total * share));
  }
  for (const offer of offers) offer.line = id;
  lines.push({ id, capacity });
}

interface Maker {
  id: string;
  producer: string;
  family: number;
  size: number;
  site: { lat: number; lon: number; landmass: string };
}

function makeOffer(market: Market, maker: Maker): ScenarioOffer {
  const { random, settings, basePrice } = market;
  const material = pickMaterial(market, maker.family);
  const grade = random.below(4);
  const weekly = Math.max(50, Math.round(1500 * maker.size * Math.exp(0.5 * gaussian(random))));
  const unitPrice = Math.max(
    200,
    Math.round(basePrice[material] * Math.exp(0.18 * gaussian(random)) * (1 + 0.05 * grade)),
  );
  const offer: ScenarioOffer = {
    id: maker.id,
    producer: maker.producer,
    material: `M${material}`,
    site: maker.site,
    attributes: {
      gsm: GSM[random.below(GSM.length)],
      bfe: BFE[random.below(BFE.length)],
      color: COLORS[random.below(COLORS.length)],
      sterile: random.next() < 0.4,
    },
    available: Array.from({ length: settings.weeks }, () => Math.round(weekly * (0.4 + 0.9 * random.next()))),
    unitPrice,
    leadWeeks: random.next() < 0.6 ? 0 : 1 + random.below(2),
    level: random.next() < 0.1 ? 0 : 1 + random.below(2),
    certificates: CERTIFICATES.filter(() => random.next() < 0.7),
    localContent: 20 + random.below(80),
    small: maker.size < 0.7,
  };
  if (settings.variant === 'full') addOrderRules(market, offer, weekly);
  return offer;
}

function addOrderRules(market: Market, offer: ScenarioOffer, weekly: number): void {
  const { random } = market;
  offer.moq = Math.max(10, Math.round(weekly * (0.05 + 0.3 * random.next())));
  if (random.next() < 0.3) offer.multiple = [5, 10, 25, 50][random.below(4)];
  if (random.next() < 0.3) {
    const tiers: ScenarioTier[] = [{ from: offer.moq * 3, unitPrice: Math.round(offer.unitPrice * 0.95) }];
    if (random.next() < 0.5) tiers.push({ from: offer.moq * 8, unitPrice: Math.round(offer.unitPrice * 0.9) });
    offer.tiers = tiers;
  }
}

function makeRequests(market: Market): ScenarioRequest[] {
  const { random, settings, basePrice } = market;
  const requests: ScenarioRequest[] = [];
  for (let i = 0; i < settings.requests; i++) {
    const material = pickMaterial(market);
    const gsm = GSM[random.below(GSM.length)];
    const earliest = random.below(settings.weeks - 1);
    const draw = random.next();
    const request: ScenarioRequest = {
      id: `r${i}`,
      manufacturer: `m${random.below(Math.ceil(settings.requests / 2))}`,
      material: `M${material}`,
      site: siteNear(
        random,
        pickRegion(random, (region) => region.users),
      ),
      constraints: makeConstraints(random, gsm),
      quantity: Math.max(20, Math.round(1200 * Math.exp(gaussian(random)))),
      earliestWeek: earliest,
      latestWeek: Math.min(settings.weeks - 1, earliest + 1 + random.below(3)),
      priority: draw < 0.3 ? 1 : draw < 0.6 ? 2 : draw < 0.8 ? 3 : draw < 0.93 ? 4 : 5,
      maxUnitPrice: Math.round(basePrice[material] * (1.1 + 0.5 * random.next())),
      minLevel: random.next() < 0.3 ? 2 : 1,
    };
    if (random.next() < 0.2) request.certificates = [CERTIFICATES[random.below(CERTIFICATES.length)]];
    if (random.next() < 0.2) request.minLocalContent = 40;
    if (settings.variant === 'full') addSplitRules(random, request);
    requests.push(request);
  }
  return requests;
}

function makeConstraints(random: Random, gsm: number): NonNullable<ScenarioRequest['constraints']> {
  const slack = 0.1 + 0.6 * random.next();
  const constraints: NonNullable<ScenarioRequest['constraints']> = {
    gsm: { min: Math.round(gsm * (1 - slack)), max: Math.round(gsm * (1 + slack)) },
  };
  if (random.next() < 0.6) constraints.bfe = { min: BFE[random.below(3)] };
  if (random.next() < 0.3) constraints.color = { in: ['white', 'blue', 'green'] };
  if (random.next() < 0.1) constraints.sterile = { eq: true };
  return constraints;
}

function addSplitRules(random: Random, request: ScenarioRequest): void {
  const draw = random.next();
  request.maxSuppliers = draw < 0.15 ? 1 : draw < 0.4 ? 2 : draw < 0.75 ? 3 : 5;
  request.allOrNothing = random.next() < 0.12;
  if (!request.allOrNothing && request.maxSuppliers >= 3 && random.next() < 0.3) {
    request.maxShare = Math.round((0.4 + 0.3 * random.next()) * 100) / 100;
  }
  if (random.next() < 0.15) request.minPerSupplier = Math.round(request.quantity * 0.1);
}

/** Sets demand per material to a chosen ratio of capacity. */
function scaleDemand(market: Market, offers: ScenarioOffer[], requests: ScenarioRequest[]): void {
  const pressure = market.settings.pressure ?? 1;
  for (let m = 0; m < market.materials; m++) {
    const code = `M${m}`;
    const capacity = offers
      .filter((offer) => offer.material === code)
      .reduce((sum, offer) => sum + offer.available.reduce((left, right) => left + right, 0) * 0.75, 0);
    const own = requests.filter((request) => request.material === code);
    const demand = own.reduce((sum, request) => sum + request.quantity, 0);
    const factor =
      capacity > 0 && demand > 0 ? (pressure * (0.75 + 0.5 * market.random.next()) * capacity) / demand : 1;
    for (const request of own) {
      request.quantity = Math.max(20, Math.round(request.quantity * factor));
      if ((request.minPerSupplier ?? 0) > 0) request.minPerSupplier = Math.round(request.quantity * 0.1);
    }
  }
}
