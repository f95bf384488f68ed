import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type {
  Locale,
  SheetFormat,
  SheetImportKind,
  SheetImportState,
  SheetOutcome,
  SheetReading,
  SheetRowState,
  SheetSkip,
} from '#contracts';
import { Organisation } from '../organisations/organisation.entity.js';
import { instant } from '../platform/database/columns.js';
import type { RowFault } from './row-fault.js';
import type { SheetAsRead } from './sheet-as-read.js';

/** Rows that are alike in what is wrong with them. */
export interface FaultCause {
  /** As `RowFault` tells it apart. */
  readonly cause: string;
  readonly rows: number;
  /** Numbers of the first of them. */
  readonly first: readonly number[];
  readonly example: RowFault;
}

/** One uploaded spreadsheet, from upload to the last row. The worker reads it, rehearses it and applies it. */
@Entity('sheet_import')
@Index(['organisationId', 'id'])
@Index(['organisationId', 'kind', 'id'])
@Index('ix_sheet_import_same', ['organisationId', 'sha256'])
@Index('ix_sheet_import_live', ['touchedAt'], { where: `state in ('waiting', 'checking', 'applying')` })
@Index('ix_sheet_import_age', ['createdAt'])
@Check('ck_sheet_import_counts', 'rows_total >= 0 and rows_checked >= 0 and rows_done >= 0 and rows_failed >= 0')
export class SheetImport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('text')
  kind: SheetImportKind;

  /** Who uploaded it, in whose name and with whose rights it is applied. */
  @Column('uuid')
  personId: string;

  @Column('text')
  personName: string;

  @Column('text')
  locale: Locale;

  @Column('text')
  fileName: string;

  /** Of the StoredFile; its bytes go when the import has ended. */
  @Column('uuid')
  fileId: string;

  @Column('integer')
  sizeBytes: number;

  @Column('char', { length: 64 })
  sha256: string;

  /** By content. */
  @Column('text')
  format: SheetFormat;

  @Column('text', { default: 'waiting' })
  state: SheetImportState;

  /** What a person decided about how it is read. */
  @Column('jsonb', { default: () => `'{}'` })
  reading: SheetReading;

  /** How it was read, what was guessed, and what became of its headers. */
  @Column('jsonb', { nullable: true })
  asRead: SheetAsRead | null;

  /** Why it is unreadable. */
  @Column('jsonb', { nullable: true })
  problem: RowFault | null;

  @Column('jsonb', { default: () => `'[]'` })
  causes: FaultCause[];

  @Column('integer', { default: 0 })
  rowsTotal: number;

  @Column('integer', { default: 0 })
  rowsChecked: number;

  @Column('integer', { default: 0 })
  toCreate: number;

  @Column('integer', { default: 0 })
  toUpdate: number;

  @Column('integer', { default: 0 })
  toSkip: number;

  @Column('integer', { default: 0 })
  refused: number;

  @Column('integer', { default: 0 })
  rowsDone: number;

  @Column('integer', { default: 0 })
  rowsFailed: number;

  /** Counts claims of the worker; who holds an older one writes nothing. */
  @Column('integer', { default: 0 })
  attempt: number;

  @Column('boolean', { default: false })
  cancelAsked: boolean;

  @Column('integer', { default: 1 })
  version: number;

  @Column(instant())
  createdAt: Date;

  /** Last sign of life of whoever works on it. */
  @Column(instant())
  touchedAt: Date;

  @Column(instant({ nullable: true }))
  endedAt: Date | null;

  @Column(instant())
  updatedAt: Date;

  @Column('text')
  updatedBy: string;
}

/** The ledger: one row of the file, what it would do, and what became of it. A row is done once, whoever tries. */
@Entity('sheet_row')
@Index(['importId', 'outcome', 'row'])
@Index('ix_sheet_row_pending', ['importId', 'piece', 'row'], { where: `state = 'pending'` })
@Index('ix_sheet_row_failed', ['importId', 'row'], { where: `state = 'failed' or outcome = 'refuse'` })
export class SheetRow {
  @PrimaryColumn('uuid')
  importId: string;

  @ManyToOne(() => SheetImport, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id' })
  import?: Relation<SheetImport>;

  /** As in the file, counted from 1. */
  @PrimaryColumn('integer')
  row: number;

  /** Rows of one piece go to the service in one call; null where there is nothing to do. */
  @Column('integer', { nullable: true })
  piece: number | null;

  @Column('text')
  outcome: SheetOutcome;

  @Column('text')
  state: SheetRowState;

  @Column('text', { nullable: true })
  skip: SheetSkip | null;

  @Column('text')
  label: string;

  /** As the file has them, in its columns. */
  @Column('jsonb')
  cells: (string | number | boolean | null)[];

  /** As the kind of sheet understands it; null when it does not. */
  @Column('jsonb', { nullable: true })
  input: unknown;

  @Column('jsonb', { default: () => `'[]'` })
  faults: RowFault[];

  @Column('text', { array: true, default: () => `'{}'` })
  causes: string[];

  /** The record that it made or changed, or that makes it needless. */
  @Column('uuid', { nullable: true })
  recordId: string | null;
}
