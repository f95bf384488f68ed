import { Module } from '@nestjs/common';
import { AppealsModule } from '#core/appeals';
import { AppealReviewController } from './appeal-review.controller.js';
import { AppealsController } from './appeals.controller.js';

@Module({ imports: [AppealsModule], controllers: [AppealsController, AppealReviewController] })
export class AppealsApiModule {}
