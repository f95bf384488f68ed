import { Module } from '@nestjs/common';
import { WebhooksModule } from '#core/webhooks';
import { WebhookLogController } from './webhook-log.controller.js';
import { WebhooksController } from './webhooks.controller.js';

@Module({ imports: [WebhooksModule], controllers: [WebhooksController, WebhookLogController] })
export class WebhooksApiModule {}
