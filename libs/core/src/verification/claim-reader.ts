import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClaimKind, ClaimState } from '#contracts';
import { Clock } from '../platform/clock.js';
import { type Actor, hasRole, isMember } from '../platform/context.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { notFound } from '../platform/refusal.js';
import { Claim } from './claim.entity.js';
import { type ClaimDetail, claimDetails } from './claim-details.js';
import { claimRows, type ClaimRow } from './claim-rows.js';
import { idOfCursor } from './cursor-parts.js';
import { VERIFICATION_READERS, visibleClaim } from './verification-access.js';

export interface ClaimQuery extends PageQuery {
  readonly organisationId: string;
  readonly state?: ClaimState;
  readonly kind?: ClaimKind;
  readonly facilityId?: string;
}

@Injectable()
export class ClaimReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Claims of one organisation, newest first; the ministry sees what was sent in. */
  async list(actor: Actor, query: ClaimQuery): Promise<Page<ClaimRow>> {
    const { organisationId } = query;
    const inside = isMember(actor, organisationId);
    if (!inside && !hasRole(actor, ...VERIFICATION_READERS)) throw notFound('organisation', organisationId);
    const limit = limitOf(query);
    const before = idOfCursor(query.cursor);
    const rows = await claimRows(
      this.dataSource.manager,
      `c.organisation_id = $1 and c.withdrawn_at is null
         and ($2::text is null or c.state = $2) and ($3::text is null or c.kind = $3)
         and ($4::uuid is null or c.facility_id = $4) and ($5::uuid is null or c.id < $5::uuid)
         and ($6 or c.state <> 'draft' or c.submitted_at is not null)
       order by c.id desc limit $7`,
      [organisationId, query.state ?? null, query.kind ?? null, query.facilityId ?? null, before, inside, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  async detail(actor: Actor, id: string): Promise<ClaimDetail> {
    const { manager } = this.dataSource;
    visibleClaim(actor, await manager.findOneBy(Claim, { id }), id);
    const rows = await claimRows(manager, 'c.id = $1', [id]);
    const [detail] = await claimDetails(manager, actor, rows, this.clock.today());
    return detail;
  }
}
