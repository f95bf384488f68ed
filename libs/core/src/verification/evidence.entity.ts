import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { EvidenceKind } from '#contracts';
import { instant } from '../platform/database/columns.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { Claim } from './claim.entity.js';

export interface LabResult {
  readonly laboratoryCode: string;
  readonly sample: string;
  readonly standard: string;
  /** Attribute of the claim's material that was measured. */
  readonly attribute: string;
  readonly value: number | string | boolean;
  readonly testedOn: string;
}

export interface FieldVisit {
  readonly visitedOn: string;
  readonly findings: string;
  readonly satisfied: boolean;
}

/** What supports a claim: a file, a laboratory result (perhaps with its report), or a field visit. */
@Entity('evidence')
@Index(['claimId', 'createdAt', 'id'])
@Index(['fileId'])
export class Evidence {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  claimId: string;

  @ManyToOne(() => Claim)
  @JoinColumn({ name: 'claim_id' })
  claim?: Relation<Claim>;

  @Column('text')
  kind: EvidenceKind;

  @Column('text')
  title: string;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id' })
  file?: Relation<StoredFile> | null;

  @Column('jsonb', { nullable: true })
  labResult: LabResult | null;

  @Column('jsonb', { nullable: true })
  fieldVisit: FieldVisit | null;

  @Column('uuid')
  addedBy: string;

  @Column(instant())
  createdAt: Date;

  @Column(instant({ nullable: true }))
  removedAt: Date | null;
}
