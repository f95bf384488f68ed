import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { weekOfDate } from '#contracts';
import { RequestLine } from '#core/demand';
import { type Actor, Clock, newId, Refusal, Transactions } from '#core/platform';
import { LINE_DOWN, LineOutageService, LineWeek } from '#core/supply';
import { memberOf, MatchingHouse, PLANNER } from '../../../../test/support/matching-house.js';
import { CounterService } from './counter.service.js';
import { DeliveryQueries } from './delivery-queries.js';
import { Delivery } from './delivery.entity.js';
import type { NewReceipt } from './delivery.rules.js';
import { DeliveryService } from './delivery.service.js';
import { findCounterFaults } from './hold.js';
import { Proposal, ProposalWeek } from './proposal.entity.js';
import { ProposalService } from './proposal.service.js';
import { RatingService } from './rating.service.js';
import { ReceiptFiles } from './receipt-files.js';

let house: MatchingHouse;
let answers: ProposalService;
let counters: CounterService;
let deliveries: DeliveryService;

beforeAll(async () => {
  house = await MatchingHouse.open();
  answers = house.app.get(ProposalService);
  counters = house.app.get(CounterService);
  deliveries = house.app.get(DeliveryService);
});
afterAll(() => house.close());
afterEach(async () => {
  const faults = await findCounterFaults(house.dataSource.manager);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
});

const named = (organisationId: string): Actor => ({ ...memberOf(organisationId), userId: newId() });

/** A proposal of 40 in week 0 of an offer of 100 a week, for a need of 100 over two weeks. */
async function stage(wish: { quantity?: number; needed?: number; effective?: number[] } = {}) {
  const offer = await house.world.offer({ effective: wish.effective ?? [100, 100] });
  const need = await house.world.need({ quantity: wish.needed ?? 100 });
  const expiresAt = new Date(house.now.getTime() + 72 * 3_600_000);
  const pair = { offerId: offer.id, requestLineId: need.id, expiresAt };
  const id = await house.world.proposal({ ...pair, quantity: wish.quantity ?? 40 });
  return { id, offer, need, producer: named(offer.producerId), manufacturer: named(need.manufacturerId) };
}
type Stage = Awaited<ReturnType<typeof stage>>;

async function agree({ id, producer, manufacturer }: Stage): Promise<Delivery[]> {
  await answers.accept(producer, id);
  await answers.accept(manufacturer, id);
  return deliveriesOf(id);
}

const find = (id: string) => house.dataSource.manager.findOneByOrFail(Proposal, { id });
const needOf = (id: string) => house.dataSource.manager.findOneByOrFail(RequestLine, { id });
const deliveriesOf = (proposalId: string) =>
  house.dataSource.manager.find(Delivery, { where: { proposalId }, order: { week: 'ASC' } });
const lineWeek = (lineId: string, week = 0) =>
  house.dataSource.manager.findOneByOrFail(LineWeek, { lineId, week: house.world.week(week) });
/** What was stranded of a pairing, with the run that is to match it anew. */
const rescuesOf = (proposalId: string): Promise<object[]> =>
  house.dataSource.query(
    `select r.cause, r.quantity, r.run_id as "runId", run.trigger, run.state, run.families from rescue r
     join matching_run run on run.id = r.run_id where r.proposal_id = $1 order by r.id`,
    [proposalId],
  );
const terms = (unitPrice: number, ...quantities: number[]) => ({
  unitPrice,
  weeks: quantities
    .map((quantity, i) => ({ arrivalWeek: house.world.week(i), quantity }))
    .filter(({ quantity }) => quantity > 0),
});
async function code(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
const receipt = (quantity: number, rejected = 0, more: Partial<NewReceipt> = {}): NewReceipt => ({
  receivedOn: house.now.toISOString().slice(0, 10),
  quantity,
  rejected,
  reason: rejected > 0 ? 'damaged' : null,
  finding: null,
  note: null,
  ...more,
});

describe('a counter-offer', () => {
  it('takes over the hold with other terms, and is agreed when the other side accepts', async () => {
    const { id, offer, need, producer, manufacturer } = await stage();
    const fresh = await counters.counter(manufacturer, id, terms(950, 0, 60), 'satu minggu kemudian');
    expect(await find(id)).toMatchObject({ state: 'countered', endedAt: house.now });
    expect(await find(fresh)).toMatchObject({
      state: 'accepted_by_manufacturer',
      counterOf: id,
      round: 1,
      quantity: 60,
      unitPrice: 950,
      landedCost: 60 * 960,
    });
    expect(await lineWeek(offer.lineId, 0)).toMatchObject({ held: 0 });
    expect(await lineWeek(offer.lineId, 1)).toMatchObject({ held: 60 });
    expect(await needOf(need.id)).toMatchObject({ held: 60 });
    expect(await code(answers.accept(producer, id))).toBe('illegal_move');
    await answers.accept(producer, fresh);
    expect(await find(fresh)).toMatchObject({ state: 'agreed' });
  });

  it('refuses what the constraints or the capacity do not allow, and changes nothing', async () => {
    const { id, offer, producer, manufacturer } = await stage({ effective: [100, 30] });
    expect(await code(counters.counter(producer, id, terms(1_000, 40), null))).toBe('counter_same');
    expect(await code(counters.counter(producer, id, terms(1_000, 0, 0, 40), null))).toBe('invalid_input');
    expect(await code(counters.counter(producer, id, terms(1_000, 90, 30), null))).toBe('invalid_input');
    expect(await code(counters.counter(manufacturer, id, terms(1_000, 0, 40), null))).toBe('counter_capacity');
    const stranger = named(await house.world.organisation(['producer']));
    expect(await code(counters.counter(stranger, id, terms(900, 40), null))).toBe('not_found');
    expect(await find(id)).toMatchObject({ state: 'proposed', version: 1 });
    expect(await lineWeek(offer.lineId)).toMatchObject({ held: 40 });
  });

  it('goes back and forth five times and no more, each side in turn', async () => {
    const { id, producer, manufacturer } = await stage();
    let standing = id;
    for (let round = 1; round <= 5; round++) {
      const maker = round % 2 === 1 ? manufacturer : producer;
      standing = await counters.counter(maker, standing, terms(1_000 - round, 40), null);
      expect(await code(counters.counter(maker, standing, terms(500, 40), null))).toMatch(
        /illegal_move|counter_rounds/,
      );
    }
    expect(await code(counters.counter(producer, standing, terms(500, 40), null))).toBe('counter_rounds');
    await answers.accept(producer, standing);
    expect(await find(standing)).toMatchObject({ state: 'agreed', unitPrice: 995, round: 5 });
  });

  it('races acceptance and decline of the old one: exactly one thing happens', async () => {
    for (let i = 0; i < 15; i++) {
      const { id, producer, manufacturer } = await stage();
      const outcomes = await Promise.all([
        code(counters.counter(manufacturer, id, terms(900, 40), null)),
        code(answers.decline(producer, id, 'price', null)),
        code(counters.counter(producer, id, terms(1_100, 50), null)),
      ]);
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    }
  });

  it('never asks for more than is left when many counter at once', async () => {
    const offer = await house.world.offer({ effective: [100] });
    const pairs = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const need = await house.world.need({ quantity: 100 });
        const id = await house.world.proposal({ offerId: offer.id, requestLineId: need.id, quantity: 10 });
        return { id, manufacturer: named(need.manufacturerId) };
      }),
    );
    const outcomes = await Promise.all(
      pairs.map(({ id, manufacturer }) => code(counters.counter(manufacturer, id, terms(1_000, 40), null))),
    );
    // 50 are held; each wants 30 more: one fits.
    expect(outcomes.toSorted()).toEqual([
      'counter_capacity',
      'counter_capacity',
      'counter_capacity',
      'counter_capacity',
      'done',
    ]);
    expect(await lineWeek(offer.lineId)).toMatchObject({ held: 80 });
  });
});

describe('a pairing', () => {
  it('is completed by its receipts, and what was rejected is needed again', async () => {
    const staged = await stage();
    const { id, need, producer, manufacturer } = staged;
    const [delivery] = await agree(staged);
    expect(delivery).toMatchObject({ state: 'due', quantity: 40 });
    expect(await code(deliveries.receive(producer, delivery.id, receipt(10)))).toBe('forbidden');
    await deliveries.receive(manufacturer, delivery.id, receipt(25));
    expect(await find(id)).toMatchObject({ state: 'delivering' });
    await deliveries.receive(manufacturer, delivery.id, receipt(15, 5));
    expect(await find(id)).toMatchObject({ state: 'completed', completedAt: house.now });
    expect((await deliveriesOf(id))[0]).toMatchObject({ state: 'received', accepted: 35, rejected: 5, returned: 5 });
    expect(await needOf(need.id)).toMatchObject({ agreed: 35, state: 'matched' });
    expect(await rescuesOf(id)).toMatchObject([{ cause: 'rejected', quantity: 5, trigger: 'rescue', state: 'queued' }]);
  });

  it('fulfils its need when everything of it has arrived', async () => {
    const staged = await stage({ needed: 40 });
    const [delivery] = await agree(staged);
    await deliveries.receive(staged.manufacturer, delivery.id, receipt(40));
    expect(await needOf(staged.need.id)).toMatchObject({ state: 'fulfilled' });
    const [request] = await house.dataSource.query('select state from request where id = $1', [staged.need.requestId]);
    expect(request.state).toBe('fulfilled');
  });

  it('does not fulfil its need when the last receipt rejects some of it', async () => {
    const staged = await stage({ needed: 40 });
    const [delivery] = await agree(staged);
    await deliveries.receive(staged.manufacturer, delivery.id, receipt(40, 5));
    expect(await find(staged.id)).toMatchObject({ state: 'completed' });
    expect(await needOf(staged.need.id)).toMatchObject({ state: 'matched', agreed: 35 });
    const [request] = await house.dataSource.query('select state from request where id = $1', [staged.need.requestId]);
    expect(request.state).toBe('matched');
  });

  it('refuses a receipt larger than agreed, one from the future, and one without a reason', async () => {
    const staged = await stage();
    const [{ id }] = await agree(staged);
    const receive = (one: NewReceipt) => code(deliveries.receive(staged.manufacturer, id, one));
    expect(await receive(receipt(41))).toBe('receipt_too_large');
    expect(await receive(receipt(10, 0, { receivedOn: '2027-01-01' }))).toBe('invalid_input');
    expect(await receive(receipt(10, 5, { reason: null }))).toBe('invalid_input');
    expect(await receive(receipt(10, 5, { reason: 'below_grade' }))).toBe('invalid_input');
    expect(await receive(receipt(10, 11))).toBe('invalid_input');
    expect((await deliveriesOf(staged.id))[0]).toMatchObject({ state: 'due', accepted: 0, version: 1 });
  });

  it('takes two receipts of the last units at once only once', async () => {
    const staged = await stage();
    const [{ id }] = await agree(staged);
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => code(deliveries.receive(staged.manufacturer, id, receipt(40)))),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  });

  it('is closed short once due: the rest is needed again, the used week stays used', async () => {
    const staged = await stage();
    const [{ id }] = await agree(staged);
    await deliveries.receive(staged.manufacturer, id, receipt(30));
    await deliveries.closeShort(staged.manufacturer, id, null);
    expect(await find(staged.id)).toMatchObject({ state: 'completed' });
    expect(await needOf(staged.need.id)).toMatchObject({ agreed: 30 });
    expect(await lineWeek(staged.offer.lineId)).toMatchObject({ committed: 40 });
    expect(await code(deliveries.closeShort(staged.manufacturer, id, null))).toBe('delivery_closed');
  });

  it('gives back weeks and need when it is cancelled, and no more can happen to it', async () => {
    const staged = await stage();
    const { id, offer, need, producer, manufacturer } = staged;
    const [delivery] = await agree(staged);
    await deliveries.cancel(producer, id, 'production_failed', 'mesin rusak');
    expect(await find(id)).toMatchObject({ state: 'cancelled', cancelReason: 'production_failed' });
    expect(await lineWeek(offer.lineId)).toMatchObject({ committed: 0, held: 0 });
    expect(await needOf(need.id)).toMatchObject({ agreed: 0, state: 'open' });
    expect(await code(deliveries.cancel(manufacturer, id, 'late', null))).toBe('illegal_move');
    expect(await code(deliveries.receive(manufacturer, delivery.id, receipt(1)))).toBe('delivery_closed');
  });

  it('is rated by each side once, and only when completed', async () => {
    const ratings = house.app.get(RatingService);
    const staged = await stage();
    const [delivery] = await agree(staged);
    const stars = { punctuality: 5, quality: 4, communication: 3, comment: null };
    expect(await code(ratings.rate(staged.producer, staged.id, stars))).toBe('rating_without_completion');
    await deliveries.receive(staged.manufacturer, delivery.id, receipt(40));
    await ratings.rate(staged.producer, staged.id, stars);
    await ratings.rate(staged.manufacturer, staged.id, stars);
    expect(await code(ratings.rate(staged.producer, staged.id, stars))).toBe('rating_given');
  });
});

describe('evidence of a receipt', () => {
  const PDF = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n');
  const upload = (bytes: Uint8Array = PDF) => ({ name: '../laporan uji.pdf', bytes });

  it('is sent by the buyer, read by both sides and the ministry, and by nobody else', async () => {
    const files = house.app.get(ReceiptFiles);
    const staged = await stage();
    const [delivery] = await agree(staged);
    await deliveries.receive(staged.manufacturer, delivery.id, receipt(40, 5));
    const shown = async () =>
      (await house.app.get(DeliveryQueries).ofProposal(staged.producer, staged.id)).deliveries[0];
    const [{ receipt: recorded }] = (await shown()).receipts;
    expect(await code(files.add(staged.producer, recorded.id, upload()))).toBe('forbidden');
    expect(await code(files.add(staged.manufacturer, recorded.id, upload(Buffer.from('<html>'))))).toBe(
      'evidence_type_refused',
    );
    await files.add(staged.manufacturer, recorded.id, upload());
    const [{ files: kept }] = (await shown()).receipts;
    expect(kept).toMatchObject([{ title: 'laporan uji.pdf', file: { mediaType: 'application/pdf' } }]);
    for (const reader of [staged.producer, staged.manufacturer, PLANNER])
      expect(Buffer.from((await files.open(reader, kept[0].id)).bytes)).toEqual(PDF);
    const stranger = named(await house.world.organisation(['producer']));
    expect(await code(files.open(stranger, kept[0].id))).toBe('not_found');
    expect(await code(files.add(stranger, recorded.id, upload()))).toBe('not_found');
    const reads = await house.dataSource.query(`select actor_name from audit_entry where action = 'receipt.read_file'`);
    expect(reads).toHaveLength(1);
  });

  it('is limited to five files, however many come at once', async () => {
    const files = house.app.get(ReceiptFiles);
    const staged = await stage();
    const [delivery] = await agree(staged);
    await deliveries.receive(staged.manufacturer, delivery.id, receipt(40));
    const plan = await house.app.get(DeliveryQueries).ofProposal(staged.producer, staged.id);
    const { id } = plan.deliveries[0].receipts[0].receipt;
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => code(files.add(staged.manufacturer, id, upload()))),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(5);
    expect(new Set(outcomes)).toEqual(new Set(['done', 'evidence_limit']));
  });
});

describe('a line that is down', () => {
  it('loses what it had promised for those weeks and keeps the rest', async () => {
    const outages = new LineOutageService(house.app.get(Transactions), house.app.get(Clock), house.app.get(LINE_DOWN));
    const staged = await stage({ needed: 200 });
    const { offer, need } = staged;
    const twoWeeks = await counters.counter(staged.manufacturer, staged.id, terms(990, 40, 30), null);
    await answers.accept(staged.producer, twoWeeks);
    const other = await house.world.need({ quantity: 100 });
    const live = await house.world.proposal({ offerId: offer.id, requestLineId: other.id, quantity: 20, week: 1 });
    const later = house.world.week(1);
    const week = weekOfDate(later);
    expect(await outages.declare(staged.producer, offer.lineId, week, week, 'mesin rusak')).toEqual({
      withdrawn: 1,
      pairings: 1,
    });
    expect(await find(live)).toMatchObject({ state: 'withdrawn', withdrawReason: 'line_down' });
    expect(await find(twoWeeks)).toMatchObject({ state: 'agreed' });
    expect((await deliveriesOf(twoWeeks)).map(({ state }) => state)).toEqual(['due', 'cancelled']);
    expect(await lineWeek(offer.lineId, 1)).toMatchObject({ effective: 0, committed: 0, held: 0 });
    expect(await lineWeek(offer.lineId, 0)).toMatchObject({ committed: 40 });
    expect(await needOf(need.id)).toMatchObject({ agreed: 40 });
    const weeks = await house.dataSource.manager.findBy(ProposalWeek, { proposalId: twoWeeks });
    expect(weeks).toHaveLength(2);
    expect(await rescuesOf(twoWeeks)).toMatchObject([{ cause: 'line_down', quantity: 30, families: ['PPE'] }]);
  });

  it('is previewed with the counts that declaring it then takes', async () => {
    const outages = new LineOutageService(house.app.get(Transactions), house.app.get(Clock), house.app.get(LINE_DOWN));
    const staged = await stage({ needed: 200 });
    await agree(staged);
    const other = await house.world.need({ quantity: 100 });
    await house.world.proposal({ offerId: staged.offer.id, requestLineId: other.id, quantity: 20 });
    const week = weekOfDate(house.world.week(0));
    const seen = await outages.preview(staged.producer, staged.offer.lineId, week, week);
    expect(seen).toEqual({ withdrawn: 1, pairings: 1, manufacturers: 2 });
    expect(await find(staged.id)).toMatchObject({ state: 'agreed' });
    const later = weekOfDate(house.world.week(1));
    expect(await outages.preview(staged.producer, staged.offer.lineId, later, later)).toMatchObject({ pairings: 0 });
    const done = await outages.declare(staged.producer, staged.offer.lineId, week, week, 'mesin rusak');
    expect(done).toEqual({ withdrawn: 1, pairings: 1 });
  });

  it('has everything that several causes strand before a run begins matched by one run', async () => {
    await house.dataSource.query(`update matching_run set state = 'failed' where state = 'queued'`);
    const [one, two] = [await stage(), await stage()];
    await agree(one);
    await agree(two);
    await deliveries.cancel(one.producer, one.id, 'production_failed', null);
    await deliveries.cancel(two.producer, two.id, 'production_failed', null);
    const [[first], [second]] = [await rescuesOf(one.id), await rescuesOf(two.id)];
    expect(first).toMatchObject({ cause: 'cancelled', quantity: 40, state: 'queued' });
    expect(second).toMatchObject({ runId: (first as { runId: string }).runId });
    expect(await house.dataSource.query('select family from family_change')).toEqual([]);
  });
});
