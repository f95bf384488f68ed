import type { DeliveryDetail, WebhookDelivery, WebhookEndpoint } from '#core/webhooks';
import type { WebhookDeliveryDetailDto, WebhookDeliveryDto, WebhookDto } from './webhooks.dto.js';

const at = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/** Its secrets stay out. */
export const presentWebhook = (endpoint: WebhookEndpoint): WebhookDto => ({
  id: endpoint.id,
  organisationId: endpoint.organisationId,
  url: endpoint.url,
  description: endpoint.description,
  events: endpoint.events,
  state: endpoint.state,
  disabledReason: endpoint.disabledReason,
  secretShownAt: at(endpoint.secretShownAt),
  previousUntil: at(endpoint.previousUntil),
  failingSince: at(endpoint.failingSince),
  lastSuccessAt: at(endpoint.lastSuccessAt),
  version: endpoint.version,
  createdAt: endpoint.createdAt.toISOString(),
  updatedAt: endpoint.updatedAt.toISOString(),
  updatedBy: endpoint.updatedBy,
});

export const presentDelivery = (delivery: WebhookDelivery): WebhookDeliveryDto => ({
  id: delivery.id,
  messageId: delivery.messageId,
  event: delivery.message?.kind ?? '',
  state: delivery.state,
  attempts: delivery.attempts,
  nextAt: at(delivery.nextAt),
  status: delivery.status,
  error: delivery.error,
  createdAt: delivery.createdAt.toISOString(),
  doneAt: at(delivery.doneAt),
  isReplayable: delivery.state !== 'waiting',
});

export const presentDeliveryDetail = ({ delivery, attempts }: DeliveryDetail): WebhookDeliveryDetailDto => ({
  ...presentDelivery(delivery),
  body: delivery.message?.body ?? '',
  tries: attempts.map(({ number, startedAt, durationMs, status, error, excerpt }) => ({
    number,
    startedAt: startedAt.toISOString(),
    durationMs,
    status,
    error,
    excerpt,
  })),
});
