// Every job the queue knows: name → queue, payload, retry. A payload holds ids only; the row is the truth.
// The worker's handler table is typed over JobName, so that a missing handler does not compile.

export interface JobPayloads {
  /** Solve one matching run and write its proposals. */
  'run.match': { runId: string };
  /** Compute what changed from one finished run to another. */
  'run.compare': { baseRunId: string; runId: string };
  /** Debounced: look for families with changes that matter and start a run for them. */
  'run.changes': Record<string, never>;
  /** Nightly full run. */
  'run.schedule': Record<string, never>;
  /** Expire claims whose validity ended; withdraw what rests on them. */
  'claims.expire': Record<string, never>;
  /** Expire proposals nobody answered in time. */
  'proposals.expire': Record<string, never>;
  /** Close requests whose last week has passed. */
  'requests.lapse': Record<string, never>;
  /** Recount which offers are stale and remind their owners. */
  'offers.freshness': Record<string, never>;
  /** Ask producers once a week whether their offers are still true. */
  'offers.remind': Record<string, never>;
  /** Ask for weekly reports that are due or were missed. */
  'reports.remind': Record<string, never>;
  /** End emergencies whose time is over. */
  'emergencies.end': Record<string, never>;
  /** Read an uploaded spreadsheet and rehearse every row of it. */
  'sheet.check': { importId: string };
  /** Apply the rows of a checked spreadsheet. */
  'sheet.apply': { importId: string };
  /** Attach to an appeal the replay and the explanation of what it contests. */
  'appeal.attach': { appealId: string };
  /** Bring a pool in line with its order: share out what arrived, end it when its order has ended. */
  'pools.follow': { poolId: string };
  /** Gather everything that is held on a person into one file. */
  'privacy.export': { exportId: string };
  /** Remove what its retention rule lets go. */
  'privacy.retention': Record<string, never>;
  /** Write to the people whom a breach concerns. */
  'breach.notify': { breachId: string };
  /** Send one queued message. */
  'mail.send': { messageId: string };
  /** Write the digest letters of the last 07:00 WIB; the hours after find nothing left to do. */
  'notices.digest': Record<string, never>;
  /** Try once to bring a message to a webhook; further tries are jobs of their own. */
  'webhook.send': { deliveryId: string };
  /** Sign the head of the audit trail and write it outside the database. */
  'audit.head': Record<string, never>;
  /** Delete expired idempotency keys, sessions and used tokens; ring again for what waits. */
  'platform.sweep': Record<string, never>;
}

export type JobName = keyof JobPayloads;
export type QueueName = 'matching' | 'housekeeping' | 'mail' | 'sheets' | 'webhooks';

export interface JobSpec {
  readonly queue: QueueName;
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** First pause before a retry; doubles each time. */
  readonly backoff_ms: number;
  /** Present on jobs that repeat by themselves: how often the scheduler rings. */
  readonly every_ms?: number;
  /** Present on jobs that repeat by the clock (UTC). */
  readonly cron?: string;
}

const MINUTE_MS = 60_000;

export const JOBS: { readonly [N in JobName]: JobSpec } = {
  'run.match': { queue: 'matching', attempts: 3, backoff_ms: 2_000 },
  'run.compare': { queue: 'housekeeping', attempts: 3, backoff_ms: 2_000 },
  'run.changes': { queue: 'housekeeping', attempts: 1, backoff_ms: 1_000, every_ms: MINUTE_MS },
  // 19:00 UTC = 02:00 WIB
  'run.schedule': { queue: 'housekeeping', attempts: 3, backoff_ms: 5_000, cron: '0 19 * * *' },
  'claims.expire': { queue: 'housekeeping', attempts: 3, backoff_ms: 2_000, every_ms: 5 * MINUTE_MS },
  'proposals.expire': { queue: 'housekeeping', attempts: 3, backoff_ms: 1_000, every_ms: 5_000 },
  'requests.lapse': { queue: 'housekeeping', attempts: 3, backoff_ms: 2_000, every_ms: 60 * MINUTE_MS },
  'offers.freshness': { queue: 'housekeeping', attempts: 3, backoff_ms: 2_000, every_ms: 60 * MINUTE_MS },
  'offers.remind': { queue: 'housekeeping', attempts: 3, backoff_ms: 2_000, every_ms: 60 * MINUTE_MS },
  'reports.remind': { queue: 'housekeeping', attempts: 3, backoff_ms: 2_000, every_ms: 60 * MINUTE_MS },
  'emergencies.end': { queue: 'housekeeping', attempts: 3, backoff_ms: 2_000, every_ms: MINUTE_MS },
  'sheet.check': { queue: 'sheets', attempts: 5, backoff_ms: 2_000 },
  'sheet.apply': { queue: 'sheets', attempts: 10, backoff_ms: 2_000 },
  'appeal.attach': { queue: 'matching', attempts: 3, backoff_ms: 5_000 },
  'pools.follow': { queue: 'housekeeping', attempts: 5, backoff_ms: 1_000 },
  'privacy.export': { queue: 'housekeeping', attempts: 4, backoff_ms: 3_000 },
  // 19:30 UTC = 02:30 WIB
  'privacy.retention': { queue: 'housekeeping', attempts: 3, backoff_ms: 60_000, cron: '30 19 * * *' },
  'breach.notify': { queue: 'housekeeping', attempts: 6, backoff_ms: 3_000 },
  'mail.send': { queue: 'mail', attempts: 6, backoff_ms: 3_000 },
  'notices.digest': { queue: 'mail', attempts: 3, backoff_ms: 5_000, cron: '0 * * * *' },
  'webhook.send': { queue: 'webhooks', attempts: 3, backoff_ms: 2_000 },
  'audit.head': { queue: 'housekeeping', attempts: 3, backoff_ms: 2_000, every_ms: 5 * MINUTE_MS },
  'platform.sweep': { queue: 'housekeeping', attempts: 1, backoff_ms: 1_000, every_ms: 15_000 },
};

export const JOB_NAMES = Object.keys(JOBS) as JobName[];
export const QUEUE_NAMES: readonly QueueName[] = ['matching', 'housekeeping', 'mail', 'sheets', 'webhooks'];
