import { Module } from '@nestjs/common';
import { NoticesModule } from '#core/notices';
import { NotificationsController } from './notifications.controller.js';

@Module({ imports: [NoticesModule], controllers: [NotificationsController] })
export class NoticesApiModule {}
