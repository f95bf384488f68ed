import { Module } from '@nestjs/common';
import { SupplyModule } from '#core/supply';
import { LinesController } from './lines.controller.js';
import { OfferConfirmationsController } from './offer-confirmations.controller.js';
import { OffersController } from './offers.controller.js';

@Module({ imports: [SupplyModule], controllers: [LinesController, OffersController, OfferConfirmationsController] })
export class SupplyApiModule {}
