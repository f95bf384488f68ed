import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Page } from '#core/platform';
import { CaseService, ClaimReader, ClaimService, VERIFICATION_READERS } from '#core/verification';
import {
  Access,
  Answers,
  AnswersPage,
  CurrentActor,
  Idempotent,
  IfMatch,
  NeedsIfMatch,
  presentPage,
  UuidParam,
} from '../http/index.js';
import { ClaimDto, ClaimQueryDto, ClaimRowDto, CreateClaimDto, UpdateClaimDto } from './claims.dto.js';
import { presentClaim, presentClaimRow } from './claims.presenter.js';

@ApiTags('Claims')
@Controller()
export class ClaimsController {
  constructor(
    private readonly claims: ClaimService,
    private readonly cases: CaseService,
    private readonly reader: ClaimReader,
  ) {}

  @Access({ who: 'party', of: 'organisation', param: 'id', orMinistry: VERIFICATION_READERS })
  @Get('organisations/:id/claims')
  @ApiOperation({ summary: 'Claims of an organisation, newest first; the ministry sees those sent in' })
  @AnswersPage(ClaimRowDto)
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('id') organisationId: string,
    @Query() query: ClaimQueryDto,
  ): Promise<Page<ClaimRowDto>> {
    const page = await this.reader.list(actor, { ...query, organisationId });
    return presentPage(page, (row) => presentClaimRow(row, actor));
  }

  @Access({ who: 'party', of: 'organisation', param: 'id' })
  @Post('organisations/:id/claims')
  @Idempotent()
  @ApiOperation({ summary: 'Draft a claim; it need not be complete yet' })
  @Answers(201, ClaimDto)
  async create(
    @CurrentActor() actor: Actor,
    @UuidParam('id') organisationId: string,
    @Body() { kind, facilityId, materialCode, lineId, statement, requestedLevel }: CreateClaimDto,
  ): Promise<ClaimDto> {
    const about = { facilityId: facilityId ?? null, materialCode: materialCode ?? null, lineId: lineId ?? null };
    const claim = { kind, organisationId, ...about, statement, requestedLevel: requestedLevel ?? 1 };
    return this.show(actor, await this.claims.create(actor, claim));
  }

  @Access({ who: 'party', of: 'claim', param: 'id', orMinistry: VERIFICATION_READERS })
  @Get('claims/:id')
  @ApiOperation({ summary: 'One claim with evidence, checklist, decisions and what looks odd in it' })
  @Answers(200, ClaimDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<ClaimDto> {
    return this.show(actor, id);
  }

  @Access({ who: 'party', of: 'claim', param: 'id' })
  @Patch('claims/:id')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Change a draft; the statement is replaced as a whole' })
  @Answers(200, ClaimDto)
  async update(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { statement, requestedLevel }: UpdateClaimDto,
  ): Promise<ClaimDto> {
    await this.claims.update(actor, id, version, { statement, requestedLevel });
    return this.show(actor, id);
  }

  @Access({ who: 'party', of: 'claim', param: 'id' })
  @Delete('claims/:id')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Withdraw a draft for good' })
  @Answers(204)
  async withdraw(@CurrentActor() actor: Actor, @UuidParam('id') id: string, @IfMatch() version: number): Promise<void> {
    await this.claims.withdraw(actor, id, version);
  }

  @Access({ who: 'party', of: 'claim', param: 'id' })
  @Delete('claims/:id/case')
  @ApiOperation({ summary: 'Take a draft claim out of its case' })
  @Answers(204)
  async leaveCase(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<void> {
    await this.cases.removeClaim(actor, id);
  }

  private async show(actor: Actor, id: string): Promise<ClaimDto> {
    return presentClaim(await this.reader.detail(actor, id), actor);
  }
}
