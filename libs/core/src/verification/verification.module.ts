import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.js';
import { CaseConclusion } from './case-conclusion.js';
import { CaseDetails } from './case-detail.js';
import { CaseLists } from './case-lists.js';
import { CaseReviewService } from './case-review.service.js';
import { CaseService } from './case.service.js';
import { ClaimDecisionService } from './claim-decision.service.js';
import { ClaimEndings } from './claim-endings.js';
import { ClaimReader } from './claim-reader.js';
import { ClaimReopening } from './claim-reopening.js';
import { ClaimRegister } from './claim-register.js';
import { ClaimStandingService } from './claim-standing.service.js';
import { ClaimService } from './claim.service.js';
import { VerifiedClaims } from './coverage.js';
import { EvidenceFiles } from './evidence-files.js';
import { EvidenceReader } from './evidence-reader.js';
import { EvidenceService } from './evidence.service.js';
import { ExpireClaims } from './expire-claims.js';
import { FileIntake } from './file-intake.js';
import { VerificationLetters } from './letters.js';
import { SecondQueue } from './second-queue.js';
import { SecondSignatureService } from './second-signature.service.js';
import { ServiceTimesReader } from './service-times.js';

const OFFERED = [
  ClaimService,
  CaseService,
  CaseReviewService,
  ClaimDecisionService,
  SecondSignatureService,
  ClaimStandingService,
  ClaimReopening,
  EvidenceService,
  EvidenceReader,
  FileIntake,
  ClaimReader,
  ClaimRegister,
  CaseLists,
  CaseDetails,
  SecondQueue,
  ServiceTimesReader,
  ExpireClaims,
  VerifiedClaims,
];

@Module({
  imports: [NoticesModule],
  providers: [...OFFERED, CaseConclusion, ClaimEndings, EvidenceFiles, VerificationLetters],
  exports: OFFERED,
})
export class VerificationModule {}
