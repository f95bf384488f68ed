import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#core/platform';
import {
  CaseReviewService,
  ClaimDecisionService,
  ClaimReader,
  ClaimStandingService,
  SecondSignatureService,
  type Tick,
} from '#core/verification';
import { Access, Answers, CurrentActor, Idempotent, UuidParam } from '../http/index.js';
import { ClaimDto } from './claims.dto.js';
import { presentClaim } from './claims.presenter.js';
import {
  ChecksDto,
  ConfirmDecisionDto,
  RefuseDecisionDto,
  ReinstateClaimDto,
  RejectClaimDto,
  RevokeClaimDto,
  SuspendClaimDto,
  type TickDto,
  VerifyClaimDto,
} from './decisions.dto.js';

const VERIFIER = { who: 'ministry', roles: ['verifier'] } as const;

const ticksOf = (checks: readonly TickDto[] | undefined): Tick[] =>
  (checks ?? []).map(({ item, satisfied, note }) => ({ item, satisfied, note: note ?? null }));

/** Verdicts on claims, in a case and after it. */
@ApiTags('Decisions')
@Controller()
export class DecisionsController {
  constructor(
    private readonly review: CaseReviewService,
    private readonly decisions: ClaimDecisionService,
    private readonly standing: ClaimStandingService,
    private readonly seconds: SecondSignatureService,
    private readonly reader: ClaimReader,
  ) {}

  @Access(VERIFIER)
  @Put('claims/:id/checks')
  @ApiOperation({ summary: 'Tick points of the checklist' })
  @Answers(200, ClaimDto)
  async check(@CurrentActor() actor: Actor, @UuidParam('id') id: string, @Body() dto: ChecksDto): Promise<ClaimDto> {
    await this.review.check(actor, id, ticksOf(dto.checks));
    return this.show(actor, id);
  }

  @Access(VERIFIER)
  @Post('claims/:id/verify')
  @Idempotent()
  @ApiOperation({ summary: 'Verify a claim; level 2 waits for a second verifier' })
  @Answers(200, ClaimDto)
  async verify(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { level, validUntil, note, checks }: VerifyClaimDto,
  ): Promise<ClaimDto> {
    await this.decisions.verify(actor, id, { level, validUntil, note: note ?? null, checks: ticksOf(checks) });
    return this.show(actor, id);
  }

  @Access(VERIFIER)
  @Post('claims/:id/reject')
  @Idempotent()
  @ApiOperation({ summary: 'Reject a claim, with its reason' })
  @Answers(200, ClaimDto)
  async reject(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reasonCode, note, checks }: RejectClaimDto,
  ): Promise<ClaimDto> {
    await this.decisions.reject(actor, id, { reasonCode, note: note ?? null, checks: ticksOf(checks) });
    return this.show(actor, id);
  }

  @Access(VERIFIER)
  @Post('claims/:id/suspend')
  @Idempotent()
  @ApiOperation({ summary: 'Suspend a verified claim: what rests on it falls at once' })
  @Answers(200, ClaimDto)
  async suspend(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reasonCode, note }: SuspendClaimDto,
  ): Promise<ClaimDto> {
    await this.standing.suspend(actor, id, reasonCode, note ?? null);
    return this.show(actor, id);
  }

  @Access(VERIFIER)
  @Post('claims/:id/reinstate')
  @Idempotent()
  @ApiOperation({ summary: 'Let a suspended claim count again' })
  @Answers(200, ClaimDto)
  async reinstate(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { note }: ReinstateClaimDto,
  ): Promise<ClaimDto> {
    await this.standing.reinstate(actor, id, note);
    return this.show(actor, id);
  }

  @Access(VERIFIER)
  @Post('claims/:id/revoke')
  @Idempotent()
  @ApiOperation({ summary: 'Ask for a revocation; a second verifier has to confirm it' })
  @Answers(200, ClaimDto)
  async revoke(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reasonCode, note }: RevokeClaimDto,
  ): Promise<ClaimDto> {
    await this.standing.revoke(actor, id, reasonCode, note ?? null);
    return this.show(actor, id);
  }

  @Access(VERIFIER)
  @Post('decisions/:id/confirm')
  @Idempotent()
  @ApiOperation({ summary: 'Second signature: the decision takes effect' })
  @Answers(200, ClaimDto)
  async confirm(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { note }: ConfirmDecisionDto,
  ): Promise<ClaimDto> {
    return this.show(actor, await this.seconds.confirm(actor, id, note ?? null));
  }

  @Access(VERIFIER)
  @Post('decisions/:id/refuse')
  @Idempotent()
  @ApiOperation({ summary: 'Refuse the second signature: the decision falls' })
  @Answers(200, ClaimDto)
  async refuse(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { note }: RefuseDecisionDto,
  ): Promise<ClaimDto> {
    return this.show(actor, await this.seconds.refuse(actor, id, note));
  }

  private async show(actor: Actor, id: string): Promise<ClaimDto> {
    return presentClaim(await this.reader.detail(actor, id), actor);
  }
}
