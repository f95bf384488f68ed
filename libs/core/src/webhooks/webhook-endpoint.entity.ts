import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { NoticeKind, WebhookDisabledReason, WebhookState } from '#contracts';
import { Organisation } from '../organisations/organisation.entity.js';
import { instant } from '../platform/database/columns.js';

/** Where an organisation wants to be told by machine. */
@Entity('webhook_endpoint')
@Index(['organisationId', 'id'])
export class WebhookEndpoint {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('text')
  url: string;

  @Column('text')
  description: string;

  @Column('text', { array: true })
  events: NoticeKind[];

  @Column('text', { default: 'enabled' })
  state: WebhookState;

  @Column('text', { nullable: true })
  disabledReason: WebhookDisabledReason | null;

  /** Sealed; see secret-box. */
  @Column('text')
  secret: string;

  /** The one before, which signs as well until `previousUntil`. */
  @Column('text', { nullable: true })
  previousSecret: string | null;

  @Column(instant({ nullable: true }))
  previousUntil: Date | null;

  /** When somebody was shown the secret; null: nobody knows it yet. */
  @Column(instant({ nullable: true }))
  secretShownAt: Date | null;

  /** First failure since the last success. */
  @Column(instant({ nullable: true }))
  failingSince: Date | null;

  @Column(instant({ nullable: true }))
  lastSuccessAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column(instant())
  createdAt: Date;

  @Column(instant())
  updatedAt: Date;

  @Column('text')
  updatedBy: string;
}
