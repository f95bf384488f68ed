import { addWeeks } from '#contracts';
import type { StandingProposal } from '../proposal-book.js';
import { HORIZON_WEEKS } from './scenario-builder.js';
import type { LineWeekRow, NeedRow, OfferRow, OfferWeekRow, SnapshotRows } from './snapshot.types.js';
import type { AddedNeed, ClosedSources, LineChange, WhatIfChanges } from '../what-if/what-if.types.js';

/**
 * The day's rows as a what-if wants them. Pure; the rows it is given stay as they are.
 *
 * A closed source gives nothing new: what is agreed with it stays, what is only proposed falls away and frees its line.
 * A changed line changes what its offers may give by as much, because an offer that follows its line would do so; a
 * raise counts as verified, since it is a supposition anyway.
 */
export function changedRows(rows: SnapshotRows, changes: WhatIfChanges, monday: string): SnapshotRows {
  const closed = new Set(rows.offers.filter((offer) => isClosed(offer, changes.close)).map(({ id }) => id));
  const fallen = rows.standing.filter(({ offerId, state }) => closed.has(offerId) && state !== 'agreed');
  const raised = new Set(changes.lines.map(({ lineId }) => lineId));
  const freed = lineWeeksWithout(rows.lineWeeks, fallen);
  const lineWeeks = capped(freed, rows.offers, raised);
  return {
    ...rows,
    standing: rows.standing.filter((proposal) => !fallen.includes(proposal)),
    offers: rows.offers.map((offer) => ({
      ...offer,
      ...(closed.has(offer.id) ? { level: 0, certificates: [] } : {}),
      ...(raised.has(offer.lineId ?? '') ? { verifiedPerWeek: null } : {}),
    })),
    lineWeeks: changes.lines.reduce<readonly LineWeekRow[]>(
      (before, change) => changedLine(before, change, monday),
      lineWeeks,
    ),
    offerWeeks: changes.lines.reduce(
      (before, change) => changedOffers(before, rows.offers, change, monday),
      rows.offerWeeks,
    ),
    needs: [...rows.needs, ...changes.needs.map(needOf)].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const isClosed = (offer: OfferRow, close: ClosedSources): boolean =>
  close.offerIds.includes(offer.id) ||
  close.organisationIds.includes(offer.producerId) ||
  close.facilityIds.includes(offer.facilityId) ||
  close.regencyCodes.includes(offer.regencyCode) ||
  close.provinceCodes.includes(offer.provinceCode) ||
  (close.localContentBelow !== null && offer.localContent < close.localContentBelow);

function lineWeeksWithout(rows: readonly LineWeekRow[], fallen: readonly StandingProposal[]): LineWeekRow[] {
  const freed = new Map<string, number>();
  for (const { weeks } of fallen)
    for (const { lineId, week, lineLoad } of weeks)
      if (lineId !== null) freed.set(`${lineId} ${week}`, (freed.get(`${lineId} ${week}`) ?? 0) + lineLoad);
  return rows.map((row) => ({ ...row, held: Math.max(0, row.held - (freed.get(`${row.lineId} ${row.week}`) ?? 0)) }));
}

/** What of a changed line is verified today is what the change starts from. */
function capped(
  rows: readonly LineWeekRow[],
  offers: readonly OfferRow[],
  lineIds: ReadonlySet<string>,
): LineWeekRow[] {
  const verified = new Map<string, number>();
  for (const { lineId, level, verifiedPerWeek } of offers)
    if (lineId !== null && level > 0) verified.set(lineId, verifiedPerWeek ?? Number.POSITIVE_INFINITY);
  return rows.map((row) =>
    lineIds.has(row.lineId) ? { ...row, effective: Math.min(row.effective, verified.get(row.lineId) ?? 0) } : row,
  );
}

function weeksOf({ fromWeek, toWeek }: LineChange, monday: string): string[] {
  return Array.from({ length: HORIZON_WEEKS }, (_, i) => addWeeks(monday, i)).filter(
    (week) => (fromWeek === null || week >= fromWeek) && (toWeek === null || week <= toWeek),
  );
}

/** Line units a week; no line has more. */
const LARGEST = 1_000_000_000;

const scaled = (value: number, { factor, amount }: LineChange, load: number): number =>
  Math.min(LARGEST, Math.max(0, Math.round((value * (factor ?? 1) + (amount ?? 0) / load) * 1_000) / 1_000));

function changedLine(rows: readonly LineWeekRow[], change: LineChange, monday: string): readonly LineWeekRow[] {
  const weeks = new Set(weeksOf(change, monday));
  const { lineId } = change;
  const known = new Set(rows.filter((row) => row.lineId === lineId).map(({ week }) => week));
  const missing = [...weeks].filter((week) => !known.has(week));
  const all = [...rows, ...missing.map((week) => ({ lineId, week, effective: 0, committed: 0, held: 0 }))];
  return all.map((row) =>
    row.lineId === lineId && weeks.has(row.week) ? { ...row, effective: scaled(row.effective, change, 1) } : row,
  );
}

function changedOffers(
  rows: readonly OfferWeekRow[],
  offers: readonly OfferRow[],
  change: LineChange,
  monday: string,
): readonly OfferWeekRow[] {
  const weeks = new Set(weeksOf(change, monday));
  const loads = new Map(offers.filter(({ lineId }) => lineId === change.lineId).map(({ id, load }) => [id, load]));
  const known = new Set(rows.filter(({ offerId }) => loads.has(offerId)).map(({ offerId, week }) => offerId + week));
  const missing = [...loads.keys()].flatMap((offerId) =>
    [...weeks].filter((week) => !known.has(offerId + week)).map((week) => ({ offerId, week, ...NOTHING })),
  );
  return [...rows, ...missing].map((row) => {
    const load = loads.get(row.offerId);
    if (load === undefined || !weeks.has(row.week)) return row;
    return { ...row, available: Math.floor(scaled(row.available, change, load)) };
  });
}

const NOTHING = { available: 0, committed: 0, held: 0 } as const;

const needOf = ({ regencyCode: _regencyCode, ...need }: AddedNeed): NeedRow => ({
  ...need,
  provinceCode: '',
  manufacturerId: need.id,
  maxSuppliers: null,
  minPerSupplier: 0,
  maxShare: 1,
  allOrNothing: false,
  certificates: [],
  minLocalContent: 0,
  version: 0,
});
