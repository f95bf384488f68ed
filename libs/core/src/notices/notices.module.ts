import { Global, Module } from '@nestjs/common';
import { ACCOUNT_CHANGED } from '../identity/identity.tokens.js';
import { AccountNotices } from './account-notices.js';
import { NotificationCentre } from './centre.service.js';
import { DigestService } from './digest.service.js';
import { Notices } from './notices.js';
import { NoticePreferences } from './preferences.service.js';

const SERVICES = [Notices, NotificationCentre, NoticePreferences, DigestService];

/** Global, because the room of accounts below tells it what has changed. A higher room may provide NOTICE_LISTENER. */
@Global()
@Module({
  providers: [...SERVICES, { provide: ACCOUNT_CHANGED, useClass: AccountNotices }],
  exports: [...SERVICES, ACCOUNT_CHANGED],
})
export class NoticesModule {}
