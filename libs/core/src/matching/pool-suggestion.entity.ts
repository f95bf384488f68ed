import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { RequestLine } from '../demand/request.entity.js';
import { bigWhole } from '../platform/database/columns.js';
import { MatchingRun } from './matching-run.entity.js';

/** Needs that a run could not fill because each is below a minimum order, and that reach it together. */
@Entity('pool_suggestion')
@Index(['runId', 'id'])
@Index('ix_pool_suggestion_current', ['landmass', 'id'], { where: 'current' })
export class PoolSuggestion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  runId: string;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'run_id' })
  run?: Relation<MatchingRun>;

  @Column('text')
  materialCode: string;

  @Column('text')
  provinceCode: string;

  @Column('text')
  landmass: string;

  /** Base units of all needs. */
  @Column(bigWhole())
  quantity: number;

  /** The least order that was proved to be possible. */
  @Column('integer')
  targetQuantity: number;

  @Column('integer')
  needs: number;

  /** From the last run that looked at the material. */
  @Column('boolean', { default: true })
  current: boolean;
}

@Entity('pool_suggestion_need')
@Index(['requestLineId'])
@Index(['organisationId'])
export class PoolSuggestionNeed {
  @PrimaryColumn('uuid')
  suggestionId: string;

  @ManyToOne(() => PoolSuggestion)
  @JoinColumn({ name: 'suggestion_id' })
  suggestion?: Relation<PoolSuggestion>;

  @PrimaryColumn('uuid')
  requestLineId: string;

  @ManyToOne(() => RequestLine)
  @JoinColumn({ name: 'request_line_id' })
  requestLine?: Relation<RequestLine>;

  @Column('uuid')
  organisationId: string;

  /** Base units of it that are unmet. */
  @Column('integer')
  quantity: number;
}
