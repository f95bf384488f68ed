import { Module } from '@nestjs/common';
import { NotificationCentre } from './centre.service.js';
import { DigestService } from './digest.service.js';
import { Notices } from './notices.js';
import { NoticePreferences } from './preferences.service.js';

const SERVICES = [Notices, NotificationCentre, NoticePreferences, DigestService];

/** A higher room may provide NOTICE_LISTENER in a global module. */
@Module({ providers: SERVICES, exports: SERVICES })
export class NoticesModule {}
