import { beforeAll, describe, expect, it } from 'vitest';
import { addWeeks, mondayOf, WEEK_PATTERN, weekOfDate } from '#contracts';
import {
  type Kbli,
  type Laboratory,
  type Material,
  type MaterialAttribute,
  type Product,
  type ProductComponent,
  type Regency,
} from '#core/catalogue';
import { isIkm } from '#core/organisations';
import { termFaults } from '#core/supply';
import { UUID_PATTERN } from '#core/platform';
import type { Evidence } from '#core/verification';
import { checkAttributeValues } from '../../../../libs/core/src/catalogue/attribute.rules.js';
import { checkConstraints } from '../../../../libs/core/src/catalogue/constraint.rules.js';
import { GEOGRAPHY_DATASETS } from '../../../../libs/core/src/catalogue/load/geography.datasets.js';
import { MATERIAL_DATASETS } from '../../../../libs/core/src/catalogue/load/material.datasets.js';
import { REFERENCE_DATASETS } from '../../../../libs/core/src/catalogue/load/reference.datasets.js';
import { checkOrganisation } from '../../../../libs/core/src/organisations/organisation.rules.js';
import { CHECKLISTS } from '../../../../libs/core/src/verification/checklist.rules.js';
import { checkStatement } from '../../../../libs/core/src/verification/claim-statement.rules.js';
import { EVIDENCE_NEEDED } from '../../../../libs/core/src/verification/claim.rules.js';
import { reasonFaults, supportsLevelTwo } from '../../../../libs/core/src/verification/decision.rules.js';
import { checkLabResult, fieldVisitFaults } from '../../../../libs/core/src/verification/evidence.rules.js';
import { buildWorld, type DemoWorld, REQUEST_LINES } from './build-world.js';
import { CAST, type DemoPeople } from './cast.js';
import { type DemoCatalogue, readClusters } from './catalogue.js';
import { dateOf } from './timeline.js';
import { CHECKED_POINTS } from './world/claim-history.js';

// A Wednesday at noon, a Sunday night, the first moments of a year, and a Monday before office hours.
const MOMENTS = ['2026-11-18T05:00:00Z', '2026-11-22T16:30:00Z', '2026-12-31T17:00:30Z', '2027-03-01T00:10:00Z'];

const rowsOf = <T>(name: string): T[] => {
  const dataset = [...GEOGRAPHY_DATASETS, ...MATERIAL_DATASETS, ...REFERENCE_DATASETS].find((one) => one.name === name);
  if (!dataset) throw new Error(`no data set ${name}`);
  return dataset.rows() as T[];
};

let catalogue: DemoCatalogue;
let world: DemoWorld;

const people = Object.fromEntries(
  ([...CAST.map(({ key }) => key), 'clerk'] as const).map((key, i) => [
    key,
    { id: `01900000-0000-7000-8000-00000000000${i}`, name: `Person ${key}` },
  ]),
) as DemoPeople;

const build = (now: string): DemoWorld =>
  buildWorld({ catalogue, people, now: new Date(now), firstNumbers: { case: 1, request: 1 } });

const told = new Map<string, DemoWorld>();
/** Each moment's story is built once. */
function worldOf(now: string): DemoWorld {
  const world = told.get(now) ?? build(now);
  told.set(now, world);
  return world;
}

beforeAll(() => {
  catalogue = {
    regencies: new Map(rowsOf<Regency>('regencies').map((regency) => [regency.code, regency])),
    materials: new Map(rowsOf<Material>('materials').map((material) => [material.code, material])),
    attributes: Map.groupBy(rowsOf<MaterialAttribute>('material-attributes'), ({ materialCode }) => materialCode),
    products: new Map(rowsOf<Product>('products').map((product) => [product.code, product])),
    components: Map.groupBy(rowsOf<ProductComponent>('product-components'), ({ productCode }) => productCode),
    laboratories: rowsOf<Laboratory>('laboratories'),
    kbli: new Set(rowsOf<Kbli>('kbli').map(({ edition, code }) => `${edition}/${code}`)),
    clusters: readClusters(),
  };
  world = worldOf(MOMENTS[0]);
});

const NEVER = new Date('9999-12-31T00:00:00Z');

function evidenceFaults({ labResult, fieldVisit, createdAt }: Evidence, attributes: readonly MaterialAttribute[]) {
  const latestDate = dateOf(createdAt);
  const laboratoryExists = catalogue.laboratories.some(({ code }) => code === labResult?.laboratoryCode);
  return [
    ...(labResult ? checkLabResult(labResult, { attributes, laboratoryExists, latestDate }).errors : []),
    ...(fieldVisit ? fieldVisitFaults(fieldVisit, latestDate) : []),
  ];
}

const idsOf = (of: DemoWorld): string[] =>
  [
    ...of.organisations,
    ...of.facilities,
    ...of.lines,
    ...of.offers,
    ...of.requests,
    ...of.requestLines,
    ...of.cases,
    ...of.claims,
    ...of.evidence,
    ...of.remarks,
    ...of.decisions,
    of.policy,
    ...of.files.map(({ row }) => row),
  ].map(({ id }) => id);

describe('the story as a whole', () => {
  it('is the same every time it is told', () => {
    expect(build(MOMENTS[0])).toEqual(world);
  });

  it('has the same ids on whatever day it is told, each once', () => {
    const ids = idsOf(world);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => UUID_PATTERN.test(id) && id[14] === '7')).toBe(true);
    for (const now of MOMENTS.slice(1)) expect(idsOf(worldOf(now))).toEqual(ids);
  });

  it('has 150 producers, 300 manufacturers of whom 40 are small or medium industry, two poolers and 1,200 lines', () => {
    const having = (role: string) => world.organisations.filter(({ roles }) => roles[0] === role);
    expect(having('producer')).toHaveLength(150);
    expect(having('manufacturer')).toHaveLength(300);
    expect(having('manufacturer').filter(isIkm)).toHaveLength(40);
    expect(having('pooler')).toHaveLength(2);
    expect(world.requestLines).toHaveLength(REQUEST_LINES);
  });

  it('covers masks, gowns, gloves, sanitiser and small industry', () => {
    const products = new Set(world.requests.map(({ productCode }) => productCode));
    for (const code of ['MASK-3PLY', 'MASK-N95', 'COVERALL', 'GOWN-ISO', 'GLOVE-NR', 'GLOVE-NBR', 'SANITIZER'])
      expect(products).toContain(code);
    const families = new Set(
      world.requestLines.map(({ materialCode }) => catalogue.materials.get(materialCode)!.family),
    );
    expect(families).toEqual(new Set(['PPE', 'AGRO-IKM']));
  });

  it('is about 250 tonnes of nonwoven a month, of which meltblown is the least', () => {
    const weekly = (code: string) => {
      const lines = world.lines.filter(
        (line) => world.offers.find(({ lineId }) => lineId === line.id)?.materialCode === code,
      );
      return lines.reduce(
        (sum, line) => sum + Math.max(...world.lineWeeks.filter((w) => w.lineId === line.id).map((w) => w.effective)),
        0,
      );
    };
    const tonnes = ['NW-MB', 'NW-SB', 'NW-SMS', 'NW-ES', 'NW-SL'].map((code) => (weekly(code) * 52) / 12 / 1_000);
    expect(tonnes.reduce((a, b) => a + b)).toBeGreaterThan(235);
    expect(tonnes.reduce((a, b) => a + b)).toBeLessThan(265);
    expect(tonnes[0]).toBeLessThan(0.2 * tonnes.reduce((a, b) => a + b));
  });
});

describe('its firms', () => {
  it('are invented: numbers with an impossible prefix, each marked and none named twice', () => {
    expect(new Set(world.organisations.map(({ nameKey }) => nameKey)).size).toBe(world.organisations.length);
    for (const organisation of world.organisations) {
      expect(organisation.isSynthetic).toBe(true);
      expect(organisation.nib).toMatch(/^0000\d{9}$/);
      expect(organisation.npwp).toMatch(/^00\d{13}$/);
      expect(checkOrganisation(organisation)).toMatchObject({ errors: [], warnings: [] });
    }
  });

  it('stand where such industry gathers, with a KBLI that exists', () => {
    const places = new Set(catalogue.clusters.map(({ regencyCode }) => regencyCode));
    for (const facility of world.facilities) {
      expect(places).toContain(facility.regencyCode);
      expect(catalogue.kbli).toContain(`${facility.kbliEdition}/${facility.kbliCode}`);
    }
  });
});

describe('its offers and needs', () => {
  it('keep the rules for terms and grades, within plausible ranges', () => {
    for (const offer of world.offers) {
      expect(termFaults(offer)).toEqual([]);
      const checked = checkAttributeValues(catalogue.attributes.get(offer.materialCode) ?? [], offer.attributes);
      expect(checked).toEqual({ values: offer.attributes, errors: [], warnings: [] });
    }
    for (const line of world.requestLines) {
      const checked = checkConstraints(catalogue.attributes.get(line.materialCode) ?? [], line.constraints);
      expect(checked.errors).toEqual([]);
      expect(line.quantity).toBeGreaterThan(0);
      expect(line.earliestWeek <= line.latestWeek && line.earliestWeek === mondayOf(line.earliestWeek)).toBe(true);
    }
  });

  it.each(MOMENTS)('have 26 weeks from the running one (%s)', (now) => {
    const world = worldOf(now);
    const monday = mondayOf(now.slice(0, 10));
    const expected = Array.from({ length: 26 }, (_, i) => addWeeks(monday, i));
    expect(weekOfDate(monday)).toMatch(WEEK_PATTERN);
    for (const [, weeks] of Map.groupBy(world.lineWeeks, ({ lineId }) => lineId))
      expect(weeks.map(({ week }) => week)).toEqual(expected);
    for (const [, weeks] of Map.groupBy(world.offerWeeks, ({ offerId }) => offerId))
      expect(weeks.map(({ week }) => week)).toEqual(expected);
  });
});

describe('its claims', () => {
  const documents = new Set(rowsOf<{ code: string }>('document-types').map(({ code }) => code));

  it('state what the ministry asks for, on checklists the ministry uses', () => {
    const latestDate = MOMENTS[0].slice(0, 10);
    for (const claim of world.claims) {
      const attributes = catalogue.attributes.get(claim.materialCode ?? '') ?? [];
      const context = { attributes, latestDate, isCertificateType: (code: string) => documents.has(code) };
      expect(checkStatement(claim.kind, claim.statement, context)).toMatchObject({ errors: [], missing: [] });
    }
    const known = Object.fromEntries(
      Object.entries(CHECKLISTS).map(([kind, of]) => [kind, of.map(({ item }) => item)]),
    );
    expect(CHECKED_POINTS).toEqual(known);
  });

  it('rest on evidence that holds, level 2 on a test or a visit', () => {
    const evidenceOf = Map.groupBy(world.evidence, ({ claimId }) => claimId);
    const faults = world.claims.flatMap((claim) => {
      const evidence = evidenceOf.get(claim.id) ?? [];
      const attributes = catalogue.attributes.get(claim.materialCode ?? '') ?? [];
      const isThere = evidence.some(({ kind }) => EVIDENCE_NEEDED[claim.kind] === 'any' || kind === 'file');
      return [
        ...(isThere ? [] : [`${claim.kind} ${claim.id} rests on nothing`]),
        ...(claim.level < 2 || supportsLevelTwo(evidence) ? [] : [`${claim.id} was never seen nor tested`]),
        ...evidence.flatMap((one) => evidenceFaults(one, attributes)),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('were decided by two people at level 2 and with a known reason when they ended', () => {
    const level2 = world.decisions.filter(({ level, state }) => level === 2 && state === 'final');
    expect(level2.length).toBeGreaterThan(50);
    expect(level2.filter(({ secondBy, decidedBy }) => secondBy === null || secondBy === decidedBy)).toEqual([]);
    const endings = world.decisions.flatMap(({ verdict, reasonCode, note }) =>
      verdict === 'verify' || verdict === 'reinstate' ? [] : reasonFaults(verdict, reasonCode, note),
    );
    expect(endings).toEqual([]);
  });

  it.each(MOMENTS)('happened before they are told (%s)', (now) => {
    const world = worldOf(now);
    const instants = [
      ...world.claims.flatMap((claim) => [claim.createdAt, claim.updatedAt, claim.submittedAt]),
      ...world.cases.flatMap((row) => [row.createdAt, row.submittedAt, row.decidedAt]),
      ...world.evidence.map(({ createdAt }) => createdAt),
      ...world.decisions.flatMap(({ createdAt, finalAt }) => [createdAt, finalAt]),
      ...world.requests.map(({ createdAt }) => createdAt),
      ...world.offers.map(({ confirmedAt }) => confirmedAt),
    ].filter((instant) => instant !== null);
    expect(instants.every((instant) => instant.getTime() < Date.parse(now))).toBe(true);
    const crooked = world.cases.filter(
      ({ submittedAt, decidedAt, createdAt }) =>
        (submittedAt ?? NEVER) <= createdAt || (decidedAt ?? NEVER) <= (submittedAt ?? createdAt),
    );
    expect(crooked).toEqual([]);
    const today = now.slice(0, 10);
    for (const claim of world.claims.filter(({ state }) => state === 'verified')) {
      expect(claim.validFrom! <= today && claim.validUntil! > today).toBe(true);
    }
    for (const claim of world.claims.filter(({ state }) => state === 'expired')) {
      expect(claim.validUntil! < today).toBe(true);
    }
  });

  it('leave a lively inbox: some overdue, some returned in words, one awaiting the second signature', () => {
    const now = new Date(MOMENTS[0]);
    const open = world.cases.filter(({ state }) => state === 'submitted' || state === 'in_review');
    expect(open).toHaveLength(30);
    expect(open.filter(({ dueAt }) => dueAt! < now).length).toBeGreaterThanOrEqual(5);
    const returned = world.cases.filter(({ state }) => state === 'returned');
    expect(returned).toHaveLength(8);
    expect(returned.every(({ id }) => world.remarks.some((remark) => remark.caseId === id))).toBe(true);
    expect(world.decisions.filter(({ state }) => state === 'awaiting_second')).toHaveLength(1);
    const states = Map.groupBy(world.claims, ({ state }) => state);
    expect(states.get('suspended')).toHaveLength(2);
    expect(states.get('revoked')).toHaveLength(1);
    expect(states.get('expired')!.length).toBeGreaterThanOrEqual(4);
    expect(states.get('rejected')).toHaveLength(8);
  });
});
