import { weekOfDate } from '#contracts';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReportQueries, ReportRegister, ReportService } from '#core/duties';
import type { Actor, Page } from '#core/platform';
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
  ReportDutiesDto,
  ReportRegisterQueryDto,
  ReportRegisterRowDto,
  ReportRemarkDto,
  ReportDto,
  ReportFiguresByWeekDto,
  ReportFiguresDto,
  ReportQueryDto,
  ReportRowDto,
  SendReportDto,
} from './reports.dto.js';
import {
  figuresOf,
  newReportOf,
  presentDuties,
  presentRegisterRow,
  presentReport,
  presentReportRow,
} from './reports.presenter.js';

@ApiTags('Weekly reports')
@Controller()
export class ReportsController {
  constructor(
    private readonly reports: ReportService,
    private readonly queries: ReportQueries,
    private readonly register: ReportRegister,
  ) {}

  @Access({ who: 'party', of: 'organisation', param: 'id', orMinistry: ['verifier', 'planner', 'auditor'] })
  @Get('organisations/:id/weekly-reports')
  @ApiOperation({ summary: 'Reports of an organisation, newest week first' })
  @AnswersPage(ReportRowDto)
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: ReportQueryDto,
  ): Promise<Page<ReportRowDto>> {
    return presentPage(await this.queries.list(actor, id, query), presentReportRow);
  }

  @Access({ who: 'party', of: 'organisation', param: 'id', orMinistry: ['verifier', 'planner', 'auditor'] })
  @Get('organisations/:id/weekly-reports/owed')
  @ApiOperation({ summary: 'What each facility owes, and the figures of its last report to begin with' })
  @Answers(200, ReportDutiesDto)
  async owed(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<ReportDutiesDto> {
    return presentDuties(await this.queries.duties(actor, id));
  }

  @Access({ who: 'party', of: 'organisation', param: 'id' })
  @Post('organisations/:id/weekly-reports')
  @Idempotent()
  @ApiOperation({ summary: 'Report a week of a facility' })
  @Answers(201, ReportDto)
  async send(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() dto: SendReportDto,
  ): Promise<ReportDto> {
    return presentReport(await this.reports.send(actor, id, newReportOf(dto)));
  }

  @Access({ who: 'party', of: 'weekly_report', param: 'id', orMinistry: ['verifier', 'planner', 'auditor'] })
  @Get('weekly-reports/:id')
  @ApiOperation({ summary: 'One report with its history' })
  @Answers(200, ReportDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<ReportDto> {
    return presentReport(await this.reports.get(actor, id));
  }

  @Access({ who: 'party', of: 'weekly_report', param: 'id' })
  @Put('weekly-reports/:id')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Correct the figures, until the end of the week after; the old ones stay in the history' })
  @Answers(200, ReportDto)
  async correct(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() dto: ReportFiguresDto,
  ): Promise<ReportDto> {
    return presentReport(await this.reports.correct(actor, id, figuresOf(dto), version));
  }

  @Access({ who: 'party', of: 'weekly_report', param: 'id' })
  @Post('weekly-reports/:id/remarks')
  @Idempotent()
  @ApiOperation({ summary: 'Add a note, at any time; the figures stay' })
  @Answers(201, ReportDto)
  async remark(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { note }: ReportRemarkDto,
  ): Promise<ReportDto> {
    return presentReport(await this.reports.remark(actor, id, note));
  }

  @Access({ who: 'ministry', roles: ['verifier', 'planner', 'auditor'] })
  @Get('weekly-report-register')
  @ApiOperation({ summary: 'Facilities by how long they have not reported, the longest silent first' })
  @AnswersPage(ReportRegisterRowDto)
  async silent(
    @CurrentActor() actor: Actor,
    @Query() query: ReportRegisterQueryDto,
  ): Promise<Page<ReportRegisterRowDto>> {
    return presentPage(await this.register.list(actor, query), presentRegisterRow);
  }

  @Access({ who: 'ministry', roles: ['verifier', 'planner', 'auditor'] })
  @Get('weekly-report-figures')
  @ApiOperation({ summary: 'National figures by week; those of fewer than three firms are left out' })
  @Answers(200, ReportFiguresByWeekDto)
  async figures(@CurrentActor() actor: Actor): Promise<ReportFiguresByWeekDto> {
    const weeks = await this.register.figures(actor);
    return { weeks: weeks.map((figures) => ({ ...figures, week: weekOfDate(figures.week) })) };
  }
}
