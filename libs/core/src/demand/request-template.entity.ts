import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { AttributeConstraint } from '../catalogue/constraint.rules.js';
import { instant } from '../platform/database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { LineTerms } from './line-terms.rules.js';

type SavedLine = LineTerms & { readonly constraints: Record<string, AttributeConstraint> };

/** A need that comes again: lines as they were saved, whose weeks are moved when it is used. */
@Entity('request_template')
@Index(['organisationId', 'id'])
export class RequestTemplate {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('text')
  name: string;

  /** When the need was made from a plan. */
  @Column('text', { nullable: true })
  productCode: string | null;

  @Column('integer', { nullable: true })
  plannedOutput: number | null;

  @Column('jsonb')
  lines: SavedLine[];

  @Column(instant())
  createdAt: Date;

  @Column('text')
  createdBy: string;
}
