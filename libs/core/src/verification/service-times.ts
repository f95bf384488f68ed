import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { type Actor, hasRole } from '../platform/context.js';
import { Refusal } from '../platform/refusal.js';
import { userOf, VERIFICATION_READERS } from './verification-access.js';

export const SERVICE_DAYS = 30;
const DAY_MS = 86_400_000;

/** One verifier's part in the figures. */
export interface VerifierTimes {
  readonly userId: string;
  readonly name: string;
  readonly decided: number;
  readonly medianHours: number | null;
  readonly decidedInTime: number;
  readonly inReview: number;
  readonly overdue: number;
}

export interface ServiceTimes {
  /** Decided in these last days. */
  readonly days: number;
  readonly decided: number;
  /** Calendar hours from the last submission to the decision; null when none was decided. */
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
  readonly decidedInTime: number;
  /** Of those decided, how many were returned at least once. */
  readonly returnedOnce: number;
  readonly waiting: number;
  readonly inReview: number;
  readonly overdue: number;
  readonly awaitingSecond: number;
  /** Whoever oversees sees everybody; a verifier is not measured in front of the others. */
  readonly verifiers: readonly VerifierTimes[];
}

const FIGURES = `
  with decided as (
    select extract(epoch from decided_at - submitted_at)::float8 / 3600 as hours, decided_at <= due_at as in_time, returns
    from verification_case where decided_at >= $1 and submitted_at is not null
  ), open_case as (
    select state, due_at from verification_case where state in ('submitted', 'in_review')
  )
  select (select count(*)::int from decided) as decided,
    (select percentile_cont(0.5) within group (order by hours) from decided) as "medianHours",
    (select percentile_cont(0.9) within group (order by hours) from decided) as "p90Hours",
    (select count(*)::int from decided where in_time) as "decidedInTime",
    (select count(*)::int from decided where returns > 0) as "returnedOnce",
    (select count(*)::int from open_case where state = 'submitted') as waiting,
    (select count(*)::int from open_case where state = 'in_review') as "inReview",
    (select count(*)::int from open_case where due_at < $2) as overdue,
    (select count(*)::int from claim_decision where state = 'awaiting_second') as "awaitingSecond"`;

const VERIFIERS_MAX = 200;

/** Two readings of one table, each by an index: those decided lately, and those open. $3: one verifier, or all. */
const BY_VERIFIER = `
  with seen as (
    select assigned_to, assignee_name, decided_at, submitted_at, due_at from verification_case
    where decided_at >= $1 and submitted_at is not null
    union all
    select assigned_to, assignee_name, decided_at, submitted_at, due_at from verification_case
    where state in ('submitted', 'in_review')
  )
  select assigned_to as "userId", coalesce(max(assignee_name), '–') as name, count(decided_at)::int as decided,
    percentile_cont(0.5) within group (order by extract(epoch from decided_at - submitted_at)::float8 / 3600)
      filter (where decided_at is not null) as "medianHours",
    (count(*) filter (where decided_at <= due_at))::int as "decidedInTime",
    (count(*) filter (where decided_at is null))::int as "inReview",
    (count(*) filter (where decided_at is null and due_at < $2))::int as overdue
  from seen where assigned_to is not null and ($3::uuid is null or assigned_to = $3)
  group by assigned_to order by name, assigned_to limit ${VERIFIERS_MAX}`;

@Injectable()
export class ServiceTimesReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** How long verification takes, and what is open now. */
  async read(actor: Actor): Promise<ServiceTimes> {
    if (!hasRole(actor, ...VERIFICATION_READERS)) throw new Refusal('forbidden', { needed: 'verifier, auditor' });
    const now = this.clock.now();
    const rows = (await this.dataSource.query(FIGURES, [daysBefore(now), now])) as Omit<
      ServiceTimes,
      'days' | 'verifiers'
    >[];
    const only = hasRole(actor, 'auditor', 'administrator') ? null : userOf(actor);
    const verifiers = (await this.dataSource.query(BY_VERIFIER, [daysBefore(now), now, only])) as VerifierTimes[];
    return { days: SERVICE_DAYS, ...rows[0], verifiers };
  }
}

export async function medianServiceHours(manager: EntityManager, now: Date): Promise<number | null> {
  const rows = (await manager.query(
    `select percentile_cont(0.5) within group (order by extract(epoch from decided_at - submitted_at)::float8 / 3600) as hours
     from verification_case where decided_at >= $1 and submitted_at is not null`,
    [daysBefore(now)],
  )) as { hours: number | null }[];
  return rows[0].hours;
}

const daysBefore = (now: Date): Date => new Date(now.getTime() - SERVICE_DAYS * DAY_MS);
