import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { mondayOfWeek } from '#contracts';
import { CounterService, ProposalQueries, ProposalService } from '#core/pairings';
import { type Actor, Clock, type Page } from '#core/platform';
import { Access, Answers, AnswersPage, CurrentActor, Idempotent, presentPage, UuidParam } from '../http/index.js';
import {
  CounterProposalDto,
  DeclineProposalDto,
  ProposalDto,
  ProposalQueryDto,
  RunProposalQueryDto,
} from './proposals.dto.js';
import { presentProposal } from './proposals.presenter.js';

@ApiTags('Proposals')
@Controller()
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalService,
    private readonly queries: ProposalQueries,
    private readonly counters: CounterService,
    private readonly clock: Clock,
  ) {}

  @Access({ who: 'party', of: 'proposal', orMinistry: ['planner', 'auditor'] })
  @Get('proposals')
  @ApiOperation({ summary: 'The inbox: proposals to your organisations, newest first; planners and auditors see all' })
  @AnswersPage(ProposalDto)
  async list(@CurrentActor() actor: Actor, @Query() query: ProposalQueryDto): Promise<Page<ProposalDto>> {
    return this.present(await this.queries.list(actor, query));
  }

  @Access({ who: 'party', of: 'proposal', param: 'id', orMinistry: ['planner', 'auditor'] })
  @Get('proposals/:id')
  @ApiOperation({ summary: 'One proposal: terms, weeks, grade, why this one, and what you may do' })
  @Answers(200, ProposalDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<ProposalDto> {
    return presentProposal(await this.queries.get(actor, id), this.clock.now());
  }

  @Access({ who: 'party', of: 'proposal', param: 'id' })
  @Post('proposals/:id/accept')
  @Idempotent()
  @ApiOperation({ summary: 'Accept for your side; once both sides have, the capacity is committed' })
  @Answers(200, ProposalDto)
  async accept(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<ProposalDto> {
    await this.proposals.accept(actor, id);
    return this.get(actor, id);
  }

  @Access({ who: 'party', of: 'proposal', param: 'id' })
  @Post('proposals/:id/decline')
  @Idempotent()
  @ApiOperation({ summary: 'Decline with a reason; the pair is not proposed again for thirty days' })
  @Answers(200, ProposalDto)
  async decline(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason, note }: DeclineProposalDto,
  ): Promise<ProposalDto> {
    await this.proposals.decline(actor, id, reason, note ?? null);
    return this.get(actor, id);
  }

  @Access({ who: 'party', of: 'proposal', param: 'id' })
  @Post('proposals/:id/counter')
  @Idempotent()
  @ApiOperation({ summary: 'Answer with other terms: a new proposal takes over the hold; at most five rounds' })
  @Answers(201, ProposalDto)
  async counter(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { unitPrice, weeks, note }: CounterProposalDto,
  ): Promise<ProposalDto> {
    const mondays = weeks.map(({ arrivalWeek, quantity }) => ({ arrivalWeek: mondayOfWeek(arrivalWeek)!, quantity }));
    const fresh = await this.counters.counter(actor, id, { unitPrice, weeks: mondays }, note ?? null);
    return this.get(actor, fresh);
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get('runs/:id/proposals')
  @ApiOperation({ summary: 'What a run proposed, newest first' })
  @AnswersPage(ProposalDto)
  async ofRun(
    @CurrentActor() actor: Actor,
    @UuidParam('id') runId: string,
    @Query() query: RunProposalQueryDto,
  ): Promise<Page<ProposalDto>> {
    return this.present(await this.queries.list(actor, { ...query, runId }));
  }

  private present(page: Awaited<ReturnType<ProposalQueries['list']>>): Page<ProposalDto> {
    const now = this.clock.now();
    return presentPage(page, (record) => presentProposal(record, now));
  }
}
