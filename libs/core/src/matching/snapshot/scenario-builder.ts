import {
  LIVE_PROPOSAL_STATES,
  type Scenario,
  SCENARIO_FORMAT,
  type ScenarioCommitment,
  type ScenarioExclusion,
  type ScenarioLine,
  type ScenarioMaterial,
  type ScenarioOffer,
  type ScenarioPolicy,
  type ScenarioRequest,
  weekOfDate,
  weeksBetween,
} from '#contracts';
import type { RationingPolicy } from '../policy.rules.js';
import type { BookWeek, PairKey, StandingProposal } from '../proposal-book.js';
import type { NeedRow, OfferRow, Snapshot, SnapshotRows } from './snapshot.types.js';

/** Weeks a run looks ahead at most. */
export const HORIZON_WEEKS = 26;

/** The format names no week beyond this one. */
const FARTHEST_WEEK = 520;

interface BuildOptions {
  /** Monday of week 0. */
  readonly monday: string;
  readonly policy: RationingPolicy;
  readonly seed: number;
  /** Ids of unanswered proposals that stand all the same; 'all': every one. */
  readonly fixed?: ReadonlySet<string> | 'all';
}

/**
 * Turns rows into a scenario. Pure, and sorted by id throughout: the same rows give the same scenario.
 *
 * What is agreed or answered by one side stays: it is given as commitments in state `agreed`, with its need and its
 * capacity, because the format then counts it towards tranches, suppliers and shares. (Taking it off the quantity
 * instead would make the second half of a need look like the first half of a smaller one.) Since the database's
 * counters already hold it, exactly what a commitment uses is added to what is free. A commitment whose week is past
 * stands in week 0: it changes nothing there, for it brings its own capacity.
 *
 * A pair that one side has declined of late is excluded, and one whose live proposal stays: nothing is proposed beside
 * it. A proposal nobody has answered may be replaced: what it holds counts as free, and it is given as a commitment in state
 * `proposed`, which earns the bonus for keeping it. Needs that are wholly taken are left out.
 */
export function buildScenario(rows: SnapshotRows, options: BuildOptions): Snapshot {
  const offers = new Map(rows.offers.map((offer) => [offer.id, offer]));
  const isReplaceable = (proposal: StandingProposal): boolean => {
    if (proposal.state !== 'proposed' || options.fixed === 'all' || options.fixed?.has(proposal.id)) return false;
    return (offers.get(proposal.offerId)?.level ?? 0) > 0;
  };
  const fixed = rows.standing.filter((proposal) => !isReplaceable(proposal));
  const needs = openNeeds(rows.needs, fixed, options.monday);
  const standing = rows.standing.filter((proposal) => needs.has(proposal.requestLineId));
  const replaceable = standing.filter(isReplaceable);
  const weeks = horizonOf([...needs.values()], options.monday);
  const capacity = new Capacity(weeks, options.monday, rows, replaceable);
  const commitments = [
    ...standing
      .filter((proposal) => !isReplaceable(proposal))
      .flatMap((proposal) => commitmentsOf(proposal, 'agreed', capacity, offers)),
    ...replaceable.flatMap((proposal) => commitmentsOf(proposal, 'proposed', capacity, offers)),
  ];
  const used = new Set([...rows.offers, ...needs.values()].map((row) => row.materialCode));
  const scenario: Scenario = {
    format: SCENARIO_FORMAT,
    seed: options.seed,
    weeks: { first: weekOfDate(options.monday), count: weeks },
    policy: policyOf(options.policy),
    materials: rows.materials
      .filter(({ code }) => used.has(code))
      .map(({ code, chargeableKgPerUnit, family }) => ({
        code,
        weight: options.policy.materialWeights[code] ?? 1,
        kgPerUnit: chargeableKgPerUnit,
        ...ownPolicyOf(family, options.policy),
      })),
    lines: capacity.lines(),
    offers: rows.offers.map((offer) => offerOf(offer, capacity.offer(offer.id))),
    requests: [...needs.values()].map((need) => requestOf(need, options.monday)),
    exclusions: exclusionsOf([...rows.declined, ...fixed.filter(isLive)], offers, needs),
    commitments,
  };
  return {
    scenario,
    monday: options.monday,
    offers,
    needs,
    standing,
    replaceable: new Set(replaceable.map(({ id }) => id)),
    materialCodes: rows.materials.map(({ code }) => code),
  };
}

const isLive = ({ state }: StandingProposal): boolean => (LIVE_PROPOSAL_STATES as readonly string[]).includes(state);

function exclusionsOf(
  pairs: readonly PairKey[],
  offers: ReadonlyMap<string, OfferRow>,
  needs: ReadonlyMap<string, NeedRow>,
): ScenarioExclusion[] {
  const known = pairs.filter(({ offerId, requestLineId }) => offers.has(offerId) && needs.has(requestLineId));
  const named = new Map(known.map((pair) => [`${pair.offerId} ${pair.requestLineId}`, pair]));
  return [...named.keys()].toSorted().map((name) => {
    const { offerId, requestLineId } = named.get(name)!;
    return { offer: offerId, request: requestLineId };
  });
}

/** Needs of which something is left and whose window is not over. */
function openNeeds(rows: readonly NeedRow[], fixed: readonly StandingProposal[], monday: string): Map<string, NeedRow> {
  const taken = new Map<string, number>();
  for (const { requestLineId, weeks } of fixed) {
    const quantity = weeks.reduce((sum, week) => sum + week.quantity, 0);
    taken.set(requestLineId, (taken.get(requestLineId) ?? 0) + quantity);
  }
  const open = rows.filter((need) => need.latestWeek >= monday && (taken.get(need.id) ?? 0) < need.quantity);
  return new Map(open.map((need) => [need.id, need]));
}

function horizonOf(needs: readonly NeedRow[], monday: string): number {
  const longest = Math.max(0, ...needs.map((need) => weeksBetween(monday, need.latestWeek)));
  return Math.min(HORIZON_WEEKS, longest + 1);
}

/** What is free per week, and what fixed commitments bring along. */
class Capacity {
  private readonly offerFree = new Map<string, number[]>();
  private readonly offerFixed = new Map<string, number[]>();
  private readonly lineFree = new Map<string, number[]>();
  private readonly lineFixed = new Map<string, number[]>();

  constructor(
    readonly weeks: number,
    private readonly monday: string,
    rows: SnapshotRows,
    replaceable: readonly StandingProposal[],
  ) {
    const verified = new Map<string, number>();
    for (const { id, lineId, level, verifiedPerWeek } of rows.offers) {
      this.offerFree.set(id, this.zeros());
      this.offerFixed.set(id, this.zeros());
      if (lineId === null) continue;
      this.lineFree.set(lineId, this.zeros());
      this.lineFixed.set(lineId, this.zeros());
      if (level > 0) verified.set(lineId, verifiedPerWeek ?? Number.POSITIVE_INFINITY);
    }
    const eligible = new Set(rows.offers.filter(({ level }) => level > 0).map(({ id }) => id));
    for (const { offerId, week, available, committed, held } of rows.offerWeeks)
      if (eligible.has(offerId)) this.add(this.offerFree, offerId, week, available - committed - held);
    for (const { lineId, week, effective, committed, held } of rows.lineWeeks)
      this.add(this.lineFree, lineId, week, Math.min(effective, verified.get(lineId) ?? 0) - committed - held);
    for (const proposal of replaceable) {
      for (const { week, quantity, lineId, lineLoad } of proposal.weeks) {
        this.add(this.offerFree, proposal.offerId, week, quantity);
        if (lineId !== null) this.add(this.lineFree, lineId, week, lineLoad);
      }
    }
  }

  /** Books what a fixed commitment uses; answers the week of the horizon it stands in. */
  fix(offer: OfferRow, week: BookWeek): number {
    const index = this.place(week.week);
    this.offerFixed.get(offer.id)![index] += week.quantity;
    if (offer.lineId !== null) this.lineFixed.get(offer.lineId)![index] += week.quantity * offer.load;
    return index;
  }

  place(week: string): number {
    return Math.min(this.weeks - 1, Math.max(0, weeksBetween(this.monday, week)));
  }

  offer(id: string): number[] {
    const fixed = this.offerFixed.get(id)!;
    return this.offerFree.get(id)!.map((free, i) => Math.max(0, free) + fixed[i]);
  }

  /** Whole line units: a fraction that is free is left, a fraction that is agreed is covered. */
  lines(): ScenarioLine[] {
    return [...this.lineFree.keys()].toSorted().map((id) => {
      const fixed = this.lineFixed.get(id)!;
      const capacity = this.lineFree.get(id)!.map((free, i) => {
        const fixedLoad = round3(fixed[i]);
        return Math.max(Math.floor(round3(Math.max(0, free) + fixedLoad)), Math.ceil(fixedLoad));
      });
      return { id, capacity };
    });
  }

  private zeros(): number[] {
    return Array.from({ length: this.weeks }, () => 0);
  }

  private add(table: ReadonlyMap<string, number[]>, id: string, week: string, amount: number): void {
    const index = weeksBetween(this.monday, week);
    const row = table.get(id);
    if (row && index >= 0 && index < this.weeks) row[index] += amount;
  }
}

/** Loads and line capacities have at most three decimals. */
const round3 = (value: number): number => Math.round(value * 1_000) / 1_000;

function commitmentsOf(
  proposal: StandingProposal,
  state: ScenarioCommitment['state'],
  capacity: Capacity,
  offers: ReadonlyMap<string, OfferRow>,
): ScenarioCommitment[] {
  const offer = offers.get(proposal.offerId);
  if (!offer) throw new Error(`proposal ${proposal.id} is of offer ${proposal.offerId}, which was not read`);
  return proposal.weeks.map((week) => ({
    offer: offer.id,
    request: proposal.requestLineId,
    week: state === 'agreed' ? capacity.fix(offer, week) : capacity.place(week.week),
    quantity: week.quantity,
    state,
  }));
}

/** Of a family in emergency. */
function ownPolicyOf(family: string, { emergencies = [] }: RationingPolicy): Pick<ScenarioMaterial, 'policy'> {
  const emergency = emergencies.find((one) => one.family === family);
  if (!emergency) return {};
  return {
    policy: {
      classWeights: [...emergency.classWeights],
      tranches: emergency.tranches.map(({ upTo, multiplier }) => ({ upTo, multiplier })),
      minLevel: Math.max(1, emergency.minLevel),
    },
  };
}

function policyOf(policy: RationingPolicy): ScenarioPolicy {
  const { fillValue, materialWeights: _materialWeights, emergencies: _emergencies, ...rest } = policy;
  return {
    ...(fillValue === null ? {} : { fillValue }),
    classWeights: [...rest.classWeights],
    tranches: rest.tranches.map(({ upTo, multiplier }) => ({ upTo, multiplier })),
    minLevel: Math.max(1, rest.minLevel),
    keepBonus: rest.keepBonus,
    staleDiscount: rest.staleDiscount,
    freight: { ...rest.freight },
  };
}

const offerOf = (offer: OfferRow, available: number[]): ScenarioOffer => ({
  id: offer.id,
  producer: offer.producerId,
  material: offer.materialCode,
  ...(offer.lineId === null ? {} : { line: offer.lineId }),
  load: offer.load,
  site: { lat: offer.lat, lon: offer.lon, landmass: offer.landmass },
  attributes: { ...offer.attributes },
  available,
  unitPrice: offer.unitPrice,
  tiers: offer.tiers.map(({ from, unitPrice }) => ({ from, unitPrice })).toSorted((a, b) => a.from - b.from),
  moq: offer.moq,
  multiple: offer.multiple,
  leadWeeks: offer.leadWeeks,
  level: offer.level,
  certificates: [...offer.certificates].toSorted(),
  localContent: offer.localContent,
  small: offer.small,
  ...(offer.stale ? { stale: true } : {}),
});

const requestOf = (need: NeedRow, monday: string): ScenarioRequest => ({
  id: need.id,
  manufacturer: need.manufacturerId,
  material: need.materialCode,
  site: { lat: need.lat, lon: need.lon, landmass: need.landmass },
  constraints: need.constraints as ScenarioRequest['constraints'],
  quantity: need.quantity,
  earliestWeek: Math.min(FARTHEST_WEEK, Math.max(0, weeksBetween(monday, need.earliestWeek))),
  latestWeek: Math.min(FARTHEST_WEEK, weeksBetween(monday, need.latestWeek)),
  priority: need.priority,
  ...(need.maxUnitPrice === null ? {} : { maxUnitPrice: need.maxUnitPrice }),
  ...(need.maxSuppliers === null ? {} : { maxSuppliers: need.maxSuppliers }),
  minPerSupplier: need.minPerSupplier,
  maxShare: need.maxShare,
  allOrNothing: need.allOrNothing,
  minLevel: need.minLevel,
  certificates: [...need.certificates],
  minLocalContent: need.minLocalContent,
});
