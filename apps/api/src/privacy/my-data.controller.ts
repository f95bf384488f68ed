import { Body, Controller, Get, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor, Page } from '#core/platform';
import { ExportService, PrivacyRequestService } from '#core/privacy';
import {
  Access,
  answerFile,
  Answers,
  AnswersMedia,
  AnswersPage,
  CurrentActor,
  Idempotent,
  PageQueryDto,
  presentPage,
} from '../http/index.js';
import { AskPrivacyDto, MyDataDto, PrivacyRequestDto } from './privacy.dto.js';
import { presentMyData, presentRequest } from './privacy.presenter.js';

/** One's own data: a copy, a restriction, requests. */
@ApiTags('Privacy')
@Controller('me')
export class MyDataController {
  constructor(
    private readonly exports: ExportService,
    private readonly requests: PrivacyRequestService,
  ) {}

  @Access({ who: 'signed_in' })
  @Get('data')
  @ApiOperation({ summary: 'Whether my data are restricted, and my newest copy of them' })
  @Answers(200, MyDataDto)
  async read(@CurrentActor() actor: Actor): Promise<MyDataDto> {
    return presentMyData(await this.requests.isRestricted(actor), await this.exports.latest(actor));
  }

  @Access({ who: 'signed_in' })
  @Post('data/copy')
  @Idempotent()
  @ApiOperation({ summary: 'Ask for a copy of everything held on me; it is made soon and kept for a week' })
  @Answers(202, MyDataDto)
  async copy(@CurrentActor() actor: Actor): Promise<MyDataDto> {
    await this.exports.ask(actor);
    return this.read(actor);
  }

  @Access({ who: 'signed_in' })
  @Get('data/copy/file')
  @ApiOperation({ summary: 'My copy, as a JSON file' })
  @AnswersMedia(200, 'application/json')
  async open(@CurrentActor() actor: Actor, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return answerFile(response, await this.exports.open(actor));
  }

  @Access({ who: 'signed_in' })
  @Post('data/restriction/lift')
  @Idempotent()
  @ApiOperation({ summary: 'Lift the restriction of my data' })
  @Answers(200, MyDataDto)
  async lift(@CurrentActor() actor: Actor): Promise<MyDataDto> {
    await this.requests.lift(actor);
    return this.read(actor);
  }

  @Access({ who: 'signed_in' })
  @Get('privacy-requests')
  @ApiOperation({ summary: 'What I asked about my data, newest first' })
  @AnswersPage(PrivacyRequestDto)
  async list(@CurrentActor() actor: Actor, @Query() query: PageQueryDto): Promise<Page<PrivacyRequestDto>> {
    return presentPage(await this.requests.own(actor, query), presentRequest);
  }

  @Access({ who: 'signed_in' })
  @Post('privacy-requests')
  @Idempotent()
  @ApiOperation({ summary: 'Ask for restriction, correction or erasure; answered within 3×24 hours' })
  @Answers(201, PrivacyRequestDto)
  async ask(@CurrentActor() actor: Actor, @Body() { kind, words }: AskPrivacyDto): Promise<PrivacyRequestDto> {
    return presentRequest(await this.requests.ask(actor, kind, words));
  }
}
