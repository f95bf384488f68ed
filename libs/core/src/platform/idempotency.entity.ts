import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { instant } from './database/columns.js';

/** One Idempotency-Key of one caller, with the stored answer. */
@Entity('idempotency_record')
@Index(['expiresAt'])
export class IdempotencyRecord {
  /** User id, or the client address of an anonymous caller. */
  @PrimaryColumn('text')
  caller: string;

  @PrimaryColumn('text')
  key: string;

  /** SHA-256 over method, path and body. */
  @Column('char', { length: 64 })
  fingerprint: string;

  /** Written with the answer by the very transaction that does the work: there is an effect exactly when there is an answer. */
  @Column('integer', { nullable: true })
  status: number | null;

  /** As it was written: a repeat gets the same bytes. */
  @Column('json', { nullable: true })
  response: unknown;

  @Column('jsonb', { nullable: true })
  headers: Record<string, string> | null;

  @Column(instant())
  createdAt: Date;

  @Column(instant())
  expiresAt: Date;
}
