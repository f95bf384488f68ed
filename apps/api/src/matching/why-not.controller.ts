import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { weekOfDate } from '#contracts';
import { type NearestRequest, type WhyNotRecord, WhyNotService } from '#core/matching';
import type { Actor } from '#core/platform';
import { Access, Answers, CurrentActor, UuidParam } from '../http/index.js';
import { WhyNotDto } from './why-not.dto.js';

@ApiTags('Matching')
@Controller('offers')
export class WhyNotController {
  constructor(private readonly service: WhyNotService) {}

  @Access({ who: 'party', of: 'offer', param: 'id', orMinistry: ['planner'] })
  @Get(':id/why-not')
  @ApiOperation({ summary: 'Why the offer was not proposed (more): the nearest request and what keeps it away' })
  @Answers(200, WhyNotDto)
  async whyNot(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<WhyNotDto> {
    return presentWhyNot(await this.service.ofOffer(actor, id));
  }
}

const presentWhyNot = ({ runFinishedAt, nearest, ...record }: WhyNotRecord): WhyNotDto => ({
  ...record,
  runFinishedAt: runFinishedAt?.toISOString() ?? null,
  nearest: nearest && presentNearest(nearest),
});

const presentNearest = ({ earliestWeek, latestWeek, ...request }: NearestRequest) => ({
  ...request,
  earliestWeek: weekOfDate(earliestWeek),
  latestWeek: weekOfDate(latestWeek),
});
