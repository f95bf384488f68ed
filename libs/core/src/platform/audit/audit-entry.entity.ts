import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigWhole, instant } from '../database/columns.js';

/** One link of the append-only, hash-chained trail. A trigger refuses UPDATE and DELETE. */
@Entity('audit_entry')
@Index(['subjectType', 'subjectId', 'seq'])
@Index(['actorId', 'seq'])
@Index(['action', 'seq'])
@Index(['at'])
export class AuditEntry {
  /** Position in the chain, from 1, without gaps. */
  @PrimaryColumn({ type: 'bigint', transformer: bigWhole().transformer })
  seq: number;

  @Column(instant())
  at: Date;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  actorName: string;

  @Column('text')
  action: string;

  @Column('text')
  subjectType: string;

  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** What was decided and what the decider saw. */
  @Column('jsonb')
  details: Record<string, unknown>;

  @Column('text')
  correlationId: string;

  @Column('char', { length: 64 })
  prevHash: string;

  @Column('char', { length: 64 })
  hash: string;
}
