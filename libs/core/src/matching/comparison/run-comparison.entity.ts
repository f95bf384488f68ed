import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ComparisonState } from '#contracts';
import { instant } from '../../platform/database/columns.js';
import { MatchingRun } from '../matching-run.entity.js';
import type { ComparisonSummary } from './comparison.types.js';

/** What changed from one finished run to another: computed once by a worker, because neither changes any more. */
@Entity('run_comparison')
export class RunComparison {
  /** The run before. */
  @PrimaryColumn('uuid')
  baseRunId: string;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'base_run_id' })
  baseRun?: Relation<MatchingRun>;

  /** The run after. */
  @Index()
  @PrimaryColumn('uuid')
  runId: string;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'run_id' })
  run?: Relation<MatchingRun>;

  @Column('text', { default: 'queued' })
  state: ComparisonState;

  @Column('jsonb', { nullable: true })
  summary: ComparisonSummary | null;

  @Column('text', { nullable: true })
  error: string | null;

  @Column(instant())
  askedAt: Date;
}

/** A pair that gets more or less in the run after, and why. */
@Entity('run_difference')
@Index(['baseRunId', 'runId', 'because', 'position'])
export class RunDifference {
  @PrimaryColumn('uuid')
  baseRunId: string;

  @PrimaryColumn('uuid')
  runId: string;

  /** From 1, largest change first. */
  @PrimaryColumn('integer')
  position: number;

  @Column('uuid')
  offerId: string;

  @Column('uuid')
  requestLineId: string;

  @Column('integer')
  before: number;

  @Column('integer')
  after: number;

  @Column('text')
  because: string;

  @Column('jsonb')
  detail: { fields?: string[]; other?: string };
}
