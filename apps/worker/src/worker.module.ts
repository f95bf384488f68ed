import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AppealsModule } from '#core/appeals';
import { DemandModule } from '#core/demand';
import { DutiesModule } from '#core/duties';
import { MatchingModule } from '#core/matching';
import { NoticesModule } from '#core/notices';
import { PairingsModule } from '#core/pairings';
import { PrivacyModule } from '#core/privacy';
import { type Env, PlatformModule } from '#core/platform';
import { PoolsModule } from '#core/pools';
import { dataSourceOptions } from '#core/schema';
import { SheetsModule } from '#core/sheets';
import { SupplyModule } from '#core/supply';
import { VerificationModule } from '#core/verification';
import { WebhooksModule } from '#core/webhooks';
import { AttachRecordJob } from './jobs/attach-record.job.js';
import { AuditHeadJob } from './jobs/audit-head.job.js';
import { CompareRunsJob } from './jobs/compare-runs.job.js';
import { ExpireProposalsJob } from './jobs/expire-proposals.job.js';
import { MatchRunJob } from './jobs/match-run.job.js';
import { PersonalExportJob } from './jobs/personal-export.job.js';
import { SendMailJob } from './jobs/send-mail.job.js';
import { SheetJobs } from './jobs/sheet.jobs.js';
import { SweepJob } from './jobs/sweep.job.js';
import { logSettings } from './logging.js';
import { COMPARER, type Comparer } from './solve/comparer.js';
import type { Solver } from './solve/solver.js';
import { SOLVER } from './solve/solver.token.js';

/** What does the work that would keep the worker's own thread too long. */
export interface SolveThreads {
  readonly solver: Solver;
  readonly comparer: Comparer;
}

/** The queue's front door: the same rooms as the API, without HTTP. */
@Module({})
export class WorkerModule {
  static forRoot(env: Env, { solver, comparer }: SolveThreads): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        LoggerModule.forRoot(logSettings(env)),
        PlatformModule.forRoot(env, dataSourceOptions({ url: env.databaseUrl, applicationName: 'padan-worker' })),
        NoticesModule,
        WebhooksModule,
        VerificationModule,
        SupplyModule,
        DemandModule,
        DutiesModule,
        MatchingModule,
        PairingsModule,
        PoolsModule,
        SheetsModule,
        AppealsModule,
        PrivacyModule,
      ],
      providers: [
        AuditHeadJob,
        MatchRunJob,
        AttachRecordJob,
        PersonalExportJob,
        CompareRunsJob,
        ExpireProposalsJob,
        SendMailJob,
        SheetJobs,
        SweepJob,
        { provide: SOLVER, useValue: solver },
        { provide: COMPARER, useValue: comparer },
      ],
    };
  }
}
