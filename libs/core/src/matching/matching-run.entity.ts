import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { RunKind, RunMode, RunState, RunTrigger } from '#contracts';
import { bigWhole, instant } from '../platform/database/columns.js';
import type { WhatIfChanges } from './what-if/what-if.types.js';

export interface RunProgress {
  readonly phase: 'queued' | 'snapshot' | 'solving' | 'checking' | 'writing' | 'done';
  /** 0..1 */
  readonly fraction: number;
  readonly objective?: number;
  readonly bound?: number;
}

/** One solve over a snapshot under a policy. Keeps everything a replay needs. */
@Entity('matching_run')
@Index(['state', 'queuedAt'])
@Index(['kind', 'queuedAt', 'id'])
export class MatchingRun {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { default: 'match' })
  kind: RunKind;

  @Column('text', { default: 'full' })
  mode: RunMode;

  /** Of a what-if: the run it is held against. Of an incremental run: the run whose kept state it goes on from. */
  @Index()
  @Column('uuid', { nullable: true })
  baseRunId: string | null;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'base_run_id' })
  baseRun?: Relation<MatchingRun>;

  /** What a planner calls a what-if. */
  @Column('text', { nullable: true })
  title: string | null;

  /** Of a what-if: how its data differ from the day's. */
  @Column('jsonb', { nullable: true })
  changes: WhatIfChanges | null;

  @Column('text')
  trigger: RunTrigger;

  /** Families it covers; empty: all. */
  @Column('text', { array: true })
  families: string[];

  @Column('text', { default: 'queued' })
  state: RunState;

  /** optimal, within_gap or stopped, once finished. */
  @Column('text', { nullable: true })
  solution: string | null;

  @Column('jsonb')
  policy: Record<string, unknown>;

  @Column('integer')
  seed: number;

  @Column('integer')
  timeLimitMs: number;

  @Column('double precision')
  targetGap: number;

  @Column('text', { nullable: true })
  engine: string | null;

  @Column('text', { nullable: true })
  inputHash: string | null;

  @Column('text', { nullable: true })
  planHash: string | null;

  @Column(bigWhole({ nullable: true }))
  objective: number | null;

  @Column(bigWhole({ nullable: true }))
  bound: number | null;

  @Column('double precision', { nullable: true })
  gap: number | null;

  /** Counts, fill rates by class, baselines, times. */
  @Column('jsonb', { nullable: true })
  figures: Record<string, unknown> | null;

  /** Fencing token: only the attempt that holds it may write the result. */
  @Column('integer', { default: 0 })
  attempt: number;

  /** Renewed while a worker has it in hand; once past (by the database's clock) another may take the run over. */
  @Column(instant({ nullable: true }))
  leaseUntil: Date | null;

  /** How often it was taken over from a worker that died. */
  @Column('integer', { default: 0 })
  takeovers: number;

  @Column('jsonb')
  progress: RunProgress;

  @Column('uuid', { nullable: true })
  requestedBy: string | null;

  @Column(instant({ nullable: true }))
  cancelRequestedAt: Date | null;

  @Column('text', { nullable: true })
  error: string | null;

  @Column(instant())
  queuedAt: Date;

  @Column(instant({ nullable: true }))
  startedAt: Date | null;

  @Column(instant({ nullable: true }))
  finishedAt: Date | null;
}

/** The frozen scenario and plan of a run, gzip-compressed JSON. */
@Entity('run_document')
export class RunDocument {
  @PrimaryColumn('uuid')
  runId: string;

  @PrimaryColumn('text')
  kind: 'scenario' | 'plan';

  @Column('bytea')
  body: Buffer;

  @Column('integer')
  sizeBytes: number;
}
