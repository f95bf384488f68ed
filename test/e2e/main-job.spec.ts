import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReferenceData } from '#core/catalogue';
import { findCounterFaults } from '#core/pairings';
import { newId } from '#core/platform';
import { openDataSource } from '#core/schema';
import { Client, type EventStream } from '../support/client.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import {
  addFacility,
  type ClaimIds,
  firm,
  offerMeltblown,
  proposalsOf,
  requestMeltblown,
  runEnded,
  type SeenProposal,
  type SeenRun,
  sendIn,
  stateClaims,
  verifyClaim,
} from '../support/journey.js';
import { ministryPerson } from '../support/ministry.js';
import { padan } from '../support/padan.js';
import { hasRedis, startRedis, type TestRedis } from '../support/redis.js';
import { Stack } from '../support/stack.js';
import { until } from '../support/until.js';

// The main job from sign-up to an agreed pairing, over HTTP, with API and worker as separate processes. Every step
// stands on the one before it.

const PRODUCER = 'ayu@pabrik.example';
const MANUFACTURER = 'budi@masker.example';
/** Of the letters both sides get. */
const SUBJECTS = [
  /confirm your e-mail address/,
  /4 new proposal\(s\)/,
  /Proposal of .+ agreed/,
  /Proposal of .+ declined/,
  /Proposal of .+ expired/,
  /Proposal of .+ withdrawn/,
];
/** Different, so that each proposal is known by its quantity. */
const [TO_AGREE, TO_DECLINE, TO_EXPIRE, TO_WITHDRAW] = [400, 300, 200, 500];

describe.for(['postgres', 'redis'] as const)('the main job, queue on %s', (kind) => {
  const absent = kind === 'redis' && !hasRedis();
  let database: TestDatabase;
  let dataSource: DataSource;
  let redis: TestRedis | undefined;
  let stack: Stack;
  let [ayu, budi, citra, dewi, eka]: Client[] = [];
  let producerId: string;
  let manufacturerId: string;
  let line: { id: string };
  let offer: { id: string };
  let claims: ClaimIds;
  let caseId: string;

  beforeAll(async () => {
    if (absent) return;
    database = await createTestDatabase();
    dataSource = await openDataSource({ url: database.url, poolSize: 3 });
    await loadReferenceData(dataSource);
    if (kind === 'redis') redis = await startRedis();
    stack = await Stack.start({ databaseUrl: database.url, redisUrl: redis?.url, apis: 1, workers: 1 });
    [ayu, budi] = [Client.at(stack.url), Client.at(stack.url)];
    citra = await ministryPerson(dataSource, stack.url, 'Citra', 'verifier');
    dewi = await ministryPerson(dataSource, stack.url, 'Dewi', 'verifier');
    eka = await ministryPerson(dataSource, stack.url, 'Eka', 'planner');
  }, 180_000);
  afterAll(async () => {
    await stack?.stop();
    await dataSource?.destroy();
    await database?.drop();
    await redis?.stop();
  });

  /** One proposal, as the manufacturer sees it. */
  const proposalOver = async (quantity: number): Promise<SeenProposal> => {
    const found = (await proposalsOf(budi)).find((proposal) => proposal.quantity === quantity);
    if (!found) throw new Error(`there is no proposal over ${quantity} kg`);
    return found;
  };

  it.skipIf(absent)('a producer signs up, registers and offers; a manufacturer says what it needs', async () => {
    await ayu.signUp(PRODUCER, 'Ayu');
    await budi.signUp(MANUFACTURER, 'Budi');
    const made = await ayu.post<{ id: string }>('organisations', firm('PT Nirtenun Uji', '9990000000001', 'producer'));
    producerId = made.id;
    const plant = await addFacility(ayu, producerId);
    ({ line, offer } = await offerMeltblown(ayu, plant.id));
    const buyer = firm('PT Masker Uji', '9990000000002', 'manufacturer');
    manufacturerId = (await budi.post<{ id: string }>('organisations', buyer)).id;
    const place = await addFacility(budi, manufacturerId);
    const quantities = [TO_AGREE, TO_DECLINE, TO_EXPIRE, TO_WITHDRAW];
    const request = await requestMeltblown(budi, manufacturerId, place.id, quantities);
    expect(request).toMatchObject({
      state: 'open',
      lines: quantities.map((quantity) => ({ quantity, unmet: quantity })),
    });
    claims = await stateClaims(ayu, { organisationId: producerId, facilityId: plant.id, lineId: line.id });
    caseId = await sendIn(ayu, producerId, Object.values(claims) as string[]);
  });

  it.skipIf(absent)('nothing is proposed of what nobody has verified, and the run says so', async () => {
    const { id } = await eka.post<SeenRun>('runs', {});
    expect(await runEnded(eka, id)).toMatchObject({ state: 'finished', error: null });
    expect(await proposalsOf(eka)).toEqual([]);
    const { items } = await eka.get<{ items: { quantity: number; reasons: { code: string }[] }[] }>(
      `runs/${id}/unmet-needs`,
    );
    expect(items.map(({ quantity }) => quantity).toSorted((a, b) => a - b)).toEqual([200, 300, 400, 500]);
    for (const { reasons } of items) expect(reasons).toMatchObject([{ code: 'no_offer' }]);
    const countOf = async (filter: string) =>
      (await eka.get<{ items: unknown[] }>(`runs/${id}/unmet-needs?${filter}`)).items.length;
    expect(await countOf('materialCode=NW-MB&provinceCode=32&reason=no_offer')).toBe(4);
    expect(await countOf('materialCode=NW-SB')).toBe(0);
    expect(await countOf('provinceCode=31')).toBe(0);
    expect(await countOf('reason=moq')).toBe(0);
  });

  it.skipIf(absent)('two verifiers: level 1 by one of them, level 2 by both', async () => {
    await citra.post(`cases/${caseId}/take`);
    for (const kindOfClaim of ['identity', 'facility', 'capacity'] as const)
      expect(await verifyClaim(citra, claims[kindOfClaim], kindOfClaim, 1)).toMatchObject({
        state: 'verified',
        level: 1,
      });
    const waiting = await verifyClaim(citra, claims.capability, 'capability', 2);
    expect(waiting).toMatchObject({ state: 'pending', awaitingSecond: true });
    const { items } = await dewi.get<{ items: { id: string }[] }>('verification/second-signatures');
    const own = await citra.send('POST', `decisions/${items[0].id}/confirm`, {});
    expect(own).toMatchObject({ status: 403, body: { code: 'second_person_required' } });
    const confirmed = await dewi.post(`decisions/${items[0].id}/confirm`, {});
    expect(confirmed).toMatchObject({ state: 'verified', level: 2 });
    expect(await ayu.get(`cases/${caseId}`)).toMatchObject({ state: 'approved', undecidedCount: 0 });
  });

  it.skipIf(absent)('a run proposes, is seen while it runs, and can be followed into the worker', async () => {
    const correlationId = `planner-${newId()}`;
    const [house, inbox] = [await eka.listen('events'), await budi.listen('events')];
    const { id } = await eka.post<SeenRun>('runs', { gap: 0 }, { 'x-correlation-id': correlationId });
    const own = await eka.listen(`runs/${id}/events`);
    const run = await runEnded(eka, id);
    expect(run).toMatchObject({ state: 'finished', solution: 'optimal', error: null });
    expect(run.planHash).toMatch(/^sha256:[0-9a-f]{64}$/);
    await own.ended;
    expect(own.events.at(-1)).toMatchObject({
      type: 'run',
      data: { id, state: 'finished', progress: { fraction: 1 } },
    });
    // Queued, claimed, finished, at least.
    const told = (stream: EventStream, type: string) => stream.events.filter((event) => event.type === type);
    await until(() => told(house, 'run').length >= 3 && told(inbox, 'proposal').length >= 1);
    expect(told(house, 'run').every(({ data }) => data.id === id)).toBe(true);
    expect(told(inbox, 'run')).toEqual([]);
    for (const stream of [house, inbox]) stream.close();

    const [worker] = stack.workers;
    const under = await worker.says(({ msg, runId }) => msg === 'run finished' && runId === id);
    expect(under).toMatchObject({ correlationId });
    await worker.says(
      (said) => said.msg === 'job done' && said.job === 'run.match' && said.correlationId === correlationId,
    );
    await worker.says(({ msg }) => msg === `worker ready, queue on ${kind}`);
  });

  it.skipIf(absent)('both sides read why, and after both have accepted the capacity is committed', async () => {
    const proposal = await proposalOver(TO_AGREE);
    expect(proposal).toMatchObject({
      state: 'proposed',
      producer: { name: 'PT Nirtenun Uji' },
      grade: { level: 1, attributes: { gsm: 25, bfe: 98.5 } },
      actions: ['accept', 'decline', 'counter'],
    });
    expect(proposal.why.value.length).toBeGreaterThan(0);
    const seen = (await proposalsOf(ayu)).find(({ id }) => id === proposal.id);
    expect(seen).toMatchObject({ manufacturer: { name: 'PT Masker Uji' }, need: { title: null } });
    expect(await ayu.post(`proposals/${proposal.id}/accept`)).toMatchObject({ state: 'accepted_by_producer' });
    const late = await ayu.send('POST', `proposals/${proposal.id}/accept`);
    expect(late).toMatchObject({ status: 409, body: { code: 'illegal_move' } });
    expect(await budi.post(`proposals/${proposal.id}/accept`)).toMatchObject({
      state: 'agreed',
      actions: ['receive', 'cancel'],
    });
    expect(await committed()).toEqual({ offer: TO_AGREE, line: TO_AGREE, request: TO_AGREE });
    expect(await findCounterFaults(dataSource.manager)).toEqual([]);
  });

  /** What is agreed, as each side's calendar and request say it. */
  async function committed(): Promise<{ offer: number; line: number; request: number }> {
    const sum = async (path: string) => {
      const { weeks } = await ayu.get<{ weeks: { committed: number }[] }>(path);
      return weeks.reduce((total, week) => total + week.committed, 0);
    };
    const agreed = await proposalOver(TO_AGREE);
    const [{ agreed: request }] = (await dataSource.query('select agreed from request_line where id = $1', [
      agreed.need.requestLineId,
    ])) as { agreed: number }[];
    return {
      offer: await sum(`offers/${offer.id}/calendar?weeks=8`),
      line: await sum(`lines/${line.id}/calendar?weeks=8`),
      request,
    };
  }

  it.skipIf(absent)('a side may decline, with its reason', async () => {
    const { id } = await proposalOver(TO_DECLINE);
    const declined = await budi.post(`proposals/${id}/decline`, { reason: 'price', note: 'Di atas kontrak' });
    expect(declined).toMatchObject({ state: 'declined', declineReason: 'price', declineNote: 'Di atas kontrak' });
    expect(await findCounterFaults(dataSource.manager)).toEqual([]);
  });

  it.skipIf(absent)('what nobody answers in time is expired by the worker', async () => {
    const { id } = await proposalOver(TO_EXPIRE);
    await dataSource.query(`update proposal set expires_at = now() - interval '1 second' where id = $1`, [id]);
    const late = await budi.send('POST', `proposals/${id}/accept`);
    expect(late).toMatchObject({ status: 409, body: { code: 'proposal_expired' } });
    await until(async () => (await proposalOver(TO_EXPIRE)).state === 'expired');
    expect(await findCounterFaults(dataSource.manager)).toEqual([]);
  });

  it.skipIf(absent)('a suspended claim withdraws what rests on it at once, and leaves what is agreed', async () => {
    const { id } = await proposalOver(TO_WITHDRAW);
    expect(await ayu.post(`proposals/${id}/accept`)).toMatchObject({ state: 'accepted_by_producer' });
    await citra.post(`claims/${claims.capability}/suspend`, { reasonCode: 'inspection_failed' });
    expect(await proposalOver(TO_WITHDRAW)).toMatchObject({ state: 'withdrawn', withdrawReason: 'claim_suspended' });
    expect((await budi.send('POST', `proposals/${id}/accept`)).status).toBe(409);
    expect(await proposalOver(TO_AGREE)).toMatchObject({ state: 'agreed' });
    expect(await committed()).toEqual({ offer: TO_AGREE, line: TO_AGREE, request: TO_AGREE });
    const [{ held }] = (await dataSource.query('select sum(held)::int as held from line_week')) as { held: number }[];
    expect(held).toBe(0);
    expect(await findCounterFaults(dataSource.manager)).toEqual([]);
  });

  it.skipIf(absent)('everybody had their letters, and the trail holds', async () => {
    await until(async () => {
      const [{ waiting }] = (await dataSource.query(
        `select count(*)::int as waiting from mail_message where state <> 'sent'`,
      )) as { waiting: number }[];
      return waiting === 0;
    });
    expect(stack.faults).toEqual([]);
    for (const address of [PRODUCER, MANUFACTURER]) {
      const letters = stack.lettersTo(address).join('\n');
      for (const subject of SUBJECTS) expect(letters).toMatch(new RegExp(`Subject: Padan: ${subject.source}`));
      expect(letters).toContain(`${stack.url}/verify-email?token=`);
    }
    expect(stack.lettersTo(PRODUCER).join('\n')).toMatch(/Subject: Padan: Case K-\d{4}-\d{6} is approved/);
    const verified = await padan(['audit', 'verify'], stack.environment);
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.output).toMatch(/\d+ entries, .* 0 faults/);
    expect(stack.faults).toEqual([]);
  });
});
