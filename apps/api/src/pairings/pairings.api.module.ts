import { Module } from '@nestjs/common';
import { PairingsModule } from '#core/pairings';
import { DeliveriesController } from './deliveries.controller.js';
import { ProposalsController } from './proposals.controller.js';
import { ReceiptFilesController } from './receipt-files.controller.js';
import { RescuesController } from './rescues.controller.js';

@Module({
  imports: [PairingsModule],
  controllers: [ProposalsController, DeliveriesController, ReceiptFilesController, RescuesController],
})
export class PairingsApiModule {}
