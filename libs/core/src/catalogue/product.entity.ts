import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { decimal } from '../platform/database/columns.js';

@Entity('product')
export class Product {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  grouping: string;

  @Column('text')
  nameId: string;

  @Column('text')
  nameEn: string;

  @Column('text', { nullable: true })
  hs6: string | null;

  @Column('text', { array: true })
  kbli2020: string[];

  @Column('text', { nullable: true })
  standards: string | null;

  @Column('text', { nullable: true })
  packing: string | null;

  @Column(decimal(12, 3, { nullable: true }))
  unitWeightG: number | null;

  @Column('text', { nullable: true })
  unitWeightSource: string | null;
}

/** One component of a product: material per finished unit, waste on top. A material may stand in several roles. */
@Entity('product_component')
export class ProductComponent {
  @PrimaryColumn('text')
  productCode: string;

  @PrimaryColumn('integer')
  position: number;

  @Index()
  @Column('text')
  materialCode: string;

  @Column('text')
  role: string;

  @Column(decimal(16, 8))
  quantityPerUnit: number;

  @Column('text')
  unit: string;

  @Column(decimal(6, 3))
  wastePct: number;

  @Column('text')
  confidence: string;

  @Column('text', { nullable: true })
  sourceNote: string | null;
}
