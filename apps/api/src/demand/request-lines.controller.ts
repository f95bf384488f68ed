import { Body, Controller, Delete, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequestLineService } from '#core/demand';
import type { Actor } from '#core/platform';
import { Access, Answers, CurrentActor, Idempotent, IfMatch, NeedsIfMatch, UuidParam } from '../http/index.js';
import { NewLineDto, RequestDto, UpdateLineTermsDto } from './requests.dto.js';
import { presentRequest } from './requests.presenter.js';

/** Lines share the version of their request: If-Match carries its ETag, the answer is the request as it is now. */
@ApiTags('Requests')
@Controller('requests/:id/lines')
export class RequestLinesController {
  constructor(private readonly lines: RequestLineService) {}

  @Access({ who: 'party', of: 'request', param: 'id' })
  @Post()
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Add a line; on an open request it is open at once' })
  @Answers(201, RequestDto)
  async add(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() dto: NewLineDto,
  ): Promise<RequestDto> {
    return presentRequest(await this.lines.add(actor, id, dto, version), actor);
  }

  @Access({ who: 'party', of: 'request', param: 'id' })
  @Patch(':lineId')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Change a line, as far as nothing rests on it; null empties an optional field' })
  @Answers(200, RequestDto)
  async update(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('lineId') lineId: string,
    @IfMatch() version: number,
    @Body() dto: UpdateLineTermsDto,
  ): Promise<RequestDto> {
    return presentRequest(await this.lines.update(actor, id, lineId, dto, version), actor);
  }

  @Access({ who: 'party', of: 'request', param: 'id' })
  @Delete(':lineId')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Take a line out of a draft' })
  @Answers(200, RequestDto)
  async remove(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('lineId') lineId: string,
    @IfMatch() version: number,
  ): Promise<RequestDto> {
    return presentRequest(await this.lines.remove(actor, id, lineId, version), actor);
  }
}
