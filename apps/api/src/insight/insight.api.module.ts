import { Controller, Get, Header, Module } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InsightModule, NationalService, ShortageService } from '#core/insight';
import type { Actor } from '#core/platform';
import { Access, Answers, CurrentActor, UuidParam } from '../http/index.js';
import { FlowsDto, NationalPictureDto, ShortageDto } from './insight.dto.js';

@ApiTags('Insight')
@Controller()
class InsightController {
  constructor(
    private readonly national: NationalService,
    private readonly shortage: ShortageService,
  ) {}

  @Access({ who: 'public' })
  @Get('national-picture')
  @Header('Cache-Control', 'public, max-age=300')
  @ApiOperation({ summary: 'National aggregates; figures of fewer than three firms are left out' })
  @Answers(200, NationalPictureDto)
  async picture(): Promise<NationalPictureDto> {
    const { at, ...rest } = await this.national.picture();
    return {
      at: at.toISOString(),
      firmsMin: rest.firmsMin,
      materials: [...rest.materials],
      provinces: [...rest.provinces],
    };
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get('runs/:id/shortage')
  @ApiOperation({ summary: 'What the run left unmet, by province and material' })
  @Answers(200, ShortageDto)
  async shortageOf(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<ShortageDto> {
    return { cells: await this.shortage.ofRun(actor, id) };
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor'] })
  @Get('material-flows')
  @ApiOperation({ summary: 'Open needs from material to finished product: asked and covered' })
  @Answers(200, FlowsDto)
  async flows(@CurrentActor() actor: Actor): Promise<FlowsDto> {
    return { flows: await this.shortage.flows(actor) };
  }
}

@Module({ imports: [InsightModule], controllers: [InsightController] })
export class InsightApiModule {}
