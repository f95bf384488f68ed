import { Module } from '@nestjs/common';
import { PairingsModule } from '#core/pairings';
import { ProposalsController } from './proposals.controller.js';

@Module({ imports: [PairingsModule], controllers: [ProposalsController] })
export class PairingsApiModule {}
