import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#core/platform';
import { Offer } from '#core/supply';
import { VerificationWorld } from '../../../../test/support/verification-world.js';
import { ClaimStandingService } from './claim-standing.service.js';
import { VerifiedClaims } from './coverage.js';

let world: VerificationWorld;
let fromLine: string;
let fromStock: string;
beforeAll(async () => {
  world = await VerificationWorld.open();
  fromLine = await offer({ bfe: 98, gsm: 25 }, world.lineId);
  fromStock = await offer({ gsm: 25 }, null);
});
afterAll(async () => world.close());

async function offer(
  attributes: Record<string, number>,
  lineId: string | null,
  state: 'published' | 'draft' = 'published',
): Promise<string> {
  const id = newId();
  const at = new Date('2026-11-01T00:00:00Z');
  const { organisationId, facilityId } = world;
  const whole = { id, organisationId, facilityId, lineId, materialCode: 'MELT', attributes, unitPrice: 100_000, state };
  await world.dataSource.manager.insert(Offer, { ...whole, createdAt: at, updatedAt: at, updatedBy: 'test' });
  return id;
}

const covered = (date = '2026-11-16', ids: string[] | null = null) => world.get(VerifiedClaims).covering(date, ids);
const ids = async (...given: Parameters<typeof covered>) => (await covered(...given)).map((row) => row.offerId);

describe('an offer is covered', () => {
  it('when identity, facility, capability and, of a line, capacity are verified: not before', async () => {
    const steps: [Parameters<VerificationWorld['verified']>[0], string[]][] = [
      ['identity', []],
      ['facility', []],
      ['capability', [fromStock]],
      ['capacity', [fromLine, fromStock].toSorted()],
    ];
    expect(await ids()).toEqual([]);
    for (const [kind, expected] of steps) {
      await world.verified(kind);
      expect({ kind, ids: await ids() }).toEqual({ kind, ids: expected });
    }
    expect(await covered('2026-11-16', [fromLine])).toEqual([
      { offerId: fromLine, level: 1, certificates: [], verifiedEffectivePerWeek: 700 },
    ]);
    expect(await covered('2026-11-16', [fromStock])).toMatchObject([{ verifiedEffectivePerWeek: null }]);
  });

  it('only with attribute values that are claimed, each of them equal', async () => {
    const others: Record<string, number>[] = [{ bfe: 99 }, { bfe: 98, gsm: 30 }, { gsm: 25, width: 160 }];
    for (const attributes of others) expect(await ids('2026-11-16', [await offer(attributes, null)])).toEqual([]);
    expect(await ids('2026-11-16', [await offer({ bfe: 98.0 }, null)])).toHaveLength(1);
  });

  it('as a draft when asked by id, and not among the published', async () => {
    const draft = await offer({}, null, 'draft');
    expect(await ids('2026-11-16', [draft])).toEqual([draft]);
    expect(await ids()).not.toContain(draft);
  });

  it('from the first to the last day of every claim it needs', async () => {
    expect(await ids('2026-11-15')).toEqual([]);
    expect(await ids('2027-05-16', [fromLine])).toEqual([fromLine]);
    expect(await ids('2027-05-17', [fromLine])).toEqual([]);
    expect(await ids('2027-05-17', [fromStock])).toEqual([fromStock]);
  });

  it('at the lower of the levels of capability and capacity', async () => {
    await world.dataSource.query(`update claim set level = 2 where kind = 'capability'`);
    expect(await covered('2026-11-16', [fromLine])).toMatchObject([{ level: 1 }]);
    expect(await covered('2026-11-16', [fromStock])).toMatchObject([{ level: 2 }]);
  });

  it('with the certificates of its facility and organisation', async () => {
    await world.verified('certificate');
    await world.verified('certificate', {
      facilityId: world.facilityId,
      statement: { type: 'ISO13485', number: '1', issuer: 'LSSM', issuedOn: '2026-01-15' },
    });
    expect(await covered('2026-11-16', [fromStock])).toMatchObject([{ certificates: ['ISO13485', 'SPPT'] }]);
  });

  it('by the latest verified capacity of its line', async () => {
    world.setNow('2026-11-20T03:00:00Z');
    const lower = await world.verified('capacity', { statement: { effectivePerWeek: 400, installedPerWeek: 1_000 } });
    expect(await covered('2026-11-20', [fromLine])).toMatchObject([{ verifiedEffectivePerWeek: 400 }]);
    await world.as(world.verifier, (who) =>
      world.get(ClaimStandingService).suspend(who, lower, 'evidence_doubted', null),
    );
    expect(await covered('2026-11-20', [fromLine])).toMatchObject([{ verifiedEffectivePerWeek: 700 }]);
  });

  it('no more once a claim is suspended or the organisation is, and its family is noted as changed', async () => {
    await world.dataSource.query('delete from family_change');
    const [{ id }] = await world.dataSource.query(
      `select id from claim where kind = 'identity' and state = 'verified'`,
    );
    await world.as(world.verifier, (who) => world.get(ClaimStandingService).suspend(who, id, 'evidence_doubted', null));
    expect(await ids('2026-11-20')).toEqual([]);
    expect(await world.dataSource.query('select family from family_change')).toEqual([{ family: 'PPE' }]);
    await world.as(world.verifier, (who) => world.get(ClaimStandingService).reinstate(who, id, 'baik'));
    expect(await ids('2026-11-20')).not.toEqual([]);
    await world.dataSource.query(`update organisation set state = 'suspended'`);
    expect(await ids('2026-11-20')).toEqual([]);
  });
});
