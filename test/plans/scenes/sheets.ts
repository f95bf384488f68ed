import { encodeCursor, newId } from '#core/platform';
import { SheetApplier, SheetChecker, SheetImportService, SheetRowQueries } from '#core/sheets';
import { idOf } from '../crowd/words.js';
import { CONSULTANT, dataSourceOf, GIANT_OWNER } from '../house.js';
import { scenes, type Work } from './scene.js';

const giant = GIANT_OWNER.memberships[0].organisationId;
const vast = idOf('sheet', 10);

const imports =
  (actor: typeof GIANT_OWNER, query: Parameters<SheetImportService['list']>[1]): Work =>
  (house) =>
    house.get(SheetImportService).list(actor, query);
const rows =
  (query: Parameters<SheetRowQueries['list']>[2]): Work =>
  (house) =>
    house.get(SheetRowQueries).list(GIANT_OWNER, vast, query);

/** An import of the giant's that waits to be cancelled: jobs find it and put it away. */
const ended =
  (state: 'checking' | 'applying', work: (id: string) => Work): Work =>
  async (house) => {
    const id = newId();
    await dataSourceOf(house).query(
      `insert into sheet_import (id, organisation_id, kind, person_id, person_name, locale, file_name, file_id, size_bytes,
         sha256, format, state, created_at, touched_at, updated_at, updated_by)
       select $1, organisation_id, kind, $2, 'x', locale, file_name, $1, 1, sha256, format, $3, now(), now(), now(), 'x'
       from sheet_import where id = $4`,
      [id, newId(), state, vast],
    );
    return work(id)(house);
  };

export const SHEETS = [
  ...scenes('SheetImportService.list', 'page', {
    'one’s own': imports(GIANT_OWNER, {}),
    'one firm’s, of a kind': imports(GIANT_OWNER, { organisationId: giant, kind: 'offers' }),
    'a deep page': imports(GIANT_OWNER, { cursor: encodeCursor([idOf('sheet', 500)]) }),
    'of many firms': imports(CONSULTANT, {}),
    'of many firms, of a kind': imports(CONSULTANT, { kind: 'requests' }),
  }),
  ...scenes('SheetRowQueries.list', 'page', {
    'all rows': rows({}),
    'a deep page': rows({ cursor: encodeCursor([40_000]) }),
    refused: rows({ outcome: 'refuse' }),
    'what is there to be corrected': rows({ faulty: true }),
    'of a frequent cause': rows({ cause: 'type/unitPrice' }),
  }),
  ...scenes('SheetRowQueries.list', 'search', {
    'of a rare cause': rows({ cause: 'rare/' }),
    'of a state that no row has': rows({ state: 'failed' }),
  }),
  ...scenes('SheetImportService.get', 'record', {
    one: (house) => house.get(SheetImportService).get(GIANT_OWNER, vast),
  }),
  ...scenes('SheetChecker.check', 'batch', {
    'of somebody who has left': ended('checking', (id) => (house) => house.get(SheetChecker).check(id)),
  }),
  ...scenes('SheetApplier.apply', 'batch', {
    'of somebody who has left': ended('applying', (id) => (house) => house.get(SheetApplier).apply(id)),
  }),
];
