import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequestHistory, TemplateService } from '#core/demand';
import type { Actor, Page } from '#core/platform';
import {
  Access,
  Answers,
  AnswersPage,
  CurrentActor,
  Idempotent,
  PageQueryDto,
  presentPage,
  UuidParam,
} from '../http/index.js';
import { RequestDto } from './requests.dto.js';
import { presentRequest } from './requests.presenter.js';
import { RequestEventDto, RequestTemplateDto, SaveTemplateDto, UseTemplateDto } from './templates.dto.js';
import { presentEvent, presentTemplate } from './templates.presenter.js';

@ApiTags('Requests')
@Controller()
export class TemplatesController {
  constructor(
    private readonly templates: TemplateService,
    private readonly history: RequestHistory,
  ) {}

  @Access({ who: 'party', of: 'request', param: 'id', orMinistry: ['planner', 'auditor'] })
  @Get('requests/:id/history')
  @ApiOperation({ summary: 'What was done with a request, newest first' })
  @AnswersPage(RequestEventDto)
  async events(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<RequestEventDto>> {
    return presentPage(await this.history.of(actor, id, query), presentEvent);
  }

  @Access({ who: 'party', of: 'request', param: 'id' })
  @Post('requests/:id/template')
  @Idempotent()
  @ApiOperation({ summary: 'Save the lines of a request under a name, to make the same need again' })
  @Answers(201, RequestTemplateDto)
  async save(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { name }: SaveTemplateDto,
  ): Promise<RequestTemplateDto> {
    return presentTemplate(await this.templates.save(actor, id, name));
  }

  @Access({ who: 'party', of: 'organisation', param: 'organisationId' })
  @Get('organisations/:organisationId/request-templates')
  @ApiOperation({ summary: 'Saved needs, newest first' })
  @AnswersPage(RequestTemplateDto)
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<RequestTemplateDto>> {
    return presentPage(await this.templates.list(actor, organisationId, query), presentTemplate);
  }

  @Access({ who: 'party', of: 'organisation', param: 'organisationId' })
  @Post('organisations/:organisationId/request-templates/:templateId/use')
  @Idempotent()
  @ApiOperation({ summary: 'A new draft from a saved need, its weeks moved together and its quantities multiplied' })
  @Answers(201, RequestDto)
  async use(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @UuidParam('templateId') templateId: string,
    @Body() { title, earliestWeek, scalePct }: UseTemplateDto,
  ): Promise<RequestDto> {
    return presentRequest(
      await this.templates.use(actor, organisationId, templateId, { title, earliestWeek, scalePct }),
      actor,
    );
  }

  @Access({ who: 'party', of: 'organisation', param: 'organisationId' })
  @Delete('organisations/:organisationId/request-templates/:templateId')
  @ApiOperation({ summary: 'Forget a saved need; requests made from it stay' })
  @Answers(204)
  async remove(
    @CurrentActor() actor: Actor,
    @UuidParam('organisationId') organisationId: string,
    @UuidParam('templateId') templateId: string,
  ): Promise<void> {
    await this.templates.remove(actor, organisationId, templateId);
  }
}
