import { Module } from '@nestjs/common';
import { AuditReader } from '../platform/audit/audit-reader.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { VerifiedClaims } from '../verification/coverage.js';
import { HintService } from './hint.service.js';
import { LapseService } from './lapse.service.js';
import { LineJudge } from './line-judge.js';
import { PlanService } from './plan.service.js';
import { RequestDrafting } from './request-drafting.js';
import { RequestLifeService } from './request-life.service.js';
import { RequestLineService } from './request-line.service.js';
import { RequestHistory } from './request-history.js';
import { RequestService } from './request.service.js';
import { TemplateService } from './template.service.js';
import { VerifiedOffers } from './verified-offers.js';

const SERVICES = [
  RequestService,
  RequestLineService,
  RequestLifeService,
  RequestHistory,
  PlanService,
  TemplateService,
  HintService,
  LapseService,
];

@Module({
  imports: [CatalogueModule],
  providers: [...SERVICES, AuditReader, LineJudge, RequestDrafting, VerifiedOffers, VerifiedClaims],
  exports: SERVICES,
})
export class DemandModule {}
