export { WebhookDelivery, WebhookMessage } from './webhook-delivery.entity.js';
export { WebhookEndpoint } from './webhook-endpoint.entity.js';
export { type DeliveryDetail, type DeliveryQuery, WebhookLog } from './webhook-log.js';
export { WebhookSender } from './webhook-sender.js';
export { WebhookSweep } from './webhook-sweep.js';
export { REPLAY_MAX, URL_MAX } from './webhook.rules.js';
export { WebhookService } from './webhook.service.js';
export { WebhooksModule } from './webhooks.module.js';
