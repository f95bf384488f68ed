import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { decimal } from '../platform/database/columns.js';

@Entity('material')
@Index('ix_material_search_trgm', { synchronize: false })
export class Material {
  @PrimaryColumn('text')
  code: string;

  /** PPE, AGRO-IKM, … : runs started by change are debounced per family. */
  @Index()
  @Column('text')
  family: string;

  @Column('text')
  grouping: string;

  @Column('text')
  nameId: string;

  @Column('text')
  nameEn: string;

  @Column('text', { array: true })
  aliases: string[];

  @Column('text', { nullable: true })
  hs6: string | null;

  @Column('text', { array: true })
  kbli2020: string[];

  @Column('text', { array: true })
  kbli2025: string[];

  /** Base unit: kg, m2, m, L or pcs. Quantities are whole base units. */
  @Column('text')
  unit: string;

  @Column('text', { array: true })
  altUnits: string[];

  @Column(decimal(10, 3, { nullable: true }))
  bulkDensityKgPerM3: number | null;

  /** Chargeable weight of one base unit: max(kg, m³ × 250), kg. */
  @Column(decimal(14, 6))
  chargeableKgPerUnit: number;

  @Column('integer', { nullable: true })
  shelfLifeMonths: number | null;

  @Column('text', { nullable: true })
  hazard: string | null;

  @Column('text', { nullable: true })
  importDependency2020: string | null;

  @Column('text')
  confidence: string;

  @Column('text', { nullable: true })
  note: string | null;

  /** Code, both names and all aliases in lower case: what a search looks through. */
  @Column('text')
  searchText: string;
}

export type AttributeDatatype = 'number' | 'enum' | 'bool' | 'text';
export type MatchRule = 'eq' | 'gte' | 'lte' | 'tol' | 'range';

@Entity('material_attribute')
export class MaterialAttribute {
  @PrimaryColumn('text')
  materialCode: string;

  @PrimaryColumn('text')
  code: string;

  @Column('text')
  nameId: string;

  @Column('text')
  nameEn: string;

  @Column('text')
  datatype: AttributeDatatype;

  @Column('text', { nullable: true })
  unit: string | null;

  @Column('text', { array: true })
  options: string[];

  @Column('double precision', { nullable: true })
  plausibleMin: number | null;

  @Column('double precision', { nullable: true })
  plausibleMax: number | null;

  @Column('boolean')
  required: boolean;

  @Column('text')
  matchRule: MatchRule;

  @Column('double precision', { nullable: true })
  tolerancePct: number | null;

  @Column('text', { nullable: true })
  testMethod: string | null;

  @Column('text', { nullable: true })
  thresholdNote: string | null;

  @Column('text')
  confidence: string;

  @Column('integer')
  position: number;
}
