import { Global, Module } from '@nestjs/common';
import { NOTICE_LISTENER } from '../notices/notice-listener.js';
import { NoticesModule } from '../notices/notices.module.js';
import type { Env } from '../platform/env.js';
import { ENV } from '../platform/tokens.js';
import { PermittedNets } from './public-address.js';
import { WebhookClient } from './webhook-client.js';
import { WebhookLog } from './webhook-log.js';
import { WebhookPublisher } from './webhook-publisher.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhookSweep } from './webhook-sweep.js';
import { WebhookService } from './webhook.service.js';

const SERVICES = [WebhookService, WebhookLog, WebhookSender, WebhookSweep];

/** Global, because the room of notices below tells it what organisations are told. */
@Global()
@Module({
  imports: [NoticesModule],
  providers: [
    ...SERVICES,
    WebhookPublisher,
    {
      provide: WebhookClient,
      inject: [ENV],
      useFactory: (env: Env) => new WebhookClient(new PermittedNets(env.webhookNets)),
    },
    { provide: NOTICE_LISTENER, useExisting: WebhookPublisher },
  ],
  exports: [...SERVICES, NOTICE_LISTENER],
})
export class WebhooksModule {}
