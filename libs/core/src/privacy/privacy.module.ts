import { Module } from '@nestjs/common';
import { NoticesModule } from '#core/notices';
import { BreachService } from './breach.service.js';
import { ExportService } from './export.service.js';
import { PrivacyRequestService } from './privacy-request.service.js';
import { RetentionService } from './retention.service.js';

const SERVICES = [PrivacyRequestService, ExportService, BreachService, RetentionService];

/** What UU 27/2022 on personal data asks of who keeps them. */
@Module({ imports: [NoticesModule], providers: SERVICES, exports: SERVICES })
export class PrivacyModule {}
