import {
  type NoticeKind,
  WEBHOOK_DELIVERY_STATES,
  WEBHOOK_DISABLED_REASONS,
  WEBHOOK_ERRORS,
  WEBHOOK_EVENTS,
  WEBHOOK_STATES,
  WEBHOOK_TEST,
  type WebhookDeliveryState,
  type WebhookDisabledReason,
  type WebhookError,
  type WebhookState,
} from '#contracts';
import { REPLAY_MAX, URL_MAX } from '#core/webhooks';
import { PageQueryDto } from '../http/index.js';
import { DateOnly, Flag, Instant, ListOf, OneOf, OneOfList, Text, Uuid, Whole } from '../http/fields.js';

const URL_FIELD = { max: URL_MAX, example: 'https://hooks.contoh.example/padan' } as const;
const DESCRIPTION = { min: 0, max: 200, example: 'Sistem gudang' } as const;
const EVENTS = { min: 1, max: 50, example: ['proposal.new', 'proposal.ended'] } as const;

export class NewWebhookDto {
  @Text({ ...URL_FIELD, description: 'https, and an address that can be reached from the internet' })
  url: string;

  @Text(DESCRIPTION)
  description: string;

  @OneOfList(WEBHOOK_EVENTS, EVENTS)
  events: NoticeKind[];
}

export class UpdateWebhookDto {
  @Text({ ...URL_FIELD, optional: true })
  url?: string;

  @Text({ ...DESCRIPTION, optional: true })
  description?: string;

  @OneOfList(WEBHOOK_EVENTS, { ...EVENTS, optional: true })
  events?: NoticeKind[];

  @OneOf(WEBHOOK_STATES, { optional: true, example: 'enabled', description: 'What waits for one disabled has failed' })
  state?: WebhookState;
}

export class WebhookDto {
  @Uuid()
  id: string;

  @Uuid()
  organisationId: string;

  @Text(URL_FIELD)
  url: string;

  @Text(DESCRIPTION)
  description: string;

  @OneOfList(WEBHOOK_EVENTS, EVENTS)
  events: NoticeKind[];

  @OneOf(WEBHOOK_STATES, { example: 'enabled' })
  state: WebhookState;

  @OneOf(WEBHOOK_DISABLED_REASONS, { nullable: true, example: null, description: 'gone: it answered 410' })
  disabledReason: WebhookDisabledReason | null;

  @Instant({ nullable: true, description: 'When the secret was shown; null: nobody knows it yet' })
  secretShownAt: string | null;

  @Instant({ nullable: true, description: 'Until then the secret before signs as well' })
  previousUntil: string | null;

  @Instant({ nullable: true, example: null, description: 'First failure since the last success' })
  failingSince: string | null;

  @Instant({ nullable: true })
  lastSuccessAt: string | null;

  @Whole({ min: 1, max: 2_147_483_647, example: 1 })
  version: number;

  @Instant()
  createdAt: string;

  @Instant()
  updatedAt: string;

  @Text({ max: 150, example: 'Budi Santoso' })
  updatedBy: string;
}

export class WebhookSecretDto {
  @Text({ max: 60, example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=', description: 'Shown this once' })
  secret: string;

  @Instant({ nullable: true, description: 'Until then the secret before signs as well' })
  previousUntil: string | null;
}

export class DeliveryQueryDto extends PageQueryDto {
  @OneOf(WEBHOOK_DELIVERY_STATES, { optional: true, example: 'failed' })
  state?: WebhookDeliveryState;
}

export class WebhookDeliveryDto {
  @Uuid()
  id: string;

  @Uuid({ description: 'Goes out as webhook-id, the same at every try' })
  messageId: string;

  @OneOf([...WEBHOOK_EVENTS, WEBHOOK_TEST], { example: 'proposal.ended' })
  event: string;

  @OneOf(WEBHOOK_DELIVERY_STATES, { example: 'delivered' })
  state: WebhookDeliveryState;

  @Whole({ min: 0, max: 2_147_483_647, example: 1, description: 'Tries in all' })
  attempts: number;

  @Instant({ nullable: true, example: null, description: 'When the next try is due' })
  nextAt: string | null;

  @Whole({ min: 100, max: 999, nullable: true, example: 200, description: 'HTTP status of the last try' })
  status: number | null;

  @OneOf(WEBHOOK_ERRORS, { nullable: true, example: null, description: 'Of the last try' })
  error: WebhookError | null;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  doneAt: string | null;

  @Flag({ example: true, description: 'It is over and can be sent again' })
  isReplayable: boolean;
}

export class WebhookAttemptDto {
  @Whole({ min: 1, max: 2_147_483_647, example: 1 })
  number: number;

  @Instant()
  startedAt: string;

  @Whole({ min: 0, max: 2_147_483_647, example: 87, description: 'Milliseconds' })
  durationMs: number;

  @Whole({ min: 100, max: 999, nullable: true, example: 200 })
  status: number | null;

  @OneOf(WEBHOOK_ERRORS, { nullable: true, example: null })
  error: WebhookError | null;

  @Text({ max: 1_000, nullable: true, example: 'ok', description: 'How the answer begins' })
  excerpt: string | null;
}

export class WebhookDeliveryDetailDto extends WebhookDeliveryDto {
  @Text({ max: 10_000, example: '{"type":"proposal.ended","data":{}}', description: 'The very text that is signed' })
  body: string;

  @ListOf(() => WebhookAttemptDto, { max: 50, description: 'Newest first' })
  tries: WebhookAttemptDto[];
}

export class ReplayFailedDto {
  @DateOnly({ description: 'Sends again what was made on this day (UTC) or later and has failed' })
  since: string;
}

export class ReplayedDto {
  @Whole({ min: 0, max: REPLAY_MAX, example: 12, description: `At most ${REPLAY_MAX} at a time; ask again for more` })
  replayed: number;
}
