import type {
  Scenario,
  ScenarioCommitment,
  ScenarioExclusion,
  ScenarioLine,
  ScenarioLink,
  ScenarioOffer,
  ScenarioRequest,
} from '../src/format/scenario.js';
import { Random } from '../src/search/random.js';

export interface SmallSettings {
  seed: number;
  variant: 'flow' | 'full';
  requests: number;
  offers: number;
}

const CLASS_WEIGHTS = [1, 2, 3, 5, 8];

/**
 * Small, crowded scenarios that use every part of the format: for comparison with an independent solver. Numbers are
 * small enough for the comparison to be exact in floating point.
 */
export function smallScenario(settings: SmallSettings): Scenario {
  const random = new Random(settings.seed * 104_729 + 7);
  const weeks = 2 + random.below(3);
  const materials = 1 + random.below(2);
  const lines = makeLines(random, settings, weeks);
  const offers = Array.from({ length: settings.offers }, (_, i) =>
    makeOffer(random, settings, i, { weeks, materials, lines }),
  );
  const requests = Array.from({ length: settings.requests }, (_, i) =>
    makeRequest(random, settings, i, { weeks, materials }),
  );
  const scenario: Scenario = {
    format: 'padan-scenario/1',
    seed: settings.seed,
    weeks: { first: '2020-W19', count: weeks },
    policy: {
      classWeights: CLASS_WEIGHTS,
      keepBonus: random.below(30),
      freight: { roadFixed: 1, roadPerKm: 0.02, seaFixed: 4, seaPerKm: 0.01 },
    },
    materials: Array.from({ length: materials }, (_, m) => ({ code: `M${m}`, weight: 1 + m / 2, kgPerUnit: 1 })),
    lines,
    offers,
    requests,
  };
  if (random.next() < 0.3) scenario.policy!.fillValue = 40 + random.below(200);
  if (random.next() < 0.3) {
    scenario.policy!.tranches = [
      { upTo: 0.3, multiplier: 2 },
      { upTo: 0.7, multiplier: 1.4 },
      { upTo: 1, multiplier: 1 },
    ];
  }
  if (random.next() < 0.5) scenario.commitments = makeCommitments(random, scenario);
  if (random.next() < 0.1) scenario.links = makeLinks(random, scenario);
  const exclusions = makeExclusions(settings.seed, scenario);
  if (exclusions.length > 0) scenario.exclusions = exclusions;
  return scenario;
}

/** From a stream of their own, so that the rest of a scenario does not depend on them; one scenario in five has some. */
function makeExclusions(seed: number, scenario: Scenario): ScenarioExclusion[] {
  if (seed % 5 !== 2) return [];
  const random = new Random(seed * 31 + 5);
  return scenario.offers.flatMap((offer) =>
    scenario.requests.filter(() => random.next() < 0.25).map((request) => ({ offer: offer.id, request: request.id })),
  );
}

function makeLines(random: Random, settings: SmallSettings, weeks: number): ScenarioLine[] {
  const count = 1 + random.below(Math.max(1, settings.offers >> 1));
  return Array.from({ length: count }, (_, i) => ({
    id: `l${i}`,
    capacity: Array.from({ length: weeks }, () => random.below(90)),
  }));
}

interface Frame {
  weeks: number;
  materials: number;
  lines?: ScenarioLine[];
}

function makeSite(random: Random): ScenarioOffer['site'] {
  const place = random.below(4);
  return { lat: -place, lon: 100 + 3 * place, landmass: place < 2 ? 'west' : 'east' };
}

function makeOffer(random: Random, settings: SmallSettings, i: number, frame: Frame): ScenarioOffer {
  const offer: ScenarioOffer = {
    id: `o${i}`,
    producer: `p${random.below(Math.ceil(settings.offers * 0.7))}`,
    material: `M${random.below(frame.materials)}`,
    site: makeSite(random),
    attributes: { gsm: 20 + random.below(5), color: ['white', 'blue'][random.below(2)] },
    available: Array.from({ length: frame.weeks }, () => random.below(60)),
    unitPrice: 10 + random.below(60),
    leadWeeks: random.below(2),
    level: random.below(3),
    certificates: random.next() < 0.7 ? ['A'] : [],
    localContent: random.below(100),
  };
  const shared = random.next();
  const lines = frame.lines ?? [];
  if (shared < 0.6) offer.line = lines[random.below(lines.length)].id;
  if (settings.variant === 'flow') return offer;
  if (random.next() < 0.5) offer.moq = 1 + random.below(30);
  if (random.next() < 0.3) offer.multiple = [2, 5, 10][random.below(3)];
  if (random.next() < 0.25) offer.load = [0.5, 1.25, 2][random.below(3)];
  if (random.next() < 0.3) {
    const from = 5 + random.below(30);
    offer.tiers = [{ from, unitPrice: Math.round(offer.unitPrice * 0.8) }];
    if (random.next() < 0.5) offer.tiers.push({ from: from * 2, unitPrice: Math.round(offer.unitPrice * 0.6) });
  }
  return offer;
}

function makeRequest(random: Random, settings: SmallSettings, i: number, frame: Frame): ScenarioRequest {
  const earliest = random.below(frame.weeks);
  const request: ScenarioRequest = {
    id: `r${i}`,
    manufacturer: `m${random.below(5)}`,
    material: `M${random.below(frame.materials)}`,
    site: makeSite(random),
    constraints: { gsm: { min: 20 + random.below(2), max: 23 + random.below(2) } },
    quantity: 1 + random.below(80),
    earliestWeek: earliest,
    latestWeek: Math.min(frame.weeks - 1 + random.below(2), earliest + random.below(3)),
    priority: 1 + random.below(5),
  };
  if (random.next() < 0.2) request.constraints!.color = { in: ['white'] };
  if (random.next() < 0.2) request.minLevel = 2;
  if (random.next() < 0.2) request.certificates = ['A'];
  if (random.next() < 0.2) request.minLocalContent = 30;
  if (random.next() < 0.3) request.maxUnitPrice = 30 + random.below(40);
  if (settings.variant === 'flow') return request;
  if (random.next() < 0.5) request.maxSuppliers = 1 + random.below(3);
  if (random.next() < 0.3) request.minPerSupplier = random.below(20);
  if (random.next() < 0.3) request.maxShare = [0.4, 0.5, 0.75][random.below(3)];
  if (random.next() < 0.25) request.allOrNothing = true;
  return request;
}

function makeCommitments(random: Random, scenario: Scenario): ScenarioCommitment[] {
  const commitments: ScenarioCommitment[] = [];
  for (let i = 0; i < 1 + random.below(4); i++) {
    commitments.push({
      offer: scenario.offers[random.below(scenario.offers.length)].id,
      request: scenario.requests[random.below(scenario.requests.length)].id,
      week: random.below(scenario.weeks.count),
      quantity: 1 + random.below(25),
      state: random.next() < 0.4 ? 'agreed' : 'proposed',
    });
  }
  return commitments;
}

function makeLinks(random: Random, scenario: Scenario): ScenarioLink[] {
  return scenario.offers.flatMap((offer) =>
    scenario.requests
      .filter(() => random.next() < 0.5)
      .map((request) => ({
        offer: offer.id,
        request: request.id,
        unitCost: 10 + random.below(70),
        transitWeeks: random.below(2),
      })),
  );
}
