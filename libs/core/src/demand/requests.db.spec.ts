import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MarketWorld } from '../../../../test/support/market-world.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { AuditEntry } from '../platform/audit/audit-entry.entity.js';
import type { Actor } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import type { NewRequestLine } from './line-terms.rules.js';
import { RequestLifeService } from './request-life.service.js';
import { RequestLineService } from './request-line.service.js';
import { Request, RequestLine } from './request.entity.js';
import { RequestService } from './request.service.js';

let world: MarketWorld;
let requests: RequestService;
let lines: RequestLineService;
let life: RequestLifeService;
let buyerId: string;
let facilityId: string;
let budi: Actor;

beforeAll(async () => {
  world = await MarketWorld.open();
  requests = world.get(RequestService);
  lines = world.get(RequestLineService);
  life = world.get(RequestLifeService);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.reset();
  buyerId = await world.rows.organisation(['manufacturer'], 'PT Masker');
  facilityId = await world.rows.facility(buyerId);
  budi = world.member(buyerId);
});

const spunbond = (change: Partial<NewRequestLine> = {}): NewRequestLine => ({
  materialCode: 'SPUNBOND',
  quantity: 1_000,
  facilityId,
  earliestWeek: world.week(0),
  latestWeek: world.week(4),
  constraints: { gsm: { min: 24, max: 26 } },
  ...change,
});

const draft = (...wishes: NewRequestLine[]) =>
  requests.create(budi, {
    organisationId: buyerId,
    title: 'Bahan masker Desember',
    lines: wishes.length > 0 ? wishes : [spunbond()],
  });
const opened = async (...wishes: NewRequestLine[]) => life.open(budi, (await draft(...wishes)).request.id);
const counters = (lineId: string, change: Partial<RequestLine>) =>
  world.dataSource.manager.update(RequestLine, { id: lineId }, change);

describe('a draft', () => {
  it('has a number, its lines in order, and whole defaults', async () => {
    const {
      request,
      lines: rows,
      warnings,
    } = await draft(spunbond(), spunbond({ materialCode: 'STARCH', constraints: {} }));
    expect(request).toMatchObject({ organisationId: buyerId, state: 'draft', version: 1 });
    expect(request.number).toMatch(/^P-2026-\d{6}$/);
    expect(rows.map(({ line, material }) => [line.position, material.code])).toEqual([
      [1, 'SPUNBOND'],
      [2, 'STARCH'],
    ]);
    expect(rows[0].line).toMatchObject({
      earliestWeek: world.rows.week(0),
      latestWeek: world.rows.week(4),
      constraints: { gsm: { min: 24, max: 26 } },
      maxShare: 1,
      minLevel: 1,
      state: 'draft',
      held: 0,
      agreed: 0,
    });
    expect(warnings).toEqual([]);
    expect(await world.changedFamilies()).toEqual([]);
  });

  it('names every fault of every line, and writes nothing', async () => {
    const foreign = await world.rows.facility(await world.rows.organisation(['manufacturer']));
    const before = await world.dataSource.manager.count(Request);
    await expect(
      draft(
        spunbond({ quantity: 0, constraints: { gsm: { min: 'x' }, weight: { min: 1 } }, priority: 3 }),
        spunbond({ materialCode: 'NOTHING', facilityId: foreign, certificates: ['SNI 1'] }),
      ),
    ).rejects.toMatchObject({
      code: 'invalid_input',
      errors: [
        { pointer: '/lines/0/quantity' },
        { pointer: '/lines/0/priorityGround', code: 'required' },
        { pointer: '/lines/0/constraints/gsm/min' },
        { pointer: '/lines/0/constraints/weight', code: 'unknown_field' },
        { pointer: '/lines/1/materialCode', code: 'unknown_reference' },
        { pointer: '/lines/1/facilityId', code: 'unknown_reference' },
        { pointer: '/lines/1/certificates/0', code: 'unknown_reference' },
      ],
    });
    expect(await world.dataSource.manager.count(Request)).toBe(before);
    const many = Array.from({ length: 101 }, () => spunbond());
    await expect(draft(...many)).rejects.toMatchObject({ errors: [{ pointer: '/lines', code: 'count' }] });
  });

  it('is for manufacturers and poolers, and for members', async () => {
    const producer = await world.rows.organisation(['producer'], 'PT Produsen');
    const wish = { organisationId: producer, title: 'Resin', lines: [spunbond()] };
    await expect(requests.create(world.member(producer), wish)).rejects.toMatchObject({ code: 'not_a_requester' });
    await expect(requests.create(budi, wish)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('doubts bounds, shares, quantities and caps, and takes them', async () => {
    for (let i = 0; i < 3; i++) await opened(spunbond({ materialCode: 'STARCH', quantity: 10, constraints: {} }));
    const cheap = await world.rows.offer({ unitPrice: 20_000 });
    await world.rows.offer({ unitPrice: 5, level: 0 }); // cheaper, and not verified
    const { warnings, request } = await draft(
      spunbond({ constraints: { gsm: { min: 500 } }, maxShare: 0.3, maxSuppliers: 2, maxUnitPrice: 19_999 }),
      spunbond({ materialCode: 'STARCH', quantity: 10_000, constraints: {} }),
    );
    expect(warnings.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/lines/0/constraints/gsm/min', 'implausible'],
      ['/lines/0/maxShare', 'shares_cannot_cover'],
      ['/lines/0/maxUnitPrice', 'cap_below_offers'],
      ['/lines/1/quantity', 'quantity_far_above_median'],
    ]);
    expect((await requests.get(budi, request.id)).warnings).toEqual(warnings);
    await world.dataSource.query(`update offer set state = 'withdrawn' where id = $1`, [cheap.id]);
    const codes = (await requests.get(budi, request.id)).warnings.map(({ code }) => code);
    expect(codes).not.toContain('cap_below_offers');
  });

  it('changes line by line, for whoever saw the newest version', async () => {
    const { request, lines: rows } = await draft();
    const [{ line }] = rows;
    const changed = await lines.update(budi, request.id, line.id, { materialCode: 'STARCH', constraints: {} }, 1);
    expect(changed.lines[0].material.code).toBe('STARCH');
    const stale = { code: 'precondition_failed', params: { by: 'Ayu' } };
    await expect(lines.update(budi, request.id, line.id, { quantity: 5 }, 1)).rejects.toMatchObject(stale);
    await expect(lines.add(budi, request.id, spunbond(), 1)).rejects.toMatchObject(stale);
    await expect(lines.remove(budi, request.id, line.id, 1)).rejects.toMatchObject(stale);
    await expect(requests.rename(budi, request.id, 'Lain', 1)).rejects.toMatchObject(stale);
    const more = await lines.add(budi, request.id, spunbond(), 2);
    expect(more.lines.map((row) => row.line.position)).toEqual([1, 2]);
    const less = await lines.remove(budi, request.id, line.id, 3);
    expect(less.lines.map((row) => row.material.code)).toEqual(['SPUNBOND']);
    await expect(lines.remove(budi, request.id, less.lines[0].line.id, 4)).rejects.toMatchObject({
      errors: [{ pointer: '/lines', code: 'count' }],
    });
    expect((await requests.rename(budi, request.id, 'Bahan baru', 4)).request).toMatchObject({
      title: 'Bahan baru',
      version: 5,
    });
  });

  it('is seen by members, planners and auditors only', async () => {
    const { request } = await draft();
    const stranger = world.member(await world.rows.organisation(['manufacturer']));
    for (const actor of [stranger, world.ministry('verifier'), world.ministry('administrator')]) {
      await expect(requests.get(actor, request.id)).rejects.toMatchObject({ code: 'not_found' });
      await expect(life.open(actor, request.id)).rejects.toMatchObject({ code: 'not_found' });
    }
    for (const actor of [world.ministry('planner'), world.ministry('auditor')]) {
      expect((await requests.get(actor, request.id)).request.id).toBe(request.id);
      await expect(life.open(actor, request.id)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('opening', () => {
  it('opens every line and marks their families', async () => {
    const { request, lines: rows } = await opened(spunbond(), spunbond({ materialCode: 'STARCH', constraints: {} }));
    expect(request.state).toBe('open');
    expect(rows.map(({ line }) => line.state)).toEqual(['open', 'open']);
    expect(await world.changedFamilies()).toEqual(['AGRO-IKM', 'PPE']);
    await expect(life.open(budi, request.id)).rejects.toMatchObject({
      code: 'illegal_move',
      params: { state: 'open', allowed: ['edit', 'cancel'] },
    });
  });

  it('refuses a line that is wholly in the past, and opens none', async () => {
    const { request } = await draft(spunbond(), spunbond({ latestWeek: world.week(1) }));
    world.forwardDays(14);
    await expect(life.open(budi, request.id)).rejects.toMatchObject({
      errors: [{ pointer: '/lines/1/latestWeek', params: { min: world.week(2) } }],
    });
    expect((await requests.get(budi, request.id)).lines.map(({ line }) => line.state)).toEqual(['draft', 'draft']);
  });

  it('is refused to a suspended organisation', async () => {
    const { request } = await draft();
    await world.dataSource.manager.update(Organisation, buyerId, { state: 'suspended' });
    await expect(life.open(budi, request.id)).rejects.toMatchObject({ code: 'organisation_suspended' });
  });

  it('happens once, however often it is asked for at the same moment', async () => {
    const { request } = await draft();
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => life.open(budi, request.id)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('an open request', () => {
  it('changes freely while nothing rests on it, and is matched anew', async () => {
    const { request, lines: rows } = await opened();
    await world.forgetChanges();
    const after = await lines.update(budi, request.id, rows[0].line.id, { quantity: 2_000 }, request.version);
    expect(after.lines[0].line).toMatchObject({ quantity: 2_000, state: 'open', version: rows[0].line.version + 1 });
    expect(after.request.version).toBeGreaterThan(request.version);
    expect(await world.changedFamilies()).toEqual(['PPE']);
    const more = await lines.add(budi, request.id, spunbond(), after.request.version);
    expect(more.lines[1].line.state).toBe('open');
  });

  it('keeps its material, and what live proposals rest on', async () => {
    const { request, lines: rows } = await opened();
    const lineId = rows[0].line.id;
    const change = (patch: Partial<NewRequestLine>) => lines.update(budi, request.id, lineId, patch, request.version);
    await expect(change({ materialCode: 'STARCH', constraints: {} })).rejects.toMatchObject({
      code: 'line_in_use',
      params: { fields: ['materialCode'] },
    });
    await counters(lineId, { held: 300, agreed: 200 });
    await expect(change({ constraints: {}, latestWeek: world.week(5) })).rejects.toMatchObject({
      code: 'line_in_use',
      params: { fields: ['constraints', 'latestWeek'], held: 300, agreed: 200 },
    });
    await expect(change({ quantity: 499 })).rejects.toMatchObject({
      code: 'line_already_promised',
      params: { promised: 500, value: 499 },
    });
    const after = await change({ quantity: 500 });
    expect(after.lines[0].line).toMatchObject({ quantity: 500, state: 'matched' });
    expect(after.request.state).toBe('matched');
  });

  it('loses no line by removal', async () => {
    const { request, lines: rows } = await opened(spunbond(), spunbond());
    await expect(lines.remove(budi, request.id, rows[0].line.id, request.version)).rejects.toMatchObject({
      code: 'illegal_move',
    });
  });
});

describe('cancelling', () => {
  it('ends every running line, after what is proposed for them', async () => {
    const { request, lines: rows } = await opened(spunbond(), spunbond());
    const ids = rows.map(({ line }) => line.id).toSorted();
    const { request: after, lines: ended } = await life.cancel(budi, request.id, { reason: 'need_gone', note: 'stok' });
    expect(after.state).toBe('cancelled');
    expect(ended.map(({ line }) => line.state)).toEqual(['cancelled', 'cancelled']);
    expect(world.above.cancelled).toEqual([ids]);
    const [entry] = await world.dataSource.manager.findBy(AuditEntry, {
      subjectId: request.id,
      action: 'request.cancel',
    });
    expect(entry).toMatchObject({ reason: 'need_gone', details: { note: 'stok', lineIds: ids } });
    await expect(life.cancel(budi, request.id, { reason: 'mistake' })).rejects.toMatchObject({ code: 'illegal_move' });
    await expect(lines.add(budi, request.id, spunbond(), after.version)).rejects.toMatchObject({
      code: 'illegal_move',
    });
  });

  it('of one line leaves the others running', async () => {
    const { request, lines: rows } = await opened(spunbond(), spunbond());
    const how = { reason: 'bought_elsewhere', lineIds: [rows[0].line.id] } as const;
    const after = await life.cancel(budi, request.id, how);
    expect(after.request.state).toBe('open');
    expect(after.lines.map(({ line }) => line.state)).toEqual(['cancelled', 'open']);
    await expect(life.cancel(budi, request.id, how)).rejects.toMatchObject({ code: 'illegal_move' });
    const unknown = { reason: 'mistake', lineIds: [newId()] } as const;
    await expect(life.cancel(budi, request.id, unknown)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('also ends a proposal that came in while the first were ending', async () => {
    const { request, lines: rows } = await opened();
    const lineId = rows[0].line.id;
    world.above.onCancel = async (tx) => {
      if (world.above.cancelled.length === 1) await counters(lineId, { held: 10 }); // another transaction
      else await tx.manager.update(RequestLine, { id: lineId }, { held: 0 });
    };
    const after = await life.cancel(budi, request.id, { reason: 'need_gone' });
    expect(world.above.cancelled).toEqual([[lineId], [lineId]]);
    expect(after.lines[0].line).toMatchObject({ state: 'cancelled', held: 0 });
  });

  it('happens with what must follow, or not at all', async () => {
    const { request } = await opened();
    world.above.failing = true;
    await expect(life.cancel(budi, request.id, { reason: 'mistake' })).rejects.toThrow('listener failed');
    expect((await requests.get(budi, request.id)).request.state).toBe('open');
  });
});

describe('a copy', () => {
  it('is a new draft with the same lines, its window no earlier than now', async () => {
    const { request } = await opened(
      spunbond({ maxUnitPrice: 40_000, priority: 4, priorityGround: 'health_facility', maxShare: 0.333 }),
      spunbond({ earliestWeek: world.week(2), latestWeek: world.week(3) }),
    );
    world.forwardDays(21);
    const { request: copy, lines: rows } = await requests.copy(budi, request.id, {});
    expect(copy).toMatchObject({ state: 'draft', title: 'Bahan masker Desember', version: 1 });
    expect(copy.number).not.toBe(request.number);
    expect(rows.map(({ line }) => [line.earliestWeek, line.latestWeek])).toEqual([
      [world.rows.week(3), world.rows.week(7)],
      [world.rows.week(5), world.rows.week(6)],
    ]);
    expect(rows[0].line).toMatchObject({ maxUnitPrice: 40_000, priority: 4, maxShare: 0.333, state: 'draft' });
    const later = await requests.copy(budi, request.id, { title: 'Januari', earliestWeek: world.week(9) });
    expect(later.request.title).toBe('Januari');
    expect(later.lines[0].line.earliestWeek).toBe(world.rows.week(9));
  });
});

describe('the list', () => {
  it('is one’s own, by state, material and words, in pages', async () => {
    const open = await opened(
      spunbond({ priority: 5, priorityGround: 'export' }),
      spunbond({ latestWeek: world.week(8) }),
    );
    const starch = await requests.create(budi, {
      organisationId: buyerId,
      title: 'Pati 100% tapioka',
      lines: [spunbond({ materialCode: 'STARCH', constraints: {} })],
    });
    const ids = async (query: object, actor = budi) =>
      (await requests.list(actor, query)).items.map(({ request }) => request.id);
    expect(await ids({})).toEqual([open.request.id, starch.request.id].toSorted().toReversed());
    expect(await ids({ state: 'open' })).toEqual([open.request.id]);
    expect(await ids({ materialCode: 'STARCH' })).toEqual([starch.request.id]);
    expect(await ids({ q: 'TAPIOKA pati' })).toEqual([starch.request.id]);
    expect(await ids({ q: '0% t' })).toEqual([starch.request.id]);
    expect(await ids({ q: '%' })).toEqual([starch.request.id]);
    expect(await ids({ q: open.request.number })).toEqual([open.request.id]);
    expect(await ids({}, world.member())).toEqual([]);
    expect(await ids({ organisationId: buyerId }, world.ministry('planner'))).toHaveLength(2);
    expect(await ids({ organisationId: buyerId }, world.ministry('verifier'))).toEqual([]);

    const first = await requests.list(budi, { limit: 1 });
    const second = await requests.list(budi, { limit: 1, cursor: first.nextCursor! });
    expect([...first.items, ...second.items].map(({ request }) => request.id)).toEqual(await ids({}));
    expect(second.nextCursor).toBeNull();
    const { items } = await requests.list(budi, { state: 'open' });
    expect(items).toMatchObject([
      {
        organisationName: 'PT Masker',
        lineCount: 2,
        matchedLines: 0,
        materialCodes: ['SPUNBOND'],
        earliestWeek: world.rows.week(0),
        latestWeek: world.rows.week(8),
        highestPriority: 5,
      },
    ]);
  });
});
