import type { EntityManager } from 'typeorm';
import type { ProposalDraft } from '#core/matching';

export interface LockedOffer {
  readonly version: number;
  /** Published, from a line that runs. */
  readonly isOpen: boolean;
}

export interface LockedNeed {
  readonly version: number;
  readonly isOpen: boolean;
}

const idsOf = (ids: Iterable<string>): string[] => [...new Set(ids)].toSorted();

/**
 * Holds organisations and offers as they are until commit: who suspends, withdraws or ends a claim waits, and then finds
 * the proposals that were written.
 */
export async function lockSupply(
  manager: EntityManager,
  drafts: readonly ProposalDraft[],
): Promise<{ suspended: ReadonlySet<string>; offers: ReadonlyMap<string, LockedOffer> }> {
  const sides = idsOf(drafts.flatMap(({ producerId, manufacturerId }) => [producerId, manufacturerId]));
  const organisations: { id: string; state: string }[] = await manager.query(
    'select id, state from organisation where id = any($1::uuid[]) order by id for share',
    [sides],
  );
  const offers: ({ id: string } & LockedOffer)[] = await manager.query(
    `select o.id, o.version, o.state = 'published' and (line.id is null or line.state = 'active') as "isOpen"
     from offer o left join line on line.id = o.line_id
     where o.id = any($1::uuid[]) order by o.id for share of o`,
    [idsOf(drafts.map(({ offerId }) => offerId))],
  );
  return {
    suspended: new Set(organisations.filter(({ state }) => state !== 'active').map(({ id }) => id)),
    offers: new Map(offers.map((offer) => [offer.id, offer])),
  };
}

/** Holds the request lines; their counters are about to change. */
export async function lockNeeds(
  manager: EntityManager,
  drafts: readonly ProposalDraft[],
): Promise<ReadonlyMap<string, LockedNeed>> {
  const needs: ({ id: string } & LockedNeed)[] = await manager.query(
    `select id, version, state in ('open', 'matched') as "isOpen" from request_line
     where id = any($1::uuid[]) order by id for update`,
    [idsOf(drafts.map(({ requestLineId }) => requestLineId))],
  );
  return new Map(needs.map((need) => [need.id, need]));
}
