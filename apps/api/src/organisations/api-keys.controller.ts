import { Body, Controller, Delete, Get, Header, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type ApiKey, ApiKeyService, apiKeyState } from '#core/organisations';
import { type Actor, Clock, type Page } from '#core/platform';
import { Access, Answers, AnswersPage, CurrentActor, PageQueryDto, presentPage, UuidParam } from '../http/index.js';
import { ApiKeyDto, CreateApiKeyDto, NewApiKeyDto } from './api-keys.dto.js';

const OWNERS = { who: 'party', of: 'organisation', param: 'id', role: 'owner' } as const;

@ApiTags('API keys')
@Controller('organisations/:id/api-keys')
export class ApiKeysController {
  constructor(
    private readonly keys: ApiKeyService,
    private readonly clock: Clock,
  ) {}

  @Access(OWNERS)
  @Get()
  @ApiOperation({ summary: 'Keys of the organisation, newest first' })
  @AnswersPage(ApiKeyDto)
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<ApiKeyDto>> {
    const now = this.clock.now();
    return presentPage(await this.keys.list(actor, id, query), (key) => presentKey(key, now));
  }

  // Without an Idempotency-Key: the stored answer would keep the secret for a day.
  @Access(OWNERS)
  @Post()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Make a key; its token is in this answer and nowhere else' })
  @Answers(201, NewApiKeyDto)
  async create(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() dto: CreateApiKeyDto,
  ): Promise<NewApiKeyDto> {
    const { key, token } = await this.keys.create(actor, id, dto);
    return { key: presentKey(key, this.clock.now()), token };
  }

  @Access(OWNERS)
  @Delete(':keyId')
  @ApiOperation({ summary: 'Revoke a key at once; harmless when it is over already' })
  @Answers(204)
  async revoke(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('keyId') keyId: string,
  ): Promise<void> {
    await this.keys.revoke(actor, id, keyId);
  }
}

function presentKey(key: ApiKey, now: Date): ApiKeyDto {
  const state = apiKeyState(key, now);
  return {
    id: key.id,
    name: key.name,
    scopes: key.scopes,
    state,
    createdAt: key.createdAt.toISOString(),
    expiresAt: key.expiresAt.toISOString(),
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    actions: state === 'live' ? ['revoke'] : [],
  };
}
