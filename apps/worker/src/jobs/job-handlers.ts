import type { INestApplicationContext } from '@nestjs/common';
import type { JobName, JobPayloads } from '#contracts';
import { LapseService } from '#core/demand';
import { PoolFollow } from '#core/pools';
import { ReportReminders } from '#core/duties';
import { EmergencyService, RunChanges } from '#core/matching';
import { ConfirmationService, FreshnessService } from '#core/supply';
import { DigestService } from '#core/notices';
import { BreachService, RetentionService } from '#core/privacy';
import { ExpireClaims } from '#core/verification';
import { WebhookSender } from '#core/webhooks';
import { AttachRecordJob } from './attach-record.job.js';
import { AuditHeadJob } from './audit-head.job.js';
import { CompareRunsJob } from './compare-runs.job.js';
import { ExpireProposalsJob } from './expire-proposals.job.js';
import type { JobTry } from './job-try.js';
import { MatchRunJob } from './match-run.job.js';
import { PersonalExportJob } from './personal-export.job.js';
import { SendMailJob } from './send-mail.job.js';
import { SheetJobs } from './sheet.jobs.js';
import { SweepJob } from './sweep.job.js';

export type JobHandler<N extends JobName> = (payload: JobPayloads[N], attempt: JobTry) => Promise<unknown>;

/** One handler per job: a job without one does not compile. */
export type JobHandlers = { readonly [N in JobName]: JobHandler<N> };

export function jobHandlers(app: INestApplicationContext): JobHandlers {
  return {
    'run.match': (payload, attempt) => app.get(MatchRunJob).handle(payload, attempt),
    'run.compare': (payload, attempt) => app.get(CompareRunsJob).handle(payload, attempt),
    'run.changes': async () => (await app.get(RunChanges).startDue())?.id ?? 'none due',
    'run.schedule': async () => (await app.get(RunChanges).startNightly())?.id ?? 'one is under way',
    'claims.expire': () => app.get(ExpireClaims).run(),
    'proposals.expire': () => app.get(ExpireProposalsJob).handle(),
    'requests.lapse': () => app.get(LapseService).lapseRequests(),
    'offers.freshness': () => app.get(FreshnessService).refreshFreshness(),
    'offers.remind': () => app.get(ConfirmationService).remind(),
    'reports.remind': () => app.get(ReportReminders).remind(),
    'emergencies.end': () => app.get(EmergencyService).endDue(),
    'sheet.check': ({ importId }) => app.get(SheetJobs).check(importId),
    'sheet.apply': ({ importId }) => app.get(SheetJobs).apply(importId),
    'appeal.attach': (payload, attempt) => app.get(AttachRecordJob).handle(payload, attempt),
    'pools.follow': ({ poolId }) => app.get(PoolFollow).follow(poolId),
    'privacy.export': (payload, attempt) => app.get(PersonalExportJob).handle(payload, attempt),
    'privacy.retention': () => app.get(RetentionService).run(),
    'breach.notify': ({ breachId }) => app.get(BreachService).notify(breachId),
    'mail.send': (payload, attempt) => app.get(SendMailJob).handle(payload, attempt),
    'notices.digest': () => app.get(DigestService).writeDue(),
    'webhook.send': ({ deliveryId }) => app.get(WebhookSender).send(deliveryId),
    'audit.head': () => app.get(AuditHeadJob).handle(),
    'platform.sweep': () => app.get(SweepJob).handle(),
  };
}
