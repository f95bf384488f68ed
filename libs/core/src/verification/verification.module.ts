import { Module } from '@nestjs/common';
import { CaseConclusion } from './case-conclusion.js';
import { CaseReviewService } from './case-review.service.js';
import { CaseService } from './case.service.js';
import { ClaimDecisionService } from './claim-decision.service.js';
import { ClaimEndings } from './claim-endings.js';
import { ClaimStandingService } from './claim-standing.service.js';
import { ClaimService } from './claim.service.js';
import { VerifiedClaims } from './coverage.js';
import { EvidenceFiles } from './evidence-files.js';
import { EvidenceReader } from './evidence-reader.js';
import { EvidenceService } from './evidence.service.js';
import { ExpireClaims } from './expire-claims.js';
import { VerificationLetters } from './letters.js';
import { SecondSignatureService } from './second-signature.service.js';

const OFFERED = [
  ClaimService,
  CaseService,
  CaseReviewService,
  ClaimDecisionService,
  SecondSignatureService,
  ClaimStandingService,
  EvidenceService,
  EvidenceReader,
  ExpireClaims,
  VerifiedClaims,
];

@Module({ providers: [...OFFERED, CaseConclusion, ClaimEndings, EvidenceFiles, VerificationLetters], exports: OFFERED })
export class VerificationModule {}
