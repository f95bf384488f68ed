import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { NoticePreferences, NotificationCentre } from '#core/notices';
import { type Actor, currentContext, type Page } from '#core/platform';
import { Access, Answers, AnswersPage, CurrentActor, Idempotent, presentPage, UuidParam } from '../http/index.js';
import {
  ChooseNoticesDto,
  NoticeChoicesDto,
  NotificationDto,
  NotificationQueryDto,
  ReadAllAnswerDto,
  ReadAllDto,
  UnreadDto,
} from './notifications.dto.js';
import { presentChoices, presentNotification } from './notifications.presenter.js';

@ApiTags('Notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly centre: NotificationCentre,
    private readonly preferences: NoticePreferences,
  ) {}

  @Access({ who: 'signed_in' })
  @Get()
  @ApiOperation({ summary: 'What I was told, newest first, in my language' })
  @AnswersPage(NotificationDto)
  async list(@CurrentActor() actor: Actor, @Query() query: NotificationQueryDto): Promise<Page<NotificationDto>> {
    return presentPage(await this.centre.list(actor, query), presentNotification(currentContext().locale));
  }

  @Access({ who: 'signed_in' })
  @Get('unread')
  @ApiOperation({ summary: 'How many I have not read; the event `notice` says when to ask again' })
  @Answers(200, UnreadDto)
  async unread(@CurrentActor() actor: Actor): Promise<UnreadDto> {
    return { unread: await this.centre.unread(actor) };
  }

  @Access({ who: 'signed_in' })
  @Post('read')
  @Idempotent()
  @ApiOperation({ summary: 'Mark all as read, up to the newest one seen' })
  @Answers(200, ReadAllAnswerDto)
  async readAll(@CurrentActor() actor: Actor, @Body() { upTo }: ReadAllDto): Promise<ReadAllAnswerDto> {
    return { read: await this.centre.readAll(actor, upTo) };
  }

  @Access({ who: 'signed_in' })
  @Get('preferences')
  @ApiOperation({ summary: 'What I want to be told, and how, by kind' })
  @Answers(200, NoticeChoicesDto)
  async choices(@CurrentActor() actor: Actor): Promise<NoticeChoicesDto> {
    return presentChoices(await this.preferences.of(actor), currentContext().locale);
  }

  @Access({ who: 'signed_in' })
  @Put('preferences')
  @ApiOperation({ summary: 'Choose for the kinds that are named; the others stay as they are' })
  @Answers(200, NoticeChoicesDto)
  async choose(@CurrentActor() actor: Actor, @Body() { choices }: ChooseNoticesDto): Promise<NoticeChoicesDto> {
    return presentChoices(await this.preferences.choose(actor, choices), currentContext().locale);
  }

  @Access({ who: 'signed_in' })
  @Post(':id/read')
  @Idempotent()
  @ApiOperation({ summary: 'Mark one as read' })
  @Answers(200, NotificationDto)
  async read(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<NotificationDto> {
    return presentNotification(currentContext().locale)(await this.centre.read(actor, id));
  }
}
