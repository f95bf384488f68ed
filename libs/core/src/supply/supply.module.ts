import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.js';
import { VerifiedClaims } from '../verification/coverage.js';
import { ConfirmationService } from './confirmation.service.js';
import { FreshnessService } from './freshness.service.js';
import { LineCalendarService } from './line-calendar.service.js';
import { LineOutageService } from './line-outage.service.js';
import { LineService } from './line.service.js';
import { OfferCalendarService } from './offer-calendar.service.js';
import { OfferLifeService } from './offer-life.service.js';
import { OfferWithdrawal } from './offer-withdrawal.js';
import { OfferService } from './offer.service.js';

const SERVICES = [
  LineService,
  LineCalendarService,
  LineOutageService,
  OfferService,
  OfferLifeService,
  OfferCalendarService,
  FreshnessService,
  ConfirmationService,
];

@Module({
  imports: [NoticesModule],
  providers: [...SERVICES, OfferWithdrawal, VerifiedClaims],
  exports: SERVICES,
})
export class SupplyModule {}
