import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { type Actor, isMember } from '../platform/context.js';
import type { CaseMove } from './case.rules.js';
import { actionsOfCase, type CaseRow, selectCases } from './case-rows.js';
import { type ClaimDetail, claimDetails } from './claim-details.js';
import { claimRows } from './claim-rows.js';
import { medianServiceHours } from './service-times.js';
import { visibleCase } from './verification-access.js';
import { CaseRemark, VerificationCase } from './verification-case.entity.js';

/** One step of a case, from the audit trail. */
export interface TimelineStep {
  readonly at: Date;
  readonly actor: string;
  /** `case.submit`, `claim.verify`, … */
  readonly action: string;
  readonly claimId: string | null;
  readonly reason: string | null;
}

export interface CaseDetail {
  readonly row: CaseRow;
  readonly claims: readonly ClaimDetail[];
  readonly remarks: readonly CaseRemark[];
  readonly timeline: readonly TimelineStep[];
  /** From 1, while it waits to be taken. */
  readonly placeInQueue: number | null;
  /** From submission to decision, over the last 30 days. */
  readonly medianServiceHours: number | null;
  readonly actions: readonly CaseMove[];
}

const STEPS_MAX = 500;

/** $1 case, $2 its claims, $3 whether what waits for a second signature is shown. */
const TIMELINE = `
  with step as materialized (
    select * from audit_entry where subject_type = 'case' and subject_id = $1
    union all
    select * from audit_entry where subject_type = 'claim' and subject_id = any($2::uuid[])
  )
  select at, actor_name as actor, action, case when subject_type = 'claim' then subject_id end as "claimId", reason
  from step where $3 or not (details->>'state' is not distinct from 'awaiting_second' or action like 'claim.refuse%')
  order by seq desc limit ${STEPS_MAX}`;

/** A case with everything that whoever looks at it needs side by side. */
@Injectable()
export class CaseDetails {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, id: string): Promise<CaseDetail> {
    const { manager } = this.dataSource;
    visibleCase(actor, await manager.findOneBy(VerificationCase, { id }), id);
    const [row] = (await manager.query(selectCases('k.id = $1'), [id])) as CaseRow[];
    const rows = await claimRows(manager, 'c.case_id = $1 order by c.id', [id]);
    const inside = isMember(actor, row.organisationId);
    const claimIds = rows.map((claim) => claim.id);
    const steps = (await manager.query(TIMELINE, [id, claimIds, !inside])) as TimelineStep[];
    return {
      row,
      claims: await claimDetails(manager, actor, rows, this.clock.today()),
      remarks: await manager.find(CaseRemark, { where: { caseId: id }, order: { createdAt: 'asc', id: 'asc' } }),
      timeline: steps.toReversed(),
      placeInQueue: row.state === 'submitted' ? await placeOf(manager, row) : null,
      medianServiceHours: await medianServiceHours(manager, this.clock.now()),
      actions: actionsOfCase(actor, row),
    };
  }
}

async function placeOf(manager: EntityManager, row: CaseRow): Promise<number> {
  const rows = (await manager.query(
    `select count(*)::int + 1 as place from verification_case where state = 'submitted' and (due_at, id) < ($1::timestamptz, $2::uuid)`,
    [row.dueAt, row.id],
  )) as { place: number }[];
  return rows[0].place;
}
