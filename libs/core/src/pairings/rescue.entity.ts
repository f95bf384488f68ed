import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { BackupOutcome, RescueCause } from '#contracts';
import { instant } from '../platform/database/columns.js';
import { MatchingRun } from '../matching/matching-run.entity.js';
import { Proposal } from './proposal.entity.js';

/** Part of a pairing that will not come: which run matches it anew, and what became of the runner-up. */
@Entity('rescue')
@Check('ck_rescue_quantity', 'quantity > 0')
@Index(['runId', 'id'])
@Index(['proposalId', 'id'])
export class Rescue {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  runId: string;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'run_id' })
  run?: Relation<MatchingRun>;

  /** The pairing that failed. */
  @Column('uuid')
  proposalId: string;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  @Column('uuid')
  requestLineId: string;

  @Column('text')
  cause: RescueCause;

  /** Base units that are needed again. */
  @Column('integer')
  quantity: number;

  /** The runner-up of the failed pairing's explanation. */
  @Column('uuid', { nullable: true })
  backupOfferId: string | null;

  /** Null until the run has asked it. */
  @Column('text', { nullable: true })
  backupOutcome: BackupOutcome | null;

  @Column('uuid', { nullable: true })
  backupProposalId: string | null;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'backup_proposal_id' })
  backupProposal?: Relation<Proposal> | null;

  @Column(instant())
  createdAt: Date;

  @Column('text')
  createdBy: string;
}
