import { Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#core/platform';
import { ConfirmationService } from '#core/supply';
import { Access, Answers, CurrentActor, Idempotent, UuidParam } from '../http/index.js';
import { ConfirmedOffersDto } from './offers.dto.js';

@ApiTags('Offers')
@Controller('organisations/:id/offers')
export class OfferConfirmationsController {
  constructor(private readonly confirmation: ConfirmationService) {}

  @Access({ who: 'party', of: 'organisation', param: 'id' })
  @Post('confirm')
  @Idempotent()
  @ApiOperation({ summary: '"Still true" of every published offer of an organisation' })
  @Answers(200, ConfirmedOffersDto)
  async confirmAll(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<ConfirmedOffersDto> {
    const { confirmed, wereStale } = await this.confirmation.confirmAll(actor, id);
    return { confirmed, wereStale };
  }
}
