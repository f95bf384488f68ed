import { Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RelaxationService } from '#core/matching';
import type { Actor } from '#core/platform';
import { RequestDto } from '../demand/requests.dto.js';
import { presentRequest } from '../demand/requests.presenter.js';
import { Access, Answers, CurrentActor, Idempotent, IfMatch, NeedsIfMatch, UuidParam } from '../http/index.js';

@ApiTags('Requests')
@Controller('requests/:id/lines/:lineId')
export class RelaxationsController {
  constructor(private readonly relaxations: RelaxationService) {}

  @Access({ who: 'party', of: 'request', param: 'id' })
  @Post('apply-relaxation')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({
    summary: 'Widen the line by the smallest change that the last run proved to fill more',
    description:
      'Which change it is stands with the unmet need as relaxation.change. The answer is the request as it is now.',
  })
  @Answers(200, RequestDto)
  async apply(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('lineId') lineId: string,
    @IfMatch() version: number,
  ): Promise<RequestDto> {
    return presentRequest(await this.relaxations.apply(actor, id, lineId, version), actor);
  }
}
