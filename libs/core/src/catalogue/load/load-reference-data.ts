import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { ReferenceEdition } from '../reference.entity.js';
import type { Dataset } from './dataset.js';
import { GEOGRAPHY_DATASETS } from './geography.datasets.js';
import { MATERIAL_DATASETS } from './material.datasets.js';
import { REFERENCE_DATASETS } from './reference.datasets.js';
import { deleteMissing, upsert } from './upsert.js';

/** In an order in which every set finds what it names. */
const DATASETS: readonly Dataset[] = [...GEOGRAPHY_DATASETS, ...REFERENCE_DATASETS, ...MATERIAL_DATASETS];

export interface LoadedDataset {
  readonly dataset: string;
  readonly rows: number;
  /** Rows written or deleted; 0 when the database already held exactly this. */
  readonly changed: number;
}

/** Any fixed number: processes that load at the same time do it one after the other. */
const LOAD_LOCK = 7_203_403;

/**
 * Brings the reference data of the database to what `libs/core/data` says. Safe to repeat and to run side by side:
 * each set is one transaction, and one whose rows, edition, source and licence are unchanged is skipped.
 */
export async function loadReferenceData(dataSource: DataSource): Promise<LoadedDataset[]> {
  const loaded: LoadedDataset[] = [];
  for (const dataset of DATASETS) loaded.push(await dataSource.transaction((manager) => load(manager, dataset)));
  return loaded;
}

async function load(manager: EntityManager, dataset: Dataset): Promise<LoadedDataset> {
  const rows = dataset.rows();
  const { name, edition, source, licence } = dataset;
  // Over the rows as they are made, not over the file: a rule that makes them otherwise is a change too.
  const sha256 = createHash('sha256')
    .update(JSON.stringify([edition, source, licence, rows]))
    .digest('hex');
  await manager.query('select pg_advisory_xact_lock($1)', [LOAD_LOCK]);
  const before = await manager.findOneBy(ReferenceEdition, { dataset: name });
  if (before?.sha256 === sha256) return { dataset: name, rows: rows.length, changed: 0 };
  const metadata = manager.connection.getMetadata(dataset.entity);
  const deleted = dataset.deletesMissing ? await deleteMissing(manager, metadata, rows) : 0;
  const written = await upsert(manager, metadata, rows);
  const loadedAt = new Date();
  await manager.upsert(
    ReferenceEdition,
    { dataset: name, edition, source, licence, sha256, rows: rows.length, loadedAt },
    ['dataset'],
  );
  return { dataset: name, rows: rows.length, changed: deleted + written };
}
