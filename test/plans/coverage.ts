import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { JobName } from '#contracts';

/** The scene that stands for each job; a new job does not compile without one. */
export const SCENE_OF_JOB: Readonly<Record<JobName, string>> = {
  'run.match': 'RunWriter.write',
  'run.compare': 'ComparisonDesk.answer',
  'run.changes': 'RunChanges.startDue',
  'run.schedule': 'RunChanges.startDue',
  'claims.expire': 'ExpireClaims.run',
  'proposals.expire': 'ExpireProposals.expireDue',
  'requests.lapse': 'LapseService.lapseRequests',
  'offers.freshness': 'FreshnessService.refreshFreshness',
  'offers.remind': 'ConfirmationService.remind',
  'reports.remind': 'ReportReminders.remind',
  'emergencies.end': 'EmergencyService.endDue',
  'sheet.check': 'SheetChecker.check',
  'sheet.apply': 'SheetApplier.apply',
  'notices.digest': 'DigestService.writeDue',
  'webhook.send': 'WebhookSender.send',
  'privacy.export': 'ExportService.make',
  'privacy.retention': 'RetentionService.run',
  'breach.notify': 'BreachService.notify',
  'appeal.attach': 'AppealRecords.attachDecision',
  'pools.follow': 'PoolFollow.follow',
  'mail.send': 'MailService.send',
  'platform.sweep': 'SweepJob.handle',
  'audit.head': 'writeAuditHead',
};

const CORE = path.resolve(import.meta.dirname, '../../libs/core/src');
const PAGED = /^ {2}(?:async )?(\w+)\(([^{}]*?)\): Promise<Page</gm;

/** `Class.method` of everything in the core that answers a page, as the sources say. */
export function pagedMethods(): string[] {
  const sources = globSync('**/*.ts', { cwd: CORE, exclude: ['**/*.spec.ts'] });
  return sources.flatMap((file) => {
    const text = readFileSync(path.join(CORE, file), 'utf8');
    return [...text.matchAll(PAGED)].map(({ 1: method, index }) => {
      const [, name] = [...text.slice(0, index).matchAll(/export class (\w+)/g)].at(-1) ?? [];
      return `${name}.${method}`;
    });
  });
}
