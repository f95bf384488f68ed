import { Module } from '@nestjs/common';
import { VerificationModule } from '#core/verification';
import { CasesController } from './cases.controller.js';
import { ClaimsController } from './claims.controller.js';
import { DecisionsController } from './decisions.controller.js';
import { EvidenceController } from './evidence.controller.js';
import { ReviewController } from './review.controller.js';

@Module({
  imports: [VerificationModule],
  controllers: [ClaimsController, EvidenceController, CasesController, ReviewController, DecisionsController],
})
export class VerificationApiModule {}
