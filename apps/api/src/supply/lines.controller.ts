import { Body, Controller, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MINISTRY_ROLES } from '#contracts';
import type { Actor, Page } from '#core/platform';
import { LineCalendarService, LineOutageService, LineService } from '#core/supply';
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
import {
  CalendarQueryDto,
  CopyWeekDto,
  CreateLineDto,
  LineCalendarDto,
  LineDto,
  LineOutageDto,
  LineOutageEffectDto,
  LineOutagePreviewDto,
  LineOutageWeeksDto,
  LineQueryDto,
  StopLineDto,
  UpdateLineDto,
  WriteLineCalendarDto,
} from './lines.dto.js';
import { presentLine, presentLineCalendar } from './lines.presenter.js';

export const CALENDAR_WEEKS_DEFAULT = 26;

@ApiTags('Lines')
@Controller('lines')
export class LinesController {
  constructor(
    private readonly lines: LineService,
    private readonly calendar: LineCalendarService,
    private readonly outages: LineOutageService,
  ) {}

  @Access({ who: 'party', of: 'organisation', orMinistry: MINISTRY_ROLES })
  @Get()
  @ApiOperation({ summary: 'Lines of your organisations, newest first; the ministry sees all' })
  @AnswersPage(LineDto)
  async list(@CurrentActor() actor: Actor, @Query() query: LineQueryDto): Promise<Page<LineDto>> {
    return presentPage(await this.lines.list(actor, query), (line) => presentLine(line, actor));
  }

  @Access({ who: 'party', of: 'organisation' })
  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Add a line to a facility' })
  @Answers(201, LineDto)
  async create(@CurrentActor() actor: Actor, @Body() dto: CreateLineDto): Promise<LineDto> {
    return presentLine(await this.lines.create(actor, dto), actor);
  }

  @Access({ who: 'party', of: 'line', param: 'id', orMinistry: MINISTRY_ROLES })
  @Get(':id')
  @ApiOperation({ summary: 'One line' })
  @Answers(200, LineDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<LineDto> {
    return presentLine(await this.lines.get(actor, id), actor);
  }

  @Access({ who: 'party', of: 'line', param: 'id' })
  @Patch(':id')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Change what is stated; null empties an optional field' })
  @Answers(200, LineDto)
  async update(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() dto: UpdateLineDto,
  ): Promise<LineDto> {
    return presentLine(await this.lines.update(actor, id, dto, version), actor);
  }

  @Access({ who: 'party', of: 'line', param: 'id' })
  @Post(':id/stop')
  @Idempotent()
  @ApiOperation({ summary: 'Stop the line: its offers are withdrawn, and their live proposals' })
  @Answers(200, LineDto)
  async stop(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason, note }: StopLineDto,
  ): Promise<LineDto> {
    return presentLine(await this.lines.stop(actor, id, reason, note), actor);
  }

  @Access({ who: 'party', of: 'line', param: 'id' })
  @Post(':id/outages')
  @Idempotent()
  @ApiOperation({
    summary: 'The line is down for these weeks: what it had promised is freed and matched anew in one run',
  })
  @Answers(200, LineOutageEffectDto)
  async declareOutage(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { from, to, reason }: LineOutageDto,
  ): Promise<LineOutageEffectDto> {
    const { withdrawn, pairings } = await this.outages.declare(actor, id, from, to, reason);
    return { withdrawn, pairings };
  }

  @Access({ who: 'party', of: 'line', param: 'id' })
  @Get(':id/outages/preview')
  @ApiOperation({ summary: 'What declaring the line down for these weeks would take with it; nothing is changed' })
  @Answers(200, LineOutagePreviewDto)
  async previewOutage(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() { from, to }: LineOutageWeeksDto,
  ): Promise<LineOutagePreviewDto> {
    const { withdrawn, pairings, manufacturers } = await this.outages.preview(actor, id, from, to);
    return { withdrawn, pairings, manufacturers };
  }

  @Access({ who: 'party', of: 'line', param: 'id' })
  @Post(':id/resume')
  @Idempotent()
  @ApiOperation({ summary: 'Resume a stopped line; its offers have to be published again' })
  @Answers(200, LineDto)
  async resume(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<LineDto> {
    return presentLine(await this.lines.resume(actor, id), actor);
  }

  @Access({ who: 'party', of: 'line', param: 'id', orMinistry: MINISTRY_ROLES })
  @Get(':id/calendar')
  @ApiOperation({ summary: 'Weekly calendar: stated, held, committed, available' })
  @Answers(200, LineCalendarDto)
  async readCalendar(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() { from, weeks }: CalendarQueryDto,
  ): Promise<LineCalendarDto> {
    return presentLineCalendar(await this.calendar.read(actor, id, from, weeks ?? CALENDAR_WEEKS_DEFAULT));
  }

  @Access({ who: 'party', of: 'line', param: 'id' })
  @Put(':id/calendar')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'State weeks, all or none; none falls under what is promised of it' })
  @Answers(200, LineCalendarDto)
  async writeCalendar(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { weeks }: WriteLineCalendarDto,
  ): Promise<LineCalendarDto> {
    return presentLineCalendar(await this.calendar.write(actor, id, weeks, version));
  }

  @Access({ who: 'party', of: 'line', param: 'id' })
  @Post(':id/calendar/copy')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Repeat one stated week over the weeks that follow it' })
  @Answers(200, LineCalendarDto)
  async copyWeek(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { week, weeks }: CopyWeekDto,
  ): Promise<LineCalendarDto> {
    return presentLineCalendar(await this.calendar.copyWeek(actor, id, week, weeks, version));
  }
}
