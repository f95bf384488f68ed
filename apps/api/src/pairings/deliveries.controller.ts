import { Body, Controller, Get, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DeliveryQueries, DeliveryService, ProposalQueries, RatingService } from '#core/pairings';
import { type Actor, Clock, illegalMove } from '#core/platform';
import {
  Access,
  answerFile,
  Answers,
  AnswersMedia,
  CurrentActor,
  Idempotent,
  requestContext,
  UuidParam,
} from '../http/index.js';
import {
  CloseDeliveryDto,
  CreateRatingDto,
  CreateReceiptDto,
  DeliveryPlanDto,
  LetterQueryDto,
} from './deliveries.dto.js';
import { pdfOf } from './letter/letter-pdf.js';
import { pairingLetter } from './letter/pairing-letter.js';
import { presentDeliveryPlan } from './deliveries.presenter.js';
import { CancelPairingDto, ProposalDto } from './proposals.dto.js';
import { presentProposal } from './proposals.presenter.js';

@ApiTags('Deliveries')
@Controller()
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly queries: DeliveryQueries,
    private readonly ratings: RatingService,
    private readonly proposals: ProposalQueries,
    private readonly clock: Clock,
  ) {}

  @Access({ who: 'party', of: 'proposal', param: 'id', orMinistry: ['planner', 'auditor'] })
  @Get('proposals/:id/deliveries')
  @ApiOperation({ summary: 'What a pairing has come to: deliveries, receipts, ratings' })
  @Answers(200, DeliveryPlanDto)
  async plan(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<DeliveryPlanDto> {
    return presentDeliveryPlan(await this.queries.ofProposal(actor, id));
  }

  @Access({ who: 'party', of: 'proposal', param: 'id', orMinistry: ['planner', 'auditor'] })
  @Get('proposals/:id/letter')
  @ApiOperation({ summary: 'The letter of pairing as PDF: terms, grade, schedule and why, once both sides agreed' })
  @AnswersMedia(200, 'application/pdf')
  async letter(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() { language }: LetterQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const record = await this.proposals.get(actor, id);
    const proposal = presentProposal(record, this.clock.now());
    if (proposal.agreedAt === null) throw illegalMove('proposal', proposal.state, 'letter', proposal.actions);
    const locale = language ?? requestContext(response.req).locale;
    const bytes = await pdfOf(pairingLetter(proposal, locale));
    return answerFile(response, { name: `padan-${proposal.id}.${locale}.pdf`, mediaType: 'application/pdf', bytes });
  }

  @Access({ who: 'party', of: 'delivery', param: 'id' })
  @Post('deliveries/:id/receipts')
  @Idempotent()
  @ApiOperation({ summary: 'Record what arrived, in part or whole; what is rejected is needed again at once' })
  @Answers(201, DeliveryPlanDto)
  async receive(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason = null, finding = null, note = null, ...receipt }: CreateReceiptDto,
  ): Promise<DeliveryPlanDto> {
    return this.plan(actor, await this.deliveries.receive(actor, id, { ...receipt, reason, finding, note }));
  }

  @Access({ who: 'party', of: 'delivery', param: 'id' })
  @Post('deliveries/:id/close')
  @Idempotent()
  @ApiOperation({ summary: 'Nothing more will come of a delivery that is due: the rest is needed again' })
  @Answers(200, DeliveryPlanDto)
  async close(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { note }: CloseDeliveryDto,
  ): Promise<DeliveryPlanDto> {
    return this.plan(actor, await this.deliveries.closeShort(actor, id, note ?? null));
  }

  @Access({ who: 'party', of: 'proposal', param: 'id' })
  @Post('proposals/:id/cancel')
  @Idempotent()
  @ApiOperation({ summary: 'Cancel an agreed pairing: unused weeks are freed, what is missing is matched anew' })
  @Answers(200, ProposalDto)
  async cancel(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason, note }: CancelPairingDto,
  ): Promise<ProposalDto> {
    await this.deliveries.cancel(actor, id, reason, note ?? null);
    return presentProposal(await this.proposals.get(actor, id), this.clock.now());
  }

  @Access({ who: 'party', of: 'proposal', param: 'id' })
  @Post('proposals/:id/ratings')
  @Idempotent()
  @ApiOperation({ summary: 'Rate the other side of a completed pairing, once' })
  @Answers(201, DeliveryPlanDto)
  async rate(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { comment = null, ...scores }: CreateRatingDto,
  ): Promise<DeliveryPlanDto> {
    await this.ratings.rate(actor, id, { ...scores, comment });
    return this.plan(actor, id);
  }
}
