import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { VerifiedClaims } from '../verification/coverage.js';
import { HintService } from './hint.service.js';
import { LapseService } from './lapse.service.js';
import { LineJudge } from './line-judge.js';
import { PlanService } from './plan.service.js';
import { RequestDrafting } from './request-drafting.js';
import { RequestLifeService } from './request-life.service.js';
import { RequestLineService } from './request-line.service.js';
import { RequestService } from './request.service.js';
import { VerifiedOffers } from './verified-offers.js';

const SERVICES = [RequestService, RequestLineService, RequestLifeService, PlanService, HintService, LapseService];

@Module({
  imports: [CatalogueModule],
  providers: [...SERVICES, LineJudge, RequestDrafting, VerifiedOffers, VerifiedClaims],
  exports: SERVICES,
})
export class DemandModule {}
