import { Module } from '@nestjs/common';
import { Notices } from './notices.js';

/** A higher room may provide NOTICE_LISTENER in a global module. */
@Module({ providers: [Notices], exports: [Notices] })
export class NoticesModule {}
