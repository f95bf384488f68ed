import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { WebhookDeliveryState, WebhookError } from '#contracts';
import { instant } from '../platform/database/columns.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';

/** What is said, once, to all endpoints that asked for it. */
@Entity('webhook_message')
@Index(['createdAt'])
export class WebhookMessage {
  /** Goes out as `webhook-id`, the same at every try. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  organisationId: string;

  /** A kind of notice, or `webhook.test`. */
  @Column('text')
  kind: string;

  /** The very text that is signed and sent. */
  @Column('text')
  body: string;

  @Column(instant())
  createdAt: Date;
}

/** One message on its way to one endpoint. */
@Entity('webhook_delivery')
@Index('uq_webhook_delivery_message', ['endpointId', 'messageId'], { unique: true })
@Index(['endpointId', 'id'])
@Index(['endpointId', 'state', 'id'])
@Index(['messageId'])
@Index('ix_webhook_delivery_waiting', ['nextAt'], { where: `state = 'waiting'` })
export class WebhookDelivery {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  endpointId: string;

  @ManyToOne(() => WebhookEndpoint, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'endpoint_id' })
  endpoint?: Relation<WebhookEndpoint>;

  @Column('uuid')
  messageId: string;

  @ManyToOne(() => WebhookMessage, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'message_id' })
  message?: Relation<WebhookMessage>;

  @Column('text', { default: 'waiting' })
  state: WebhookDeliveryState;

  /** Tries in all; the number of a try is the token without which its outcome is not written. */
  @Column('integer', { default: 0 })
  attempts: number;

  /** Tries since it was first sent or last replayed. */
  @Column('integer', { default: 0 })
  tries: number;

  @Column(instant({ nullable: true }))
  nextAt: Date | null;

  /** A worker has it in hand until then. */
  @Column(instant({ nullable: true }))
  leasedUntil: Date | null;

  /** Of the last try. */
  @Column('integer', { nullable: true })
  status: number | null;

  @Column('text', { nullable: true })
  error: WebhookError | null;

  @Column(instant())
  createdAt: Date;

  @Column(instant({ nullable: true }))
  doneAt: Date | null;
}

/** One try. */
@Entity('webhook_attempt')
export class WebhookAttempt {
  @PrimaryColumn('uuid')
  deliveryId: string;

  @ManyToOne(() => WebhookDelivery, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'delivery_id' })
  delivery?: Relation<WebhookDelivery>;

  @PrimaryColumn('integer')
  number: number;

  @Column(instant())
  startedAt: Date;

  @Column('integer')
  durationMs: number;

  @Column('integer', { nullable: true })
  status: number | null;

  @Column('text', { nullable: true })
  error: WebhookError | null;

  /** How the answer begins. */
  @Column('text', { nullable: true })
  excerpt: string | null;
}
