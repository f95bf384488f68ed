import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { MinistryRole } from '#contracts';
import type { Actor, Page } from '#core/platform';
import {
  CaseDetails,
  CaseLists,
  CaseReviewService,
  ClaimRegister,
  SecondQueue,
  ServiceTimesReader,
  VERIFICATION_READERS,
} from '#core/verification';
import {
  Access,
  Answers,
  AnswersPage,
  CurrentActor,
  Idempotent,
  PageQueryDto,
  presentPage,
  UuidParam,
} from '../http/index.js';
import { CaseDto, CaseRowDto, InboxQueryDto, ReleaseCaseDto, ReturnCaseDto, ServiceTimesDto } from './cases.dto.js';
import { presentCase, presentCaseRow, presentServiceTimes } from './cases.presenter.js';
import { ClaimRowDto, RegisterQueryDto } from './claims.dto.js';
import { presentClaimRow } from './claims.presenter.js';
import { AwaitingDecisionDto } from './decisions.dto.js';
import { presentAwaiting } from './decisions.presenter.js';

const READERS: MinistryRole[] = [...VERIFICATION_READERS];

/** The verifiers' desk. */
@ApiTags('Review')
@Controller()
export class ReviewController {
  constructor(
    private readonly review: CaseReviewService,
    private readonly lists: CaseLists,
    private readonly details: CaseDetails,
    private readonly register: ClaimRegister,
    private readonly seconds: SecondQueue,
    private readonly times: ServiceTimesReader,
  ) {}

  @Access({ who: 'ministry', roles: READERS })
  @Get('verification/inbox')
  @ApiOperation({ summary: 'Cases to review, first due first' })
  @AnswersPage(CaseRowDto)
  async inbox(@CurrentActor() actor: Actor, @Query() query: InboxQueryDto): Promise<Page<CaseRowDto>> {
    return presentPage(await this.lists.inbox(actor, query), (row) => presentCaseRow(row, actor));
  }

  @Access({ who: 'ministry', roles: READERS })
  @Get('verification/claims')
  @ApiOperation({ summary: 'The register of claims of all organisations and how they stand, newest first' })
  @AnswersPage(ClaimRowDto)
  async claims(@CurrentActor() actor: Actor, @Query() query: RegisterQueryDto): Promise<Page<ClaimRowDto>> {
    return presentPage(await this.register.list(actor, query), (row) => presentClaimRow(row, actor));
  }

  @Access({ who: 'ministry', roles: READERS })
  @Get('verification/second-signatures')
  @ApiOperation({ summary: 'Decisions that wait for a second verifier, oldest first' })
  @AnswersPage(AwaitingDecisionDto)
  async secondSignatures(
    @CurrentActor() actor: Actor,
    @Query() query: PageQueryDto,
  ): Promise<Page<AwaitingDecisionDto>> {
    return presentPage(await this.seconds.list(actor, query), (row) => presentAwaiting(row, actor));
  }

  @Access({ who: 'ministry', roles: READERS })
  @Get('verification/service-times')
  @ApiOperation({ summary: 'How long verification takes, and what is open' })
  @Answers(200, ServiceTimesDto)
  async serviceTimes(@CurrentActor() actor: Actor): Promise<ServiceTimesDto> {
    return presentServiceTimes(await this.times.read(actor), actor);
  }

  @Access({ who: 'ministry', roles: ['verifier'] })
  @Post('cases/:id/take')
  @Idempotent()
  @ApiOperation({ summary: 'Take a submitted case for review' })
  @Answers(200, CaseDto)
  async take(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<CaseDto> {
    await this.review.take(actor, id);
    return this.show(actor, id);
  }

  @Access({ who: 'ministry', roles: ['verifier', 'administrator'] })
  @Post('cases/:id/release')
  @Idempotent()
  @ApiOperation({ summary: 'Put a case back into the inbox; an administrator may do it for somebody else' })
  @Answers(200, CaseDto)
  async release(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason }: ReleaseCaseDto,
  ): Promise<CaseDto> {
    await this.review.release(actor, id, reason ?? null);
    return this.show(actor, id);
  }

  @Access({ who: 'ministry', roles: ['verifier'] })
  @Post('cases/:id/return')
  @Idempotent()
  @ApiOperation({ summary: 'Return a case for revision, with words on the fields that need it' })
  @Answers(200, CaseDto)
  async return(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() dto: ReturnCaseDto,
  ): Promise<CaseDto> {
    const remarks = dto.remarks.map(({ claimId, pointer, words }) => ({
      claimId: claimId ?? null,
      pointer: pointer ?? '',
      words,
    }));
    await this.review.return(actor, id, remarks);
    return this.show(actor, id);
  }

  private async show(actor: Actor, id: string): Promise<CaseDto> {
    return presentCase(await this.details.of(actor, id), actor);
  }
}
