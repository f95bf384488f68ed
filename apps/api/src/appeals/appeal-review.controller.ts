import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { APPEAL_READERS, AppealLists, AppealReviewService } from '#core/appeals';
import type { Actor, Page } from '#core/platform';
import { Access, Answers, AnswersPage, CurrentActor, Idempotent, presentPage, UuidParam } from '../http/index.js';
import { AppealDto, AppealInboxQueryDto, AppealRowDto, DecideAppealDto, ReleaseAppealDto } from './appeals.dto.js';
import { presentAppeal, presentAppealRow } from './appeals.presenter.js';

/** Appeals as verifiers see and decide them. */
@ApiTags('Appeals')
@Controller('appeals')
export class AppealReviewController {
  constructor(
    private readonly review: AppealReviewService,
    private readonly lists: AppealLists,
  ) {}

  @Access({ who: 'ministry', roles: APPEAL_READERS })
  @Get()
  @ApiOperation({ summary: 'Appeals to decide, first due first' })
  @AnswersPage(AppealRowDto)
  async inbox(@CurrentActor() actor: Actor, @Query() query: AppealInboxQueryDto): Promise<Page<AppealRowDto>> {
    return presentPage(await this.lists.inbox(actor, query), (row) => presentAppealRow(row, actor));
  }

  @Access({ who: 'ministry', roles: ['verifier'] })
  @Post(':id/take')
  @Idempotent()
  @ApiOperation({ summary: 'Take an appeal; not for who had a hand in what is contested' })
  @Answers(200, AppealDto)
  async take(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<AppealDto> {
    await this.review.take(actor, id);
    return this.show(actor, id);
  }

  @Access({ who: 'ministry', roles: ['verifier', 'administrator'] })
  @Post(':id/release')
  @Idempotent()
  @ApiOperation({ summary: 'Give an appeal back into the inbox' })
  @Answers(200, AppealDto)
  async release(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { reason }: ReleaseAppealDto,
  ): Promise<AppealDto> {
    await this.review.release(actor, id, reason ?? null);
    return this.show(actor, id);
  }

  @Access({ who: 'ministry', roles: ['verifier'] })
  @Post(':id/decide')
  @Idempotent()
  @ApiOperation({ summary: 'Decide an appeal; what follows is carried out at once' })
  @Answers(200, AppealDto)
  async decide(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { outcome, reason }: DecideAppealDto,
  ): Promise<AppealDto> {
    await this.review.decide(actor, id, outcome, reason);
    return this.show(actor, id);
  }

  private async show(actor: Actor, id: string): Promise<AppealDto> {
    return presentAppeal(await this.lists.detail(actor, id), actor);
  }
}
