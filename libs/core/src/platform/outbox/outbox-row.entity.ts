import { Column, Entity, Generated, PrimaryGeneratedColumn } from 'typeorm';
import { instant } from '../database/columns.js';

/** A job to be handed to the queue after the transaction that wrote it has committed. */
@Entity('outbox_row')
export class OutboxRow {
  /** Order of hand-over. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  /** Names the job in the queue. Not `id`: a restored or new database counts from 1 again, and a queue in Redis that
   * remembers the old job of that number would take the new one for done. */
  @Column('uuid')
  @Generated('uuid')
  key: string;

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
