import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Page } from '#core/platform';
import { CaseDetails, CaseLists, CaseService, VERIFICATION_READERS } from '#core/verification';
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
import { CaseDto, CaseQueryDto, CaseRowDto, ClaimIdsDto, CreateCaseDto } from './cases.dto.js';
import { presentCase, presentCaseRow } from './cases.presenter.js';

/** An organisation's cases. What verifiers do with them is in ReviewController. */
@ApiTags('Cases')
@Controller()
export class CasesController {
  constructor(
    private readonly cases: CaseService,
    private readonly lists: CaseLists,
    private readonly details: CaseDetails,
  ) {}

  @Access({ who: 'party', of: 'organisation', param: 'id', orMinistry: VERIFICATION_READERS })
  @Get('organisations/:id/cases')
  @ApiOperation({ summary: 'Cases of an organisation, newest first; the ministry sees those sent in' })
  @AnswersPage(CaseRowDto)
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('id') organisationId: string,
    @Query() query: CaseQueryDto,
  ): Promise<Page<CaseRowDto>> {
    const page = await this.lists.ofOrganisation(actor, { ...query, organisationId });
    return presentPage(page, (row) => presentCaseRow(row, actor));
  }

  @Access({ who: 'party', of: 'organisation', param: 'id' })
  @Post('organisations/:id/cases')
  @Idempotent()
  @ApiOperation({ summary: 'Open a case with draft claims' })
  @Answers(201, CaseDto)
  async create(
    @CurrentActor() actor: Actor,
    @UuidParam('id') organisationId: string,
    @Body() { claimIds }: CreateCaseDto,
  ): Promise<CaseDto> {
    return this.show(actor, await this.cases.create(actor, organisationId, claimIds));
  }

  @Access({ who: 'party', of: 'case', param: 'id', orMinistry: VERIFICATION_READERS })
  @Get('cases/:id')
  @ApiOperation({ summary: 'One case with claims, evidence, remarks, timeline and its place in the queue' })
  @Answers(200, CaseDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<CaseDto> {
    return this.show(actor, id);
  }

  @Access({ who: 'party', of: 'case', param: 'id' })
  @Delete('cases/:id')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Discard a draft; its claims stay' })
  @Answers(204)
  async discard(@CurrentActor() actor: Actor, @UuidParam('id') id: string, @IfMatch() version: number): Promise<void> {
    await this.cases.discard(actor, id, version);
  }

  @Access({ who: 'party', of: 'case', param: 'id' })
  @Post('cases/:id/claims')
  @Idempotent()
  @ApiOperation({ summary: 'Add draft claims to a case that is a draft or was returned' })
  @Answers(200, CaseDto)
  async addClaims(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { claimIds }: ClaimIdsDto,
  ): Promise<CaseDto> {
    await this.cases.addClaims(actor, id, claimIds);
    return this.show(actor, id);
  }

  @Access({ who: 'party', of: 'case', param: 'id' })
  @Post('cases/:id/submit')
  @Idempotent()
  @ApiOperation({ summary: 'Send a case in for review; refused with everything that is missing' })
  @Answers(200, CaseDto)
  async submit(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<CaseDto> {
    await this.cases.submit(actor, id);
    return this.show(actor, id);
  }

  private async show(actor: Actor, id: string): Promise<CaseDto> {
    return presentCase(await this.details.of(actor, id), actor);
  }
}
