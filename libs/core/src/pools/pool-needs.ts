import type { EntityManager } from 'typeorm';
import type { AttributeConstraint } from '#core/catalogue';
import { pooledTerms, type PoolableTerms } from '#core/demand';
import { found, notFound, type Actor, isMember, Refusal } from '#core/platform';
import type { Pool } from './pool.entity.js';

/** A need as pools look at it. Weeks are Mondays. */
export interface PoolNeed extends PoolableTerms {
  readonly id: string;
  readonly requestId: string;
  readonly organisationId: string;
  readonly organisationState: string;
  readonly materialCode: string;
  readonly unit: string;
  readonly landmass: string;
  readonly state: string;
  readonly poolId: string | null;
  readonly constraints: Record<string, AttributeConstraint>;
  /** Base units that nothing is promised of. */
  readonly left: number;
}

const NEED = `
  select l.id, l.request_id as "requestId", l.organisation_id as "organisationId", o.state as "organisationState",
    l.material_code as "materialCode", m.unit, r.landmass, l.state, l.pool_id as "poolId", l.constraints,
    l.earliest_week::text as "earliestWeek", l.latest_week::text as "latestWeek", l.max_unit_price as "maxUnitPrice",
    l.priority, l.certificates, l.min_level as "minLevel", l.min_local_content::float8 as "minLocalContent",
    l.quantity - l.agreed - l.held - l.pooled as left
  from request_line l
  join organisation o on o.id = l.organisation_id
  join material m on m.code = l.material_code
  join facility f on f.id = l.facility_id
  join regency r on r.code = f.regency_code`;

export const needsOf = (manager: EntityManager, ids: readonly string[]): Promise<PoolNeed[]> =>
  manager.query(`${NEED} where l.id = any($1::uuid[]) order by l.id`, [ids]);

/** A need of one's own. */
export async function ownNeed(manager: EntityManager, actor: Actor, id: string): Promise<PoolNeed> {
  const need = found((await needsOf(manager, [id]))[0], 'request line', id);
  if (!isMember(actor, need.organisationId)) throw notFound('request line', id);
  return need;
}

/** Throws what keeps a need out of a pool, given the needs that are in it. */
export function refuseUnfit(pool: Pool, unit: string, need: PoolNeed, joined: readonly PoolNeed[]): void {
  if (need.materialCode !== pool.materialCode) {
    const params = { pool: pool.materialCode, need: need.materialCode };
    if (need.unit !== unit) throw new Refusal('pool_mixed_units', { ...params, poolUnit: unit, needUnit: need.unit });
    throw new Refusal('pool_mixed_material', params);
  }
  if (need.landmass !== pool.landmass)
    throw new Refusal('pool_other_region', { pool: pool.landmass, need: need.landmass });
  const isOpen = (need.state === 'open' || need.state === 'matched') && need.poolId === null;
  if (!isOpen || need.left < 1 || need.organisationState !== 'active') throw new Refusal('pool_need_closed', {});
  const both = pooledTerms<PoolNeed>([...joined, need]);
  if ('conflict' in both) throw new Refusal('pool_incompatible', { field: both.conflict });
}
