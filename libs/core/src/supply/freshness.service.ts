import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Notices } from '../notices/notices.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Clock } from '../platform/clock.js';
import { markFamilyChange } from '../platform/family-change.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { FRESH_DAYS } from './offer.rules.js';
import { familiesOf } from './offer-withdrawal.js';

const DAY_MS = 86_400_000;
/** Organisations of one call; the next call, an hour later, takes the rest. */
const ORGANISATIONS_MAX = 1_000;

/** Marks offers nobody has confirmed for four weeks, and asks their owners whether they are still true. */
@Injectable()
export class FreshnessService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /**
   * One transaction and one notice an organisation: offers and notice change together, so a call that is repeated, or
   * runs twice at once, sends nothing twice. Answers how many offers became stale.
   */
  async refreshFreshness(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - FRESH_DAYS * DAY_MS);
    const rows = (await this.dataSource.query(
      `select distinct organisation_id as id from offer
       where state = 'published' and not stale and confirmed_at < $1 limit ${ORGANISATIONS_MAX}`,
      [before],
    )) as { id: string }[];
    let stale = 0;
    for (const { id } of rows) stale += await this.transactions.run((tx) => this.markOrganisation(tx, id, before));
    return stale;
  }

  private async markOrganisation(tx: Tx, organisationId: string, before: Date): Promise<number> {
    const [offers] = (await tx.manager.query(
      `update offer set stale = true
       where organisation_id = $1 and state = 'published' and not stale and confirmed_at < $2
       returning id, material_code as "materialCode"`,
      [organisationId, before],
    )) as [{ id: string; materialCode: string }[], number];
    if (offers.length === 0) return 0;
    await this.ask(tx, organisationId, offers.length);
    await markFamilyChange(tx, await familiesOf(tx, offers), this.clock.now());
    tx.audit({
      action: 'offer.stale',
      subjectType: 'organisation',
      subjectId: organisationId,
      details: { offers: offers.map((offer) => offer.id) },
    });
    for (const offer of offers) tx.tell({ topic: 'offer', id: offer.id, organisationIds: [organisationId] });
    return offers.length;
  }

  private async ask(tx: Tx, organisationId: string, count: number): Promise<void> {
    const { name } = await tx.manager.findOneByOrFail(Organisation, { id: organisationId });
    await this.notices.tell(tx, 'offer.stale', {
      to: { organisationIds: [organisationId], role: 'owner' },
      about: { subject: 'organisation', id: organisationId },
      params: { count, organisation: name },
    });
  }
}
