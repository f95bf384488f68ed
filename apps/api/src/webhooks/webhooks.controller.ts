import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Page } from '#core/platform';
import { WebhookService } from '#core/webhooks';
import {
  Access,
  Answers,
  AnswersPage,
  CurrentActor,
  Idempotent,
  IfMatch,
  NeedsIfMatch,
  PageQueryDto,
  presentPage,
  UuidParam,
} from '../http/index.js';
import { NewWebhookDto, UpdateWebhookDto, WebhookDto, WebhookSecretDto } from './webhooks.dto.js';
import { presentWebhook } from './webhooks.presenter.js';

const OWNER = { who: 'party', of: 'organisation', param: 'organisationId', role: 'owner' } as const;

@ApiTags('Webhooks')
@Controller('organisations/:organisationId/webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: WebhookService) {}

  @Access(OWNER)
  @Get()
  @ApiOperation({ summary: 'Where this organisation is told by machine, oldest first' })
  @AnswersPage(WebhookDto)
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<WebhookDto>> {
    return presentPage(await this.webhooks.list(actor, organisationId, query), presentWebhook);
  }

  @Access(OWNER)
  @Post()
  @Idempotent()
  @ApiOperation({
    summary: 'Register an address for events; ask for its secret next',
    description: 'How to verify what arrives: docs/WEBHOOKS.md.',
  })
  @Answers(201, WebhookDto)
  async create(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @Body() terms: NewWebhookDto,
  ): Promise<WebhookDto> {
    return presentWebhook(await this.webhooks.create(actor, organisationId, terms));
  }

  @Access(OWNER)
  @Get(':webhookId')
  @ApiOperation({ summary: 'One of them' })
  @Answers(200, WebhookDto)
  async read(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @UuidParam('webhookId') webhookId: string,
  ): Promise<WebhookDto> {
    return presentWebhook(await this.webhooks.get(actor, organisationId, webhookId));
  }

  @Access(OWNER)
  @Patch(':webhookId')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Change address, events or description; enable or disable' })
  @Answers(200, WebhookDto)
  async update(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @UuidParam('webhookId') webhookId: string,
    @IfMatch() version: number,
    @Body() change: UpdateWebhookDto,
  ): Promise<WebhookDto> {
    return presentWebhook(await this.webhooks.update(actor, organisationId, webhookId, version, change));
  }

  @Access(OWNER)
  @Delete(':webhookId')
  @ApiOperation({ summary: 'Remove it, with its log' })
  @Answers(204)
  async remove(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @UuidParam('webhookId') webhookId: string,
  ): Promise<void> {
    await this.webhooks.remove(actor, organisationId, webhookId);
  }

  @Access(OWNER)
  @Post(':webhookId/secret')
  @ApiOperation({
    summary: 'A new secret, shown this once; the one before signs as well for 24 hours',
    description: 'Takes no Idempotency-Key: an answer that holds a secret is kept nowhere.',
  })
  @Answers(201, WebhookSecretDto)
  async secret(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @UuidParam('webhookId') webhookId: string,
  ): Promise<WebhookSecretDto> {
    const { secret, previousUntil } = await this.webhooks.newSecret(actor, organisationId, webhookId);
    return { secret, previousUntil: previousUntil?.toISOString() ?? null };
  }

  @Access(OWNER)
  @Post(':webhookId/test')
  @Idempotent()
  @ApiOperation({ summary: 'Send it the event webhook.test; the log shows what came of it' })
  @Answers(202)
  async test(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @UuidParam('webhookId') webhookId: string,
  ): Promise<void> {
    await this.webhooks.test(actor, organisationId, webhookId);
  }
}
