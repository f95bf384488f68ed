import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RunQueries } from '#core/matching';
import type { Actor, Page } from '#core/platform';
import { Access, AnswersPage, CurrentActor, PageQueryDto, presentPage, UuidParam } from '../http/index.js';
import { UnmetNeedDto } from './runs.dto.js';
import { presentUnmet } from './runs.presenter.js';

@ApiTags('Matching')
@Controller('organisations/:organisationId/unmet-needs')
export class UnmetNeedsController {
  constructor(private readonly queries: RunQueries) {}

  @Access({ who: 'party', of: 'organisation', param: 'organisationId', orMinistry: ['planner', 'auditor'] })
  @Get()
  @ApiOperation({ summary: 'What the last runs could not fill of your open needs, why, and what would help' })
  @AnswersPage(UnmetNeedDto)
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<UnmetNeedDto>> {
    return presentPage(await this.queries.unmetOfOrganisation(actor, organisationId, query), (need) =>
      presentUnmet(need, actor),
    );
  }
}
