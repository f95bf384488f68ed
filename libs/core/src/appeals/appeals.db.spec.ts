import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MinistryRole } from '#contracts';
import { type Actor, newId, withContext } from '#core/platform';
import {
  CaseLists,
  CaseReviewService,
  CaseService,
  ClaimDecisionService,
  ClaimReader,
  ClaimService,
  ClaimStandingService,
  EvidenceService,
} from '#core/verification';
import { MatchingHouse, memberOf } from '../../../../test/support/matching-house.js';
import { AppealFilesService } from './appeal-files.service.js';
import { AppealLists } from './appeal-lists.js';
import { AppealRecords } from './appeal-records.js';
import { AppealReviewService } from './appeal-review.service.js';
import { AppealService } from './appeal.service.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const WORDS = 'Laporan uji memuat nilai yang diminta pada halaman tiga.';

let house: MatchingHouse;
let organisationId: string;
let owner: Actor;
const official = (name: string, ...ministryRoles: MinistryRole[]): Actor => ({
  ...memberOf(),
  userId: newId(),
  name,
  ministryRoles,
});
const citra = official('Citra', 'verifier');
const dewi = official('Dewi', 'verifier');
const eka = official('Eka', 'verifier');
const planner = official('Bima', 'planner');
const administrator = official('Gita', 'administrator');

const get = <T>(service: new (...args: never[]) => T): T => house.app.get(service as never);
const as = <T>(actor: Actor, work: () => Promise<T>): Promise<T> =>
  withContext({ correlationId: 'spec', actor, locale: 'id' }, work);

beforeAll(async () => {
  house = await MatchingHouse.open();
  organisationId = await house.world.organisation(['producer', 'manufacturer'], 'PT Berkeberatan');
  owner = { ...memberOf(organisationId), userId: newId() };
});
afterAll(() => house.close());

const claim = async (): Promise<string> => {
  const facilityId = await house.world.facility(organisationId);
  const claimId = await as(owner, () =>
    get(ClaimService).create(owner, {
      kind: 'facility',
      organisationId,
      facilityId,
      materialCode: null,
      lineId: null,
      statement: { machines: 4, workers: 60 },
      requestedLevel: 1,
    }),
  );
  await as(owner, () => get(EvidenceService).addFile(owner, claimId, { name: 'bukti.pdf', bytes: PDF }));
  const caseId = await as(owner, () => get(CaseService).create(owner, organisationId, [claimId]));
  await as(owner, () => get(CaseService).submit(owner, caseId));
  await as(citra, () => get(CaseReviewService).take(citra, caseId));
  return claimId;
};
const rejected = async (): Promise<{ claimId: string; decisionId: string }> => {
  const claimId = await claim();
  const decision = await as(citra, () =>
    get(ClaimDecisionService).reject(citra, claimId, { reasonCode: 'evidence_unreadable', note: null, checks: [] }),
  );
  return { claimId, decisionId: decision.id };
};
const suspended = async (): Promise<{ claimId: string; decisionId: string }> => {
  const claimId = await claim();
  await house.dataSource.query(
    `update claim set state = 'verified', level = 1, valid_from = '2026-01-01', valid_until = '2027-12-31' where id = $1`,
    [claimId],
  );
  await as(citra, () => get(ClaimStandingService).suspend(citra, claimId, 'evidence_doubted', null));
  const [{ id }] = (await house.dataSource.query('select id from claim_decision where claim_id = $1', [claimId])) as {
    id: string;
  }[];
  return { claimId, decisionId: id };
};
const lodge = (subjectId: string, kind: 'decision' | 'need' | 'offer' = 'decision', who = owner) =>
  as(who, () => get(AppealService).lodge(who, organisationId, { kind, subjectId, ground: 'other', words: WORDS }));
const detail = (id: string, who: Actor = owner) => get(AppealLists).detail(who, id);
const taken = async (subjectId: string, by: Actor = dewi): Promise<string> => {
  const id = await lodge(subjectId);
  await get(AppealRecords).attachDecision(id);
  await as(by, () => get(AppealReviewService).take(by, id));
  return id;
};
const decide = (who: Actor, id: string, outcome: 'dismissed' | 'changed' | 'sent_back') =>
  as(who, () => get(AppealReviewService).decide(who, id, outcome, 'Nilai pada halaman tiga terlewat saat diperiksa.'));
const stateOf = async (claimId: string) => (await get(ClaimReader).detail(owner, claimId)).row.state;

describe('contesting', () => {
  it('a rejection is listed with its last moment, and then belongs to one appeal', async () => {
    const { decisionId, claimId } = await rejected();
    const listed = async () =>
      (await get(AppealLists).contestable(owner, organisationId, { limit: 100 })).items.find(
        ({ subjectId }) => subjectId === decisionId,
      );
    // 21 working days after Wednesday 25 November.
    expect(await listed()).toMatchObject({ kind: 'decision', claimId, until: new Date('2026-12-24T12:00:00Z') });
    const id = await lodge(decisionId);
    expect(await listed()).toBeUndefined();
    await expect(lodge(decisionId)).rejects.toMatchObject({ code: 'appeal_exists' });
    expect((await detail(id)).row).toMatchObject({
      state: 'submitted',
      recordState: 'preparing',
      dueAt: new Date('2026-12-09T12:00:00Z'),
    });
    await as(owner, () => get(AppealService).withdraw(owner, id, null));
    expect(await listed()).toBeDefined();
    expect(await lodge(decisionId)).not.toBe(id);
  });

  it('of two at once, one is lodged', async () => {
    const { decisionId } = await rejected();
    const outcomes = await Promise.allSettled([lodge(decisionId), lodge(decisionId), lodge(decisionId)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(reasons).toMatchObject([{ code: 'appeal_exists' }, { code: 'appeal_exists' }]);
  });

  it('is refused past its period, for what stands no more, and for a ground that does not fit', async () => {
    const late = await rejected();
    await house.dataSource.query(`update claim_decision set final_at = '2026-10-26T00:00:00Z' where id = $1`, [
      late.decisionId,
    ]);
    await expect(lodge(late.decisionId)).rejects.toMatchObject({ code: 'appeal_period_over' });
    const gone = await suspended();
    await as(dewi, () => get(ClaimStandingService).reinstate(dewi, gone.claimId, 'Sudah jelas'));
    await expect(lodge(gone.decisionId)).rejects.toMatchObject({ code: 'not_contestable' });
    await expect(lodge(newId(), 'offer')).rejects.toMatchObject({ code: 'not_contestable' });
    const input = { kind: 'decision', subjectId: newId(), ground: 'priority_misread', words: WORDS } as const;
    await expect(get(AppealService).lodge(owner, organisationId, input)).rejects.toMatchObject({
      errors: [{ pointer: '/ground', code: 'one_of' }],
    });
  });

  it('is nobody else’s to know or to do', async () => {
    const { decisionId } = await rejected();
    const stranger = { ...memberOf(newId()), userId: newId() };
    await expect(lodge(decisionId, 'decision', stranger)).rejects.toMatchObject({ code: 'not_found' });
    const id = await lodge(decisionId);
    await expect(detail(id, stranger)).rejects.toMatchObject({ code: 'not_found' });
    await expect(get(AppealLists).contestable(planner, organisationId, {})).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await detail(id, planner)).row.id).toBe(id);
    await expect(as(planner, () => get(AppealReviewService).take(planner, id))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(as(citra, () => get(AppealService).withdraw(citra, id, null))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('takes papers until a verifier has it, and every reading by the ministry is on record', async () => {
    const { decisionId } = await rejected();
    const id = await lodge(decisionId);
    const add = () => as(owner, () => get(AppealFilesService).add(owner, id, { name: '../uji.pdf', bytes: PDF }));
    await add();
    const [file] = (await detail(id)).files;
    expect(file).toMatchObject({ title: 'uji.pdf', mediaType: 'application/pdf' });
    const opened = await as(dewi, () => get(AppealFilesService).open(dewi, id, file.fileId));
    expect(Buffer.from(opened.bytes).equals(PDF)).toBe(true);
    const reads = await house.dataSource.query(
      `select actor_name from audit_entry where action = 'appeal.read_file' and subject_id = $1`,
      [id],
    );
    expect(reads).toEqual([{ actor_name: 'Dewi' }]);
    await expect(get(AppealFilesService).open(owner, id, newId())).rejects.toMatchObject({ code: 'not_found' });
    await as(dewi, () => get(AppealReviewService).take(dewi, id));
    await expect(add()).rejects.toMatchObject({ code: 'illegal_move' });
  });
});

describe('the record of a decision', () => {
  it('says what the verifier saw and whether it is still the same; ticks stay with the ministry', async () => {
    const { decisionId, claimId } = await rejected();
    const id = await lodge(decisionId);
    await expect(as(dewi, () => get(AppealReviewService).take(dewi, id))).resolves.toBeUndefined();
    await expect(decide(dewi, id, 'dismissed')).rejects.toMatchObject({ code: 'appeal_record_pending' });
    await house.dataSource.query(
      `update stored_file set sha256 = repeat('0', 64) where id = (select file_id from evidence where claim_id = $1)`,
      [claimId],
    );
    await get(AppealRecords).attachDecision(id);
    const { record } = await detail(id, dewi);
    expect(record?.decision).toMatchObject({
      statement: { machines: 4, workers: 60 },
      statementIsSame: true,
      evidence: [{ kind: 'file', title: 'bukti.pdf', isSame: false }],
    });
    expect(record?.decision?.entries).toHaveLength(1);
  });
});

describe('deciding', () => {
  it('is never for who decided, nor for who belongs to the organisation', async () => {
    const { decisionId } = await rejected();
    const id = await lodge(decisionId);
    await expect(as(citra, () => get(AppealReviewService).take(citra, id))).rejects.toMatchObject({
      code: 'took_part_in_decision',
    });
    const insider = { ...official('Hadi', 'verifier'), memberships: owner.memberships };
    await expect(as(insider, () => get(AppealReviewService).take(insider, id))).rejects.toMatchObject({
      code: 'conflict_of_interest',
    });
  });

  it('is for the verifier who has it; an administrator gives it back', async () => {
    const id = await taken((await rejected()).decisionId);
    await expect(decide(eka, id, 'dismissed')).rejects.toMatchObject({ code: 'appeal_of_another' });
    await expect(as(eka, () => get(AppealReviewService).take(eka, id))).rejects.toMatchObject({ code: 'illegal_move' });
    await as(administrator, () => get(AppealReviewService).release(administrator, id, 'cuti'));
    await as(eka, () => get(AppealReviewService).take(eka, id));
    await decide(eka, id, 'dismissed');
    expect(await detail(id)).toMatchObject({ row: { state: 'dismissed' }, decidedByName: 'Eka', effect: null });
  });

  it('sends a rejected claim back to its case, due before the others, and nothing else decides it', async () => {
    const { decisionId, claimId } = await rejected();
    const id = await taken(decisionId);
    await expect(decide(dewi, id, 'changed')).rejects.toMatchObject({ errors: [{ pointer: '/outcome' }] });
    await decide(dewi, id, 'sent_back');
    const { effect } = await detail(id);
    expect(effect?.claimId).toBe(claimId);
    expect(await stateOf(claimId)).toBe('pending');
    const inbox = await get(CaseLists).inbox(eka, { limit: 100 });
    const row = inbox.items.find((one) => one.id === effect?.caseId);
    // Two working days after Wednesday.
    expect(row).toMatchObject({ state: 'submitted', assignedTo: null, dueAt: new Date('2026-11-27T12:00:00Z') });
    await expect(decide(dewi, id, 'dismissed')).rejects.toMatchObject({ code: 'illegal_move' });
    await expect(lodge(decisionId)).rejects.toMatchObject({ code: 'appeal_exists' });
  });

  it('lifts a suspension at once, by the service that lifts them, under the name of who decided', async () => {
    const { decisionId, claimId } = await suspended();
    const id = await taken(decisionId);
    await decide(dewi, id, 'changed');
    expect(await stateOf(claimId)).toBe('verified');
    const [last] = (await house.dataSource.query(
      'select verdict, decided_by_name as by from claim_decision where claim_id = $1 order by created_at desc, id desc limit 1',
      [claimId],
    )) as object[];
    expect(last).toEqual({ verdict: 'reinstate', by: 'Dewi' });
  });

  it('undoes everything when the effect cannot be had: the organisation has a new claim about the same', async () => {
    const { decisionId, claimId } = await rejected();
    const id = await taken(decisionId);
    const { facilityId, statement } = (await get(ClaimReader).detail(owner, claimId)).row;
    await as(owner, () =>
      get(ClaimService).create(owner, {
        kind: 'facility',
        organisationId,
        facilityId,
        materialCode: null,
        lineId: null,
        statement,
        requestedLevel: 1,
      }),
    );
    await expect(decide(dewi, id, 'sent_back')).rejects.toMatchObject({ code: 'claim_already_open' });
    expect(await detail(id)).toMatchObject({ row: { state: 'in_review' }, reason: null });
    expect(await stateOf(claimId)).toBe('rejected');
  });

  it('fills the inbox, first due first, page by page', async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await get(AppealLists).inbox(planner, { limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ id }) => id));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    const open = (await house.dataSource.query(
      `select id from appeal where state in ('submitted', 'in_review') order by due_at, id`,
    )) as { id: string }[];
    expect(seen).toEqual(open.map(({ id }) => id));
    expect(
      (await get(AppealLists).inbox(dewi, { assigned: 'me' })).items.every((row) => row.assignedTo === dewi.userId),
    ).toBe(true);
    await expect(get(AppealLists).inbox(owner, {})).rejects.toMatchObject({ code: 'forbidden' });
  });
});
