import type { EntityManager } from 'typeorm';
import type { Plan, Scenario, ScenarioOffer } from '#contracts';
import { pooledTerms } from '#core/demand';
import { newId } from '#core/platform';
import { planBackups } from './backup/backup-plan.js';
import { inParts } from './run-result-rows.js';
import type { NeedRow, Snapshot } from './snapshot/snapshot.types.js';

/** What one run suggests at most, and how many needs one pool. */
const SUGGESTIONS_MAX = 200;
const NEEDS_MAX = 50;
/** Offers tried for one group, cheapest first. */
const TRIES_MAX = 20;

interface SmallNeed {
  readonly need: NeedRow;
  /** Base units unmet. */
  readonly quantity: number;
}

export interface SuggestedPool {
  readonly materialCode: string;
  readonly provinceCode: string;
  readonly landmass: string;
  readonly needs: readonly SmallNeed[];
  readonly quantity: number;
  readonly targetQuantity: number;
}

/**
 * Where a minimum order is what keeps needs unmet: needs of one material and province that can be ordered as one and
 * reach the minimum order of an offer together, out of what the plan leaves of it. Proved by the checker's rules.
 */
export function suggestPools(plan: Plan, snapshot: Snapshot): SuggestedPool[] {
  const small = plan.unmet.flatMap(({ request, quantity, reasons, relaxation }): SmallNeed[] => {
    const need = snapshot.needs.get(request);
    const isBound = relaxation?.constraint === 'quantity' || reasons.some(({ code }) => code === 'moq');
    return need && isBound && need.provinceCode !== '' && !need.allOrNothing ? [{ need, quantity }] : [];
  });
  const left = withAgreed(plan, snapshot.scenario);
  const places = Map.groupBy(small, ({ need }) => `${need.materialCode} ${need.provinceCode} ${need.landmass}`);
  const groups = [...places.keys()].toSorted().flatMap((place) => groupsOf(places.get(place)!));
  return groups.slice(0, SUGGESTIONS_MAX).flatMap((needs) => judge(needs, left, snapshot));
}

/** Greedily, in the order of ids: each need joins the first group that it can be ordered with. */
function groupsOf(needs: readonly SmallNeed[]): SmallNeed[][] {
  const groups: SmallNeed[][] = [];
  for (const one of needs.toSorted((a, b) => (a.need.id < b.need.id ? -1 : 1))) {
    const fitting = groups.find(
      (group) => group.length < NEEDS_MAX && 'terms' in pooledTerms([...group, one].map(({ need }) => need)),
    );
    if (fitting) fitting.push(one);
    else groups.push([one]);
  }
  return groups.filter((group) => new Set(group.map(({ need }) => need.manufacturerId)).size > 1);
}

function judge(needs: readonly SmallNeed[], left: Scenario, snapshot: Snapshot): SuggestedPool[] {
  const pooled = pooledTerms(needs.map(({ need }) => need));
  if (!('terms' in pooled)) return [];
  const { id, materialCode, provinceCode, landmass } = needs[0].need;
  const quantity = needs.reduce((sum, one) => sum + one.quantity, 0);
  const first = snapshot.scenario.requests.find((request) => request.id === id)!;
  const { constraints, maxUnitPrice, certificates, minLevel, minLocalContent } = pooled.terms;
  const request = {
    ...first,
    constraints: constraints as typeof first.constraints,
    certificates: [...certificates],
    ...(maxUnitPrice === null ? {} : { maxUnitPrice }),
    minLevel,
    minLocalContent,
    quantity,
    earliestWeek: Math.max(...requestsOf(needs, left, 'earliestWeek', 0)),
    latestWeek: Math.min(...requestsOf(needs, left, 'latestWeek', left.weeks.count - 1)),
    maxSuppliers: undefined,
    minPerSupplier: 0,
    maxShare: 1,
  };
  const offers = left.offers
    .filter(({ material }) => material === materialCode)
    .toSorted((a, b) => a.unitPrice - b.unitPrice || (a.id < b.id ? -1 : 1))
    .slice(0, TRIES_MAX);
  const scenario = { ...aroundOf(left, offers), requests: [request], exclusions: [] };
  for (const offer of offers) {
    const targetQuantity = leastOf(offer);
    if (targetQuantity > quantity || targetQuantity <= Math.max(...needs.map((one) => one.quantity))) continue;
    const [answer] = planBackups(scenario, [{ requestLineId: id, offerId: offer.id, quantity }]);
    if (answer.outcome === 'planned')
      return [{ materialCode, provinceCode, landmass, needs, quantity, targetQuantity }];
  }
  return [];
}

/** Only what these offers share a line with: a run of many offers is not read anew for every group. */
function aroundOf(scenario: Scenario, offers: readonly ScenarioOffer[]): Scenario {
  const ids = new Set(offers.map(({ id }) => id));
  const lines = new Set(offers.flatMap(({ line }) => line ?? []));
  const near = scenario.offers.filter(({ id, line }) => ids.has(id) || (line !== undefined && lines.has(line)));
  const isNear = new Set(near.map(({ id }) => id));
  return {
    ...scenario,
    offers: near,
    lines: (scenario.lines ?? []).filter(({ id }) => lines.has(id)),
    commitments: (scenario.commitments ?? []).filter(({ offer }) => isNear.has(offer)),
  };
}

function requestsOf(
  needs: readonly SmallNeed[],
  { requests }: Scenario,
  week: 'earliestWeek' | 'latestWeek',
  otherwise: number,
): number[] {
  const ids = new Set(needs.map(({ need }) => need.id));
  return requests.filter(({ id }) => ids.has(id)).map((request) => request[week] ?? otherwise);
}

const leastOf = ({ moq = 1, multiple = 1 }: ScenarioOffer): number => Math.ceil(moq / multiple) * multiple;

/** The same supply with the plan taken off it. */
const withAgreed = (plan: Plan, scenario: Scenario): Scenario => ({
  ...scenario,
  commitments: [
    ...(scenario.commitments ?? []).filter(({ state }) => state === 'agreed'),
    ...plan.allocations.map(({ offer, request, week, quantity }) => ({
      offer,
      request,
      week,
      quantity,
      state: 'agreed' as const,
    })),
  ],
});

/** What earlier runs suggested of the same materials is history from now on. */
export async function writeSuggestions(
  manager: EntityManager,
  runId: string,
  { materialCodes }: Snapshot,
  pools: readonly SuggestedPool[],
): Promise<void> {
  await manager.query('update pool_suggestion set current = false where current and material_code = any($1)', [
    materialCodes,
  ]);
  const named = pools.map((pool) => ({ ...pool, id: newId() }));
  await inParts(named, (part) =>
    manager.query(
      `insert into pool_suggestion (id, run_id, material_code, province_code, landmass, quantity, target_quantity, needs)
       select r.id, $1, r.material, r.province, r.landmass, r.quantity, r.target, r.needs
       from jsonb_to_recordset($2::jsonb)
         as r(id uuid, material text, province text, landmass text, quantity bigint, target int, needs int)`,
      [runId, JSON.stringify(part.map(rowOf))],
    ),
  );
  const needs = named.flatMap(({ id, needs: own }) =>
    own.map(({ need, quantity }) => ({ id, line: need.id, organisation: need.manufacturerId, quantity })),
  );
  await inParts(needs, (part) =>
    manager.query(
      `insert into pool_suggestion_need (suggestion_id, request_line_id, organisation_id, quantity)
       select r.id, r.line, r.organisation, r.quantity
       from jsonb_to_recordset($1::jsonb) as r(id uuid, line uuid, organisation uuid, quantity int)`,
      [JSON.stringify(part)],
    ),
  );
}

const rowOf = (pool: SuggestedPool & { readonly id: string }) => ({
  id: pool.id,
  material: pool.materialCode,
  province: pool.provinceCode,
  landmass: pool.landmass,
  quantity: pool.quantity,
  target: pool.targetQuantity,
  needs: pool.needs.length,
});
