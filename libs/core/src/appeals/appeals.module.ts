import { Module } from '@nestjs/common';
import { MatchingModule } from '#core/matching';
import { NoticesModule } from '#core/notices';
import { VerificationModule } from '#core/verification';
import { AppealEffects } from './appeal-effects.js';
import { AppealFilesService } from './appeal-files.service.js';
import { AppealLetters } from './appeal-letters.js';
import { AppealLists } from './appeal-lists.js';
import { AppealRecords } from './appeal-records.js';
import { AppealReviewService } from './appeal-review.service.js';
import { AppealService } from './appeal.service.js';

const OFFERED = [AppealService, AppealReviewService, AppealFilesService, AppealLists, AppealRecords];

@Module({
  imports: [NoticesModule, VerificationModule, MatchingModule],
  providers: [...OFFERED, AppealEffects, AppealLetters],
  exports: OFFERED,
})
export class AppealsModule {}
