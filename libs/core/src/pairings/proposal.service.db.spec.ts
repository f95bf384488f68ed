import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RequestLine } from '#core/demand';
import { Refusal, Transactions, verifyAuditChain } from '#core/platform';
import { LineWeek } from '#core/supply';
import { memberOf, MatchingHouse, PLANNER } from '../../../../test/support/matching-house.js';
import { ExpireProposals } from './expire-proposals.js';
import { findCounterFaults } from './hold.js';
import { ProposalQueries } from './proposal-queries.js';
import { ProposalWithdrawal } from './proposal-withdrawal.js';
import { Proposal } from './proposal.entity.js';
import { ProposalService } from './proposal.service.js';

let house: MatchingHouse;
let service: ProposalService;
let queries: ProposalQueries;

beforeAll(async () => {
  house = await MatchingHouse.open();
  service = house.app.get(ProposalService);
  queries = house.app.get(ProposalQueries);
});
afterAll(() => house.close());
afterEach(async () => {
  const faults = await findCounterFaults(house.dataSource.manager);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
});

/** A proposal with its two sides. */
async function stage(quantity = 40, expiresInHours = 72) {
  const offer = await house.world.offer({ effective: [100, 100] });
  const need = await house.world.need({ quantity: 100 });
  const expiresAt = new Date(house.now.getTime() + expiresInHours * 3_600_000);
  const id = await house.world.proposal({ offerId: offer.id, requestLineId: need.id, quantity, expiresAt });
  return { id, offer, need, producer: memberOf(offer.producerId), manufacturer: memberOf(need.manufacturerId) };
}
const proposal = (id: string) => house.dataSource.manager.findOneByOrFail(Proposal, { id });
const lineWeek = (lineId: string) =>
  house.dataSource.manager.findOneByOrFail(LineWeek, { lineId, week: house.world.week(0) });
const code = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

describe('answering a proposal', () => {
  it('commits the capacity once both sides have accepted, and not before', async () => {
    const { id, offer, need, producer, manufacturer } = await stage();
    await service.accept(manufacturer, id);
    expect(await proposal(id)).toMatchObject({ state: 'accepted_by_manufacturer', agreedAt: null });
    expect(await lineWeek(offer.lineId)).toMatchObject({ held: 40, committed: 0 });
    await service.accept(producer, id);
    expect(await proposal(id)).toMatchObject({ state: 'agreed', agreedAt: house.now });
    expect(await lineWeek(offer.lineId)).toMatchObject({ held: 0, committed: 40 });
    const line = await house.dataSource.manager.findOneByOrFail(RequestLine, { id: need.id });
    expect(line).toMatchObject({ state: 'matched', agreed: 40, held: 0 });
    const [request] = await house.dataSource.query('select state from request where id = $1', [need.requestId]);
    expect(request.state).toBe('matched');
  });

  it('gives the capacity back when one side declines, even after it had accepted', async () => {
    const { id, offer, producer } = await stage();
    await service.accept(producer, id);
    await service.decline(producer, id, 'capacity_lost', 'mesin rusak');
    expect(await proposal(id)).toMatchObject({
      state: 'declined',
      declineReason: 'capacity_lost',
      declineNote: 'mesin rusak',
    });
    expect(await lineWeek(offer.lineId)).toMatchObject({ held: 0, committed: 0 });
    const [mark] = await house.dataSource.query('select family from family_change');
    expect(mark.family).toBe('PPE');
  });

  it('refuses what is not possible, and tells strangers nothing', async () => {
    const { id, producer, manufacturer } = await stage();
    expect(await code(service.accept(memberOf((await stage()).offer.producerId), id))).toBe('not_found');
    expect(await code(service.accept(PLANNER, id))).toBe('forbidden');
    await service.accept(producer, id);
    expect(await code(service.accept(producer, id))).toBe('illegal_move');
    await service.accept(manufacturer, id);
    expect(await code(service.decline(producer, id, 'price', null))).toBe('illegal_move');
  });

  it('is too late at the instant of expiry, before and after the job has come by', async () => {
    const { id, offer, manufacturer } = await stage(40, 1);
    house.later(1);
    expect(await code(service.accept(manufacturer, id))).toBe('proposal_expired');
    expect(await house.app.get(ExpireProposals).expireDue()).toBeGreaterThan(0);
    expect(await proposal(id)).toMatchObject({ state: 'expired' });
    expect(await lineWeek(offer.lineId)).toMatchObject({ held: 0 });
    expect(await code(service.decline(manufacturer, id, 'price', null))).toBe('proposal_expired');
  });

  it('keeps who, what they saw and why in the trail, and the trail verifies', async () => {
    const { id, manufacturer } = await stage();
    await service.accept(manufacturer, id);
    await service.decline(manufacturer, id, 'price', null);
    const entries = await house.dataSource.query(
      'select action, reason, details from audit_entry where subject_id = $1 order by seq',
      [id],
    );
    expect(entries.map((entry: { action: string }) => entry.action)).toEqual(['proposal.accept', 'proposal.decline']);
    expect(entries[0].details).toMatchObject({ side: 'manufacturer', saw: { quantity: 40, unitPrice: 1_000 } });
    expect(entries[1].reason).toBe('price');
    expect((await verifyAuditChain(house.dataSource)).faults).toEqual([]);
  });

  it('writes to the members of both sides', async () => {
    const { id, offer, manufacturer, need } = await stage();
    for (const [i, organisationId] of [offer.producerId, need.manufacturerId].entries()) {
      const userId = `00000000-0000-7000-8000-0000000001${i}0`;
      await house.dataSource.query(
        `insert into auth.person (id, name, email, email_verified, locale) values ($1, 'x', $2, true, $3)`,
        [userId, `side${i}@contoh.example`, i === 0 ? 'id' : 'en'],
      );
      await house.dataSource.query(`insert into membership values ($1, $2, 'member', now())`, [organisationId, userId]);
    }
    await service.decline(manufacturer, id, 'freight', null);
    const letters = await house.dataSource.query('select recipient, params from mail_message order by recipient');
    expect(letters).toMatchObject([
      {
        recipient: 'side0@contoh.example',
        params: { title: 'Usulan Bahan ditolak', body: expect.stringContaining('ditolak: ongkos angkut.') as string },
      },
      {
        recipient: 'side1@contoh.example',
        params: { title: 'Proposal of Material declined', body: expect.stringContaining(': freight.') as string },
      },
    ]);
  });
});

describe('at the same moment', () => {
  it('200 parallel answers of both sides leave one agreed or declined proposal and true counters', async () => {
    for (let round = 0; round < 3; round++) {
      const { id, offer, producer, manufacturer } = await stage();
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, i) => {
          const actor = i % 2 ? producer : manufacturer;
          return code(i % 10 === 9 ? service.decline(actor, id, 'price', null) : service.accept(actor, id));
        }),
      );
      expect(new Set(answers)).toEqual(new Set(['done', 'illegal_move']));
      const { state } = await proposal(id);
      expect(['agreed', 'declined']).toContain(state);
      const week = await lineWeek(offer.lineId);
      expect(week).toMatchObject({ held: 0, committed: state === 'agreed' ? 40 : 0 });
      expect(await findCounterFaults(house.dataSource.manager)).toEqual([]);
    }
  });

  it('expiry and the last acceptance: exactly one of them wins, every time', async () => {
    const expire = house.app.get(ExpireProposals);
    const stages = [];
    for (let i = 0; i < 12; i++) stages.push(await stage(10, 1));
    for (const { id, producer } of stages) await service.accept(producer, id);
    // Half the answers look at the clock just before, half just after the instant.
    const instant = house.now.getTime() + 3_600_000;
    let ticks = 0;
    Object.defineProperty(house, 'now', {
      configurable: true,
      get: () => new Date(instant - 1 + (ticks++ % 2)),
    });
    const outcomes = await Promise.all([
      ...stages.map(({ id, manufacturer }) => code(service.accept(manufacturer, id))),
      ...Array.from({ length: 4 }, () => expire.expireDue().then(() => 'swept')),
    ]);
    Object.defineProperty(house, 'now', { configurable: true, writable: true, value: new Date(instant) });
    await expire.expireDue();
    for (const [i, { id, offer }] of stages.entries()) {
      const { state } = await proposal(id);
      expect(outcomes[i] === 'done' ? 'agreed' : 'expired').toBe(state);
      expect(await lineWeek(offer.lineId)).toMatchObject({ held: 0, committed: state === 'agreed' ? 10 : 0 });
    }
    expect(await findCounterFaults(house.dataSource.manager)).toEqual([]);
  });

  it('many sweepers end each due proposal once', async () => {
    const expire = house.app.get(ExpireProposals);
    const stages = [];
    for (let i = 0; i < 10; i++) stages.push(await stage(10, 1));
    house.later(2);
    const counts = await Promise.all(Array.from({ length: 5 }, () => expire.expireDue()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10);
    const audited = await house.dataSource.query(
      `select count(*)::int from audit_entry where action = 'proposal.expire' and subject_id = any($1)`,
      [stages.map(({ id }) => id)],
    );
    expect(audited[0].count).toBe(10);
  });
});

describe('when the ground of a proposal goes', () => {
  const transactions = () => house.app.get(Transactions);
  const withdrawal = () => house.app.get(ProposalWithdrawal);
  const claimsOf = (offer: { facilityId: string }) =>
    house.dataSource.query(
      `select id, organisation_id as "organisationId", kind, facility_id as "facilityId",
         material_code as "materialCode", line_id as "lineId"
       from claim where facility_id = $1 and kind = 'capability'`,
      [offer.facilityId],
    );

  it('is withdrawn in the transaction that ends the claim, and stays when that fails', async () => {
    const { id, offer } = await stage();
    const claims = await claimsOf(offer);
    const end = (fails: boolean) =>
      transactions().run(async (tx) => {
        await tx.manager.query(`update claim set state = 'suspended' where id = $1`, [claims[0].id]);
        await withdrawal().claimsEnded(tx, claims, 'claim_suspended');
        if (fails) throw new Error('after all not');
      });
    await expect(end(true)).rejects.toThrow('after all not');
    expect(await proposal(id)).toMatchObject({ state: 'proposed' });
    await end(false);
    expect(await proposal(id)).toMatchObject({ state: 'withdrawn', withdrawReason: 'claim_suspended' });
    expect(await lineWeek(offer.lineId)).toMatchObject({ held: 0 });
  });

  it('stays when another claim covers the offer as well as the need asks', async () => {
    const { id, offer } = await stage();
    const [claim] = await claimsOf(offer);
    await house.dataSource.query(
      `insert into claim select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'level', 1))).*
       from claim c where id = $1`,
      [claim.id],
    );
    await transactions().run(async (tx) => {
      await tx.manager.query(`update claim set state = 'revoked' where id = $1`, [claim.id]);
      await withdrawal().claimsEnded(tx, [claim], 'claim_revoked');
    });
    expect(await proposal(id)).toMatchObject({ state: 'proposed' });
  });

  it('ends with the offer, the request and the organisation; agreed pairings stay', async () => {
    const [a, b, c, agreed] = [await stage(), await stage(), await stage(), await stage()];
    await service.accept(agreed.producer, agreed.id);
    await service.accept(agreed.manufacturer, agreed.id);
    await transactions().run(async (tx) => {
      await withdrawal().offersWithdrawn(tx, [a.offer.id, agreed.offer.id], 'offer_withdrawn');
      await withdrawal().requestLinesCancelled(tx, [b.need.id]);
      await withdrawal().organisationSuspended(tx, c.need.manufacturerId);
    });
    expect((await proposal(a.id)).withdrawReason).toBe('offer_withdrawn');
    expect((await proposal(b.id)).withdrawReason).toBe('request_cancelled');
    expect((await proposal(c.id)).withdrawReason).toBe('organisation_suspended');
    expect((await proposal(agreed.id)).state).toBe('agreed');
  });
});

describe('who sees a proposal', () => {
  it('are its two sides and the planner, each their own list', async () => {
    const mine = await stage();
    const other = await stage();
    expect((await queries.get(mine.producer, mine.id)).viewer).toEqual(['producer']);
    expect((await queries.get(PLANNER, mine.id)).viewer).toEqual([]);
    expect(await code(queries.get(other.producer, mine.id))).toBe('not_found');
    const list = await queries.list(mine.producer, { state: 'proposed' });
    expect(list.items.map(({ proposal }) => proposal.id)).toEqual([mine.id]);
    expect((await queries.list(mine.producer, { side: 'manufacturer' })).items).toEqual([]);
    expect(await code(queries.list(mine.producer, { organisationId: other.offer.producerId }))).toBe('not_found');
    expect(await code(queries.list(memberOf(), {}))).toBe('forbidden');
  });

  it('can be those that a side has still to answer, first to expire first, page by page', async () => {
    const late = await stage(10, 90);
    const [soon, answered, theirs] = [await stage(10, 5), await stage(10, 6), await stage(10, 7)];
    await service.accept(answered.producer, answered.id);
    await service.accept(theirs.manufacturer, theirs.id);
    const consultant = {
      ...late.producer,
      memberships: [late, soon, answered, theirs].flatMap(({ producer }) => producer.memberships),
    };
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof queries.list>> = await queries.list(consultant, {
        awaiting: true,
        limit: 1,
        ...(cursor === null ? {} : { cursor }),
      });
      seen.push(...page.items.map(({ proposal }) => proposal.id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([soon.id, theirs.id, late.id]);
    const expiries = (await queries.list(PLANNER, { awaiting: true, limit: 100 })).items.map(({ proposal }) =>
      proposal.expiresAt.getTime(),
    );
    expect(expiries).toEqual(expiries.toSorted((one, other) => one - other));
  });

  it('pages without gaps or repeats', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof queries.list>> = await queries.list(PLANNER, {
        limit: 7,
        ...(cursor === null ? {} : { cursor }),
      });
      seen.push(...page.items.map(({ proposal }) => proposal.id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    const [{ count }] = await house.dataSource.query('select count(*)::int from proposal');
    expect(new Set(seen).size).toBe(count);
    expect(seen).toHaveLength(count);
    expect(await code(queries.list(PLANNER, { cursor: 'WyJ4IiwieSJd' }))).toBe('invalid_cursor');
  });
});
