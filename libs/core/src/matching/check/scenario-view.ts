import type {
  Scenario,
  ScenarioFreight,
  ScenarioLink,
  ScenarioMaterialPolicy,
  ScenarioOffer,
  ScenarioRequest,
} from '#contracts';

const MILLION = 1_000_000;

type Rationing = Required<ScenarioMaterialPolicy>;

const DEFAULT_RATIONING: Rationing = {
  classWeights: [1, 2, 5, 12, 30],
  tranches: [
    { upTo: 0.5, multiplier: 1.5 },
    { upTo: 1, multiplier: 1 },
  ],
  minLevel: 1,
};

/** The scenario by id, with the defaults of the format. Written anew from the contract: no code of the solver's. */
export class ScenarioView {
  readonly offers: Map<string, ScenarioOffer>;
  readonly requests: Map<string, ScenarioRequest>;
  readonly links: Map<string, ScenarioLink> | undefined;
  readonly excluded: ReadonlySet<string>;
  readonly lineCapacity: Map<string, readonly number[]>;
  readonly materialWeight: Map<string, number>;
  readonly kgPerUnit: Map<string, number>;
  readonly freight: ScenarioFreight;
  readonly keepBonus: number;
  readonly staleDiscount: number;
  /** Per material: what holds for it. */
  private readonly rationing: ReadonlyMap<string, Rationing>;
  readonly weeks: number;
  /** Units per pair. */
  readonly proposed = new Map<string, number>();
  /** Agreed units per request, and of it per producer. */
  readonly agreed = new Map<string, Map<string, number>>();
  readonly agreedByOfferWeek = new Map<string, number>();
  /** Millionths of load. */
  readonly agreedByLineWeek = new Map<string, number>();

  constructor(readonly scenario: Scenario) {
    const policy = scenario.policy ?? {};
    this.offers = new Map(scenario.offers.map((offer) => [offer.id, offer]));
    this.requests = new Map(scenario.requests.map((request) => [request.id, request]));
    this.links = scenario.links && new Map(scenario.links.map((link) => [pairKey(link.offer, link.request), link]));
    this.excluded = new Set((scenario.exclusions ?? []).map((pair) => pairKey(pair.offer, pair.request)));
    this.lineCapacity = new Map((scenario.lines ?? []).map((line) => [line.id, line.capacity]));
    this.materialWeight = new Map(scenario.materials.map((material) => [material.code, material.weight]));
    this.kgPerUnit = new Map(scenario.materials.map((material) => [material.code, material.kgPerUnit]));
    this.rationing = new Map(
      scenario.materials.map(({ code, policy: own }) => [code, { ...DEFAULT_RATIONING, ...policy, ...own }]),
    );
    this.freight = {
      roadFixed: 60,
      roadPerKm: 0.85,
      seaFixed: 210,
      seaPerKm: 0.15,
      longSeaKm: 1500,
      ...policy.freight,
    };
    this.keepBonus = policy.keepBonus ?? 200;
    this.staleDiscount = policy.staleDiscount ?? 0;
    this.weeks = scenario.weeks.count;
    for (const commitment of scenario.commitments ?? []) {
      if (commitment.state === 'proposed')
        add(this.proposed, pairKey(commitment.offer, commitment.request), commitment.quantity);
      else this.addAgreed(commitment.offer, commitment.request, commitment.week, commitment.quantity);
    }
  }

  private addAgreed(offerId: string, request: string, week: number, quantity: number): void {
    const offer = this.offers.get(offerId)!;
    const byProducer = this.agreed.get(request) ?? new Map<string, number>();
    add(byProducer, offer.producer, quantity);
    this.agreed.set(request, byProducer);
    add(this.agreedByOfferWeek, weekKey(offerId, week), quantity);
    if (offer.line !== undefined) add(this.agreedByLineWeek, weekKey(offer.line, week), quantity * loadOf(offer));
  }

  agreedUnits(request: ScenarioRequest): number {
    let units = 0;
    for (const quantity of this.agreed.get(request.id)?.values() ?? []) units += quantity;
    return Math.min(units, request.quantity);
  }

  agreedWith(request: string, producer: string): number {
    return this.agreed.get(request)?.get(producer) ?? 0;
  }

  rationingOf(material: string): Rationing {
    return this.rationing.get(material) ?? DEFAULT_RATIONING;
  }

  /** Whole rupiah by which a unit of the offer counts less. */
  discountOf(offer: ScenarioOffer): number {
    return offer.stale === true ? Math.round(this.staleDiscount * offer.unitPrice) : 0;
  }

  /** Units of an offer-week that agreed commitments leave. */
  offerLeft(offer: ScenarioOffer, week: number): number {
    return Math.max(0, offer.available[week] - (this.agreedByOfferWeek.get(weekKey(offer.id, week)) ?? 0));
  }

  /** Millionths of load of a line-week that agreed commitments leave. */
  lineLeft(line: string, week: number): number {
    const capacity = (this.lineCapacity.get(line)?.[week] ?? 0) * MILLION;
    return Math.max(0, capacity - (this.agreedByLineWeek.get(weekKey(line, week)) ?? 0));
  }
}

/** Millionths of a load unit per unit: six decimals, rounded up. */
export function loadOf(offer: ScenarioOffer): number {
  return Math.ceil((offer.load ?? 1) * MILLION - 1e-4);
}

export function pairKey(offer: string, request: string): string {
  return JSON.stringify([offer, request]);
}

export function weekKey(id: string, week: number): string {
  return `${week} ${id}`;
}

export function add<K>(sums: Map<K, number>, key: K, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
