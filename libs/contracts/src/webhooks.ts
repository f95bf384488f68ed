import { NOTICE_KINDS, type NoticeKind, noticeSpec } from './notices/index.js';

/** What an organisation's webhooks may ask for: whatever its members are told of. */
export const WEBHOOK_EVENTS: readonly NoticeKind[] = NOTICE_KINDS.filter((kind) => noticeSpec(kind).isEvent);

/** Sent on demand, whatever an endpoint asks for. */
export const WEBHOOK_TEST = 'webhook.test';

export const WEBHOOK_STATES = ['enabled', 'disabled'] as const;
export type WebhookState = (typeof WEBHOOK_STATES)[number];

/** `gone`: it answered 410. `failing`: nothing got through for days. */
export const WEBHOOK_DISABLED_REASONS = ['owner', 'gone', 'failing'] as const;
export type WebhookDisabledReason = (typeof WEBHOOK_DISABLED_REASONS)[number];

export const WEBHOOK_DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const;
export type WebhookDeliveryState = (typeof WEBHOOK_DELIVERY_STATES)[number];

/** Why a try brought no answer, or one that does not count. */
export const WEBHOOK_ERRORS = [
  'address_refused',
  'host_unknown',
  'connection_failed',
  'tls_failed',
  'timeout',
  'status',
  'endpoint_disabled',
] as const;
export type WebhookError = (typeof WEBHOOK_ERRORS)[number];
