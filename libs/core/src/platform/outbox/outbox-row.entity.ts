import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { instant } from '../database/columns.js';

/** A job to be handed to the queue after the transaction that wrote it has committed. */
@Entity('outbox_row')
export class OutboxRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('text')
  queue: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  data: Record<string, unknown>;

  @Column('integer', { default: 0 })
  delayMs: number;

  @Column('text')
  correlationId: string;

  @Column(instant({ default: () => 'now()' }))
  createdAt: Date;
}
