import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../platform/database/columns.js';

/** What was loaded, from where, in which edition: one row a data set. */
@Entity('reference_edition')
export class ReferenceEdition {
  @PrimaryColumn('text')
  dataset: string;

  @Column('text')
  edition: string;

  @Column('text')
  source: string;

  @Column('text')
  licence: string;

  @Column('char', { length: 64 })
  sha256: string;

  @Column('integer')
  rows: number;

  @Column(instant())
  loadedAt: Date;
}

@Entity('standard')
export class Standard {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  adopts: string | null;

  @Column('text', { nullable: true })
  appliesTo: string | null;

  @Column('text', { nullable: true })
  keyThresholds: string | null;

  @Column('text', { nullable: true })
  status: string | null;

  @Column('text')
  confidence: string;

  @Column('text', { nullable: true })
  source: string | null;
}

/** KBLI codes of both editions side by side: a number may keep its digits and change its meaning. */
@Entity('kbli')
export class Kbli {
  @PrimaryColumn('text')
  edition: '2020' | '2025';

  @PrimaryColumn('text')
  code: string;

  @Index('ix_kbli_title_trgm', { synchronize: false })
  @Column('text')
  title: string;
}

@Entity('laboratory')
export class Laboratory {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  role: string;

  @Column('text', { nullable: true })
  scope: string | null;

  @Column('text', { nullable: true })
  regencyCode: string | null;

  @Column('text')
  confidence: string;

  @Column('text')
  source: string;
}

@Entity('freight_parameter')
export class FreightParameter {
  @PrimaryColumn('text')
  code: string;

  @Column('double precision')
  value: number;

  @Column('text')
  unit: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text')
  confidence: string;

  @Column('text', { nullable: true })
  basis: string | null;
}

/** Kinds of certificate and permit a claim or a request may name. */
@Entity('document_type')
export class DocumentType {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  format: string;

  @Column('text', { nullable: true })
  checkRule: string | null;

  @Column('text', { nullable: true })
  validity: string | null;

  @Column('text', { nullable: true })
  issuer: string | null;

  @Column('text')
  requirement: string;

  @Column('text')
  confidence: string;
}

/** A dated figure as somebody reported it. Sources contradict each other: they stand side by side, never averaged. */
@Entity('national_figure')
export class NationalFigure {
  /** Its place in the collection, from 1, oldest first. */
  @PrimaryColumn('integer')
  position: number;

  @Column('date')
  date: string;

  @Column('text')
  indicator: string;

  @Column('double precision')
  value: number;

  @Column('text')
  unit: string;

  @Column('text')
  reportedBy: string;

  @Column('text')
  source: string;
}
