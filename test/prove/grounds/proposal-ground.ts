import type { ProposalState } from '#contracts';
import { loadReferenceData } from '#core/catalogue';
import { createAccount, hashPassword } from '#core/identity';
import { Membership } from '#core/organisations';
import { findCounterFaults, Proposal } from '#core/pairings';
import { AuditEntry, Clock, verifyAuditChain } from '#core/platform';
import { Client, PASSWORD } from '../../support/client.js';
import type { TestDatabase } from '../../support/database.js';
import { MatchingHouse } from '../../support/matching-house.js';
import { Stack } from '../../support/stack.js';

export interface Stage {
  readonly id: string;
  readonly offerId: string;
  readonly lineId: string;
  readonly requestId: string;
}

export interface StageWish {
  readonly state?: ProposalState;
  readonly expiresAt?: Date;
  /** All that line, offer and request have. */
  readonly units?: number;
  readonly moq?: number;
}

const HOUR_MS = 3_600_000;
export const UNITS = 40;

/** Two firms that answer proposals, over HTTP and several API processes; proposals are put before them as wished. */
export class ProposalGround {
  private constructor(
    readonly house: MatchingHouse,
    readonly stack: Stack,
    readonly producerId: string,
    readonly manufacturerId: string,
    readonly facilityId: string,
    readonly producer: Client,
    readonly manufacturer: Client,
  ) {}

  static async open(
    processes: { readonly apis: number; readonly workers?: number },
    given?: TestDatabase,
  ): Promise<ProposalGround> {
    const house = await MatchingHouse.open({}, given);
    house.app.get(Clock).now = () => new Date();
    await loadReferenceData(house.dataSource);
    const stack = await Stack.start({ databaseUrl: house.database.url, ...processes });
    const { world } = house;
    const producerId = await world.organisation(['producer'], 'PT Produsen');
    const manufacturerId = await world.organisation(['manufacturer'], 'PT Manufaktur');
    const facilityId = await world.facility(producerId);
    const producer = await memberOf(house, stack.url, producerId, 'ayu@pabrik.example');
    const manufacturer = await memberOf(house, stack.url, manufacturerId, 'budi@masker.example');
    return new ProposalGround(house, stack, producerId, manufacturerId, facilityId, producer, manufacturer);
  }

  async close(): Promise<void> {
    await this.stack.stop();
    await this.house.close();
  }

  get dataSource() {
    return this.house.dataSource;
  }

  /** A proposal over the last units of its line, its offer and its request. */
  async stage({ state, expiresAt, units = UNITS, moq }: StageWish = {}): Promise<Stage> {
    const { producerId, manufacturerId, facilityId } = this;
    const { world } = this.house;
    const offer = await world.offer({ producerId, facilityId, effective: [units], moq });
    const need = await world.need({ manufacturerId, quantity: units, latest: 8 });
    const id = await world.proposal({
      offerId: offer.id,
      requestLineId: need.id,
      quantity: units,
      state: state ?? 'proposed',
      expiresAt: expiresAt ?? new Date(Date.now() + HOUR_MS),
    });
    return { id, offerId: offer.id, lineId: offer.lineId, requestId: need.requestId };
  }

  proposal(id: string): Promise<Proposal> {
    return this.dataSource.manager.findOneByOrFail(Proposal, { id });
  }

  /** How many proposals were ever made of an offer. */
  proposalsOver(offerId: string): Promise<number> {
    return this.dataSource.manager.countBy(Proposal, { offerId });
  }

  /** What the trail says happened to a proposal, in order. */
  async trailOf(id: string): Promise<string[]> {
    const entries = await this.dataSource.manager.find(AuditEntry, {
      where: { subjectType: 'proposal', subjectId: id },
      order: { seq: 'ASC' },
    });
    return entries.map(({ action, details }) => (details?.['after'] === 'agreed' ? 'proposal.agree' : action));
  }

  /** Weeks, offers and requests of which more is promised than there is. */
  async oversold(): Promise<number> {
    const [{ n }] = (await this.dataSource.query(OVERSOLD)) as { n: number }[];
    return n;
  }

  counterFaults(): Promise<readonly object[]> {
    return findCounterFaults(this.dataSource.manager);
  }

  async trailFaults(): Promise<readonly object[]> {
    return (await verifyAuditChain(this.dataSource)).faults;
  }
}

/** Counted from the proposals themselves, not from the counters that are there to prevent it. */
const OVERSOLD = `
  with promised as (
    select p.*, proposal.offer_id, proposal.request_line_id from proposal_week p
    join proposal on proposal.id = p.proposal_id
    left join delivery d on d.proposal_id = p.proposal_id and d.week = p.week
    where not coalesce(d.is_freed, false) and (proposal.state in ('proposed', 'accepted_by_manufacturer',
      'accepted_by_producer', 'agreed', 'delivering', 'completed') or d.proposal_id is not null))
  select (
    (select count(*) from (select 1 from promised p join line_week w on w.line_id = p.line_id and w.week = p.week
       group by w.line_id, w.week, w.maximum having sum(p.line_load) > w.maximum) as line_weeks)
    + (select count(*) from (select 1 from promised p join offer_week w on w.offer_id = p.offer_id and w.week = p.week
       group by w.offer_id, w.week, w.available having sum(p.quantity) > w.available) as offer_weeks)
    + (select count(*) from (select 1 from promised p join request_line l on l.id = p.request_line_id
       group by l.id, l.quantity having sum(p.quantity) > l.quantity) as lines))::int as n`;

async function memberOf(house: MatchingHouse, url: string, organisationId: string, email: string): Promise<Client> {
  const { manager } = house.dataSource;
  const passwordHash = await hashPassword(PASSWORD, { memory_KiB: 64, passes: 1 });
  const userId = await createAccount(manager, { email, name: 'Orang', passwordHash, emailVerified: true }, new Date());
  await manager.insert(Membership, { organisationId, userId, role: 'owner', createdAt: new Date() });
  const client = Client.at(url);
  await client.signIn(email);
  return client;
}
