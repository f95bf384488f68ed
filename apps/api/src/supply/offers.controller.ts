import { Body, Controller, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MINISTRY_ROLES } from '#contracts';
import type { Actor, Page } from '#core/platform';
import { OfferCalendarService, type OfferDetail, OfferLifeService, OfferService } from '#core/supply';
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
import { CALENDAR_WEEKS_DEFAULT } from './lines.controller.js';
import { CalendarQueryDto } from './lines.dto.js';
import {
  ConfirmedOffersDto,
  ConfirmOffersDto,
  CreateOfferDto,
  OfferCalendarDto,
  OfferDto,
  OfferQueryDto,
  OfferRowDto,
  UpdateOfferDto,
  WithdrawOfferDto,
  WriteOfferCalendarDto,
} from './offers.dto.js';
import { presentOffer, presentOfferCalendar, presentOfferRow } from './offers.presenter.js';

@ApiTags('Offers')
@Controller('offers')
export class OffersController {
  constructor(
    private readonly offers: OfferService,
    private readonly life: OfferLifeService,
    private readonly calendar: OfferCalendarService,
  ) {}

  @Access({ who: 'party', of: 'organisation', orMinistry: MINISTRY_ROLES })
  @Get()
  @ApiOperation({ summary: 'Offers of your organisations, newest first; the ministry sees all' })
  @AnswersPage(OfferRowDto)
  async list(@CurrentActor() actor: Actor, @Query() query: OfferQueryDto): Promise<Page<OfferRowDto>> {
    const page = await this.offers.list(actor, query);
    const levels = await this.offers.levelsOf(page.items);
    return presentPage(page, (offer) => presentOfferRow(offer, offer.material, levels.get(offer.id) ?? 0, actor));
  }

  @Access({ who: 'party', of: 'organisation' })
  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Draft an offer; it need not be complete yet' })
  @Answers(201, OfferDto)
  async create(@CurrentActor() actor: Actor, @Body() dto: CreateOfferDto): Promise<OfferDto> {
    return this.present(await this.offers.create(actor, dto), actor);
  }

  @Access({ who: 'party', of: 'organisation' })
  @Post('confirm')
  @Idempotent()
  @ApiOperation({ summary: '"Still true", for up to 100 published offers at once: all or none' })
  @Answers(200, ConfirmedOffersDto)
  async confirm(@CurrentActor() actor: Actor, @Body() { offerIds }: ConfirmOffersDto): Promise<ConfirmedOffersDto> {
    const { confirmed, wereStale } = await this.life.confirm(actor, offerIds);
    return { confirmed, wereStale };
  }

  @Access({ who: 'party', of: 'offer', param: 'id', orMinistry: MINISTRY_ROLES })
  @Get(':id')
  @ApiOperation({ summary: 'One offer, with what looks odd in it' })
  @Answers(200, OfferDto)
  async get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<OfferDto> {
    return this.present(await this.offers.get(actor, id), actor);
  }

  @Access({ who: 'party', of: 'offer', param: 'id' })
  @Patch(':id')
  @NeedsIfMatch()
  @ApiOperation({
    summary: 'Change terms: price and conditions at any time, the grade only while no live proposal rests on it',
  })
  @Answers(200, OfferDto)
  async update(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() dto: UpdateOfferDto,
  ): Promise<OfferDto> {
    return this.present(await this.offers.update(actor, id, dto, version), actor);
  }

  @Access({ who: 'party', of: 'offer', param: 'id' })
  @Post(':id/publish')
  @Idempotent()
  @ApiOperation({ summary: 'Publish: from now on matching may use it, as far as verified claims cover it' })
  @Answers(200, OfferDto)
  async publish(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<OfferDto> {
    return this.present(await this.life.publish(actor, id), actor);
  }

  @Access({ who: 'party', of: 'offer', param: 'id' })
  @Post(':id/withdraw')
  @Idempotent()
  @ApiOperation({ summary: 'Withdraw, with its live proposals; agreed pairings stay' })
  @Answers(200, OfferDto)
  async withdraw(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason, note }: WithdrawOfferDto,
  ): Promise<OfferDto> {
    return this.present(await this.life.withdraw(actor, id, reason, note), actor);
  }

  @Access({ who: 'party', of: 'offer', param: 'id', orMinistry: MINISTRY_ROLES })
  @Get(':id/calendar')
  @ApiOperation({ summary: 'Weekly availability: stated, held, committed, free' })
  @Answers(200, OfferCalendarDto)
  async readCalendar(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() { from, weeks }: CalendarQueryDto,
  ): Promise<OfferCalendarDto> {
    return presentOfferCalendar(await this.calendar.read(actor, id, from, weeks ?? CALENDAR_WEEKS_DEFAULT));
  }

  @Access({ who: 'party', of: 'offer', param: 'id' })
  @Put(':id/calendar')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'State weeks, all or none; the offer no longer follows its line' })
  @Answers(200, OfferCalendarDto)
  async writeCalendar(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { weeks }: WriteOfferCalendarDto,
  ): Promise<OfferCalendarDto> {
    return presentOfferCalendar(await this.calendar.write(actor, id, weeks, version));
  }

  private async present(detail: OfferDetail, actor: Actor): Promise<OfferDto> {
    const levels = await this.offers.levelsOf([detail.offer]);
    return presentOffer(detail, levels.get(detail.offer.id) ?? 0, actor);
  }
}
