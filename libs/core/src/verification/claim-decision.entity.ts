import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { instant } from '../platform/database/columns.js';
import { Claim } from './claim.entity.js';

export const DECISION_VERDICTS = ['verify', 'reject', 'suspend', 'reinstate', 'revoke'] as const;
export type DecisionVerdict = (typeof DECISION_VERDICTS)[number];

/** One verdict on one claim; level 2 and revocation stay `awaiting_second` until another verifier signs. */
@Entity('claim_decision')
@Index(['claimId', 'createdAt'])
@Index('uq_claim_decision_awaiting', ['claimId'], { unique: true, where: `state = 'awaiting_second'` })
@Index('ix_claim_decision_against', ['claimId'], {
  where: `state = 'final' and verdict in ('reject', 'suspend', 'revoke')`,
})
@Index('ix_claim_decision_second_queue', ['createdAt', 'id'], { where: `state = 'awaiting_second'` })
export class ClaimDecision {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  claimId: string;

  @ManyToOne(() => Claim)
  @JoinColumn({ name: 'claim_id' })
  claim?: Relation<Claim>;

  @Column('uuid', { nullable: true })
  caseId: string | null;

  @Column('text')
  verdict: DecisionVerdict;

  @Column('smallint', { nullable: true })
  level: 1 | 2 | null;

  @Column('date', { nullable: true })
  validUntil: string | null;

  /** Required for reject, suspend and revoke. */
  @Column('text', { nullable: true })
  reasonCode: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text')
  state: 'awaiting_second' | 'final' | 'refused';

  @Column('uuid')
  decidedBy: string;

  @Column('text')
  decidedByName: string;

  @Column('uuid', { nullable: true })
  secondBy: string | null;

  @Column('text', { nullable: true })
  secondByName: string | null;

  /** Words of the second verifier, or why the decision fell away. */
  @Column('text', { nullable: true })
  secondNote: string | null;

  @Column(instant())
  createdAt: Date;

  @Column(instant({ nullable: true }))
  finalAt: Date | null;
}
