import { Module } from '@nestjs/common';
import { DemandModule } from '#core/demand';
import { NoticesModule } from '#core/notices';
import { VerificationModule } from '#core/verification';
import { ComparisonDesk } from './comparison/comparison-desk.js';
import { ComparisonService } from './comparison/comparison.service.js';
import { EmergencyQueries } from './emergency/emergency-queries.js';
import { EmergencyService } from './emergency/emergency.service.js';
import { PolicyService } from './policy.service.js';
import { RelaxationService } from './relaxation/relaxation.service.js';
import { RunBase } from './run-base.js';
import { RunChanges } from './run-changes.js';
import { RunDesk } from './run-desk.js';
import { RunFindings } from './run-findings.js';
import { RunNotices } from './run-notices.js';
import { RunQueries } from './run-queries.js';
import { RunSweeper } from './run-sweeper.js';
import { RunWriter } from './run-writer.js';
import { RunService } from './run.service.js';
import { SnapshotReader } from './snapshot/snapshot-reader.js';
import { WhyNotService } from './why-not.service.js';
import { WhatIfService } from './what-if/what-if.service.js';

const SERVICES = [
  PolicyService,
  EmergencyService,
  EmergencyQueries,
  RunService,
  WhatIfService,
  WhyNotService,
  RelaxationService,
  RunQueries,
  RunFindings,
  ComparisonService,
  ComparisonDesk,
  RunBase,
  RunChanges,
  RunSweeper,
  RunDesk,
  RunWriter,
  SnapshotReader,
];

/** Needs PROPOSAL_BOOK from a global module: the room above keeps the proposals. */
@Module({
  imports: [NoticesModule, VerificationModule, DemandModule],
  providers: [...SERVICES, RunNotices],
  exports: SERVICES,
})
export class MatchingModule {}
