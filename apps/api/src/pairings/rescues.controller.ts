import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RescueQueries } from '#core/pairings';
import type { Actor, Page } from '#core/platform';
import { Access, Answers, AnswersPage, CurrentActor, PageQueryDto, presentPage, UuidParam } from '../http/index.js';
import { RescueDto, RescueListDto } from './rescues.dto.js';
import { presentRescue } from './rescues.presenter.js';

/** What failed pairings stranded, and what is done about it. */
@ApiTags('Rescues')
@Controller()
export class RescuesController {
  constructor(private readonly rescues: RescueQueries) {}

  @Access({ who: 'party', of: 'proposal', param: 'id', orMinistry: ['planner', 'auditor'] })
  @Get('proposals/:id/rescues')
  @ApiOperation({ summary: 'What of a pairing will not come, the run that matches it anew, and what that changed' })
  @Answers(200, RescueListDto)
  async ofProposal(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<RescueListDto> {
    return { items: (await this.rescues.ofProposal(actor, id)).map(presentRescue) };
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get('runs/:id/rescues')
  @ApiOperation({ summary: 'Why a rescue run was started: every pairing that failed, and its runner-up' })
  @AnswersPage(RescueDto)
  async ofRun(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<RescueDto>> {
    return presentPage(await this.rescues.ofRun(actor, id, query), presentRescue);
  }
}
