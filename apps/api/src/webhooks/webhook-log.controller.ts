import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Page } from '#core/platform';
import { WebhookLog } from '#core/webhooks';
import { Access, Answers, AnswersPage, CurrentActor, Idempotent, presentPage, UuidParam } from '../http/index.js';
import {
  DeliveryQueryDto,
  ReplayedDto,
  ReplayFailedDto,
  WebhookDeliveryDetailDto,
  WebhookDeliveryDto,
} from './webhooks.dto.js';
import { presentDelivery, presentDeliveryDetail } from './webhooks.presenter.js';

const OWNER = { who: 'party', of: 'organisation', param: 'organisationId', role: 'owner' } as const;

@ApiTags('Webhooks')
@Controller('organisations/:organisationId/webhooks/:webhookId')
export class WebhookLogController {
  constructor(private readonly log: WebhookLog) {}

  @Access(OWNER)
  @Get('deliveries')
  @ApiOperation({ summary: 'What was sent to it, newest first; kept for 30 days' })
  @AnswersPage(WebhookDeliveryDto)
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @UuidParam('webhookId') webhookId: string,
    @Query() query: DeliveryQueryDto,
  ): Promise<Page<WebhookDeliveryDto>> {
    return presentPage(await this.log.list(actor, organisationId, webhookId, query), presentDelivery);
  }

  @Access(OWNER)
  @Get('deliveries/:deliveryId')
  @ApiOperation({ summary: 'One of them, with what was said and each try' })
  @Answers(200, WebhookDeliveryDetailDto)
  async read(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @UuidParam('webhookId') webhookId: string,
    @UuidParam('deliveryId') deliveryId: string,
  ): Promise<WebhookDeliveryDetailDto> {
    return presentDeliveryDetail(await this.log.get(actor, organisationId, webhookId, deliveryId));
  }

  @Access(OWNER)
  @Post('deliveries/:deliveryId/replay')
  @Idempotent()
  @ApiOperation({ summary: 'Send it once more, under the same webhook-id' })
  @Answers(202, WebhookDeliveryDetailDto)
  async replay(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @UuidParam('webhookId') webhookId: string,
    @UuidParam('deliveryId') deliveryId: string,
  ): Promise<WebhookDeliveryDetailDto> {
    return presentDeliveryDetail(await this.log.replay(actor, organisationId, webhookId, deliveryId));
  }

  @Access(OWNER)
  @Post('replay')
  @Idempotent()
  @ApiOperation({ summary: 'Send once more what has failed since a day' })
  @Answers(202, ReplayedDto)
  async replayFailed(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @UuidParam('webhookId') webhookId: string,
    @Body() { since }: ReplayFailedDto,
  ): Promise<ReplayedDto> {
    const replayed = await this.log.replayFailed(actor, organisationId, webhookId, new Date(`${since}T00:00:00Z`));
    return { replayed };
  }
}
