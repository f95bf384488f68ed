import type { INestApplicationContext } from '@nestjs/common';
import { type Actor, encodeCursor, FILE_STORAGE, type FileStorage } from '#core/platform';
import {
  CaseDetails,
  CaseLists,
  CaseReviewService,
  CaseService,
  CHECKLISTS,
  ClaimDecisionService,
  type ClaimQuery,
  ClaimReader,
  ClaimRegister,
  ClaimService,
  ClaimStandingService,
  EvidenceReader,
  EvidenceService,
  ExpireClaims,
  type InboxQuery,
  type OwnCasesQuery,
  type RegisterQuery,
  SecondQueue,
  SecondSignatureService,
  ServiceTimesReader,
} from '#core/verification';
import { GIANT, idOf, MANY } from '../crowd/words.js';
import { AUDITOR, dataSourceOf, GIANT_OWNER, SECOND_VERIFIER, SMALL_FIRM, SMALL_OWNER, VERIFIER } from '../house.js';
import { type Scene, scenes, type Work } from './scene.js';

const inbox =
  (query: InboxQuery): Work =>
  (house) =>
    house.get(CaseLists).inbox(VERIFIER, query);
const cases =
  (actor: Actor, query: Omit<OwnCasesQuery, 'organisationId'>): Work =>
  (house) =>
    house.get(CaseLists).ofOrganisation(actor, { ...query, organisationId: giant });
const claims =
  (actor: Actor, query: Omit<ClaimQuery, 'organisationId'>): Work =>
  (house) =>
    house.get(ClaimReader).list(actor, { ...query, organisationId: giant });

const register =
  (query: RegisterQuery): Work =>
  (house) =>
    house.get(ClaimRegister).list(VERIFIER, query);

const giant = idOf('organisation', GIANT);
const small = idOf('organisation', SMALL_FIRM);
/** A case of the giant's, and its claims. */
const decided = 2 * 30_000;
const claimOf = (n: number) => idOf('claim', n);
const soon = () => new Date(Date.now() + 30 * 86_400_000).toISOString();

let certificates = 0;

/** A certificate of a small firm's, with a file, in a case that is sent in. */
async function sendIn(house: INestApplicationContext): Promise<{ caseId: string; claimId: string }> {
  const subject = { organisationId: small, facilityId: null, materialCode: null, lineId: null };
  const number = String(++certificates);
  const claimId = await house.get(ClaimService).create(SMALL_OWNER, {
    ...subject,
    kind: 'certificate',
    statement: { type: 'SNI 8488:2018', number, issuer: 'LSPro', issuedOn: '2020-01-15' },
    requestedLevel: 1,
  });
  const bytes = Buffer.from('%PDF-1.4\n%%EOF');
  const evidenceId = await house.get(EvidenceService).addFile(SMALL_OWNER, claimId, { name: 'sertifikat.pdf', bytes });
  const cases = house.get(CaseService);
  const caseId = await cases.create(SMALL_OWNER, small, [claimId]);
  await cases.submit(SMALL_OWNER, caseId);
  await house.get(EvidenceReader).open(VERIFIER, evidenceId);
  return { caseId, claimId };
}

const CASES: Scene[] = [
  ...scenes('CaseLists.inbox', 'page', {
    'what is open': inbox({}),
    'a deep page': inbox({ cursor: encodeCursor([soon(), idOf('case', 95_000)]) }),
    submitted: inbox({ state: 'submitted' }),
    'in review': inbox({ state: 'in_review' }),
    returned: inbox({ state: 'returned' }),
    approved: inbox({ state: 'approved' }),
    'rejected, a deep page': inbox({
      state: 'rejected',
      cursor: encodeCursor([new Date(Date.now() - 3e10).toISOString(), idOf('case', 9)]),
    }),
    'with a capacity claim': inbox({ kind: 'capacity' }),
    'with a certificate, approved': inbox({ kind: 'certificate', state: 'approved' }),
    mine: inbox({ assigned: 'me' }),
    'mine, approved': inbox({ assigned: 'me', state: 'approved' }),
    'nobody’s': inbox({ assigned: 'nobody' }),
    'of a province': inbox({ province: '32' }),
    overdue: inbox({ overdue: true }),
    'overdue and submitted': inbox({ overdue: true, state: 'submitted' }),
    'by number': inbox({ q: 'K-2000-095001' }),
    'by a number that is decided': inbox({ q: 'k-2000-000123' }),
    'by a frequent word': inbox({ q: 'makmur' }),
    'by a name': inbox({ q: 'jaya 054321' }),
    'by a name, approved': inbox({ q: 'jaya 054321', state: 'approved' }),
    'by everything': inbox({ state: 'in_review', kind: 'identity', assigned: 'me', province: '32', q: 'makmur' }),
  }),
  ...scenes('CaseLists.inbox', 'search', {
    'of a small province': inbox({ province: '95' }),
    'of a small province, approved': inbox({ province: '95', state: 'approved' }),
  }),
  ...scenes('CaseLists.ofOrganisation', 'page', {
    'one’s own': cases(GIANT_OWNER, {}),
    'a deep page': cases(GIANT_OWNER, {
      cursor: encodeCursor([new Date(Date.now() - 5e10).toISOString(), idOf('case', 9)]),
    }),
    rejected: cases(GIANT_OWNER, { state: 'rejected' }),
    'in draft': cases(GIANT_OWNER, { state: 'draft' }),
    'for the ministry': cases(VERIFIER, {}),
  }),
  ...scenes('CaseDetails.of', 'record', {
    'in review': (house) => house.get(CaseDetails).of(VERIFIER, idOf('case', 92_006)),
    waiting: (house) => house.get(CaseDetails).of(VERIFIER, idOf('case', 92_001)),
    'decided, for its owner': (house) => house.get(CaseDetails).of(GIANT_OWNER, idOf('case', decided)),
  }),
  ...scenes('CaseService.submit', 'record', {
    'then taken, verified at level 1': async (house) => {
      const { caseId, claimId } = await sendIn(house);
      const review = house.get(CaseReviewService);
      await review.take(VERIFIER, caseId);
      const checks = CHECKLISTS.certificate.map(({ item }) => ({ item, satisfied: true, note: null }));
      await review.check(VERIFIER, claimId, checks);
      await house.get(ClaimDecisionService).verify(VERIFIER, claimId, { level: 1, note: null, checks: [] });
    },
    'then returned': async (house) => {
      const { caseId } = await sendIn(house);
      await house.get(CaseReviewService).take(VERIFIER, caseId);
      await house
        .get(CaseReviewService)
        .return(VERIFIER, caseId, [{ claimId: null, pointer: '', words: 'Mohon diperbaiki' }]);
    },
  }),
];

const standing =
  (kind: string): Work =>
  async (house) => {
    const [{ id }] = (await dataSourceOf(house).query(
      `select id from claim where kind = $1 and state = 'verified' and organisation_id = $2 order by id limit 1`,
      [kind, giant],
    )) as { id: string }[];
    await house.get(ClaimStandingService).suspend(VERIFIER, id, 'evidence_doubted', 'Meterai tidak asli');
    await house.get(ClaimStandingService).reinstate(VERIFIER, id, 'Sudah diperiksa ulang');
  };

const CLAIMS: Scene[] = [
  ...scenes('ClaimReader.list', 'page', {
    'one’s own': claims(GIANT_OWNER, {}),
    'a deep page': claims(GIANT_OWNER, { cursor: encodeCursor([claimOf(120_000)]) }),
    verified: claims(GIANT_OWNER, { state: 'verified' }),
    revoked: claims(GIANT_OWNER, { state: 'revoked' }),
    'in draft': claims(GIANT_OWNER, { state: 'draft' }),
    certificates: claims(GIANT_OWNER, { kind: 'certificate' }),
    'of a facility': claims(GIANT_OWNER, { facilityId: idOf('facility', 100_007) }),
    'of a facility, by kind and state': claims(GIANT_OWNER, {
      facilityId: idOf('facility', 100_007),
      kind: 'capacity',
      state: 'pending',
    }),
    'for the ministry': claims(AUDITOR, {}),
  }),
  ...scenes('ClaimReader.detail', 'record', {
    'of a capability': (house) => house.get(ClaimReader).detail(VERIFIER, claimOf(5 * 30_000 - 3)),
    'of a capacity': (house) => house.get(ClaimReader).detail(VERIFIER, claimOf(5 * 30_000 - 2)),
    'of a certificate': (house) => house.get(ClaimReader).detail(VERIFIER, claimOf(5 * 30_001 - 1)),
  }),
  ...scenes('ClaimRegister.list', 'page', {
    all: register({}),
    'a deep page': register({ cursor: encodeCursor([claimOf(120_000)]) }),
    verified: register({ state: 'verified' }),
    pending: register({ state: 'pending' }),
    'of a kind': register({ kind: 'capacity', state: 'verified' }),
    'tested ones': register({ level: 2, state: 'verified' }),
    'by a frequent word': register({ q: 'makmur' }),
    'by a name': register({ q: 'jaya 054321' }),
    'by a NIB': register({ q: '99900000543' }),
    'by a name, suspended': register({ q: 'jaya 054321', state: 'suspended' }),
  }),
  // Rare states stand in no index of their own: the newest are found on the way back through all claims.
  ...scenes('ClaimRegister.list', 'search', {
    suspended: register({ state: 'suspended' }),
    revoked: register({ state: 'revoked' }),
    'suspended certificates': register({ state: 'suspended', kind: 'certificate' }),
  }),
  // All of the giant's offers rest on its identity.
  ...scenes('ClaimStandingService.suspend', 'survey', { 'an identity': standing('identity') }),
  ...scenes('ClaimStandingService.suspend', 'record', {
    'a facility': standing('facility'),
    'a capability': standing('capability'),
    'a capacity': standing('capacity'),
    'a certificate': standing('certificate'),
  }),
  ...scenes('SecondQueue.list', 'page', {
    all: (house) => house.get(SecondQueue).list(VERIFIER, {}),
    'a deep page': (house) =>
      house
        .get(SecondQueue)
        .list(VERIFIER, { cursor: encodeCursor([new Date(Date.now() - 3e6).toISOString(), idOf('decision', 9)]) }),
  }),
  ...scenes('SecondSignatureService.refuse', 'record', {
    'a level 2': (house) =>
      house.get(SecondSignatureService).refuse(SECOND_VERIFIER, idOf('decision', MANY), 'Belum cukup bukti'),
  }),
  ...scenes('EvidenceReader.open', 'record', {
    'a file': async (house) => {
      await house.get<FileStorage>(FILE_STORAGE).put(idOf('file', 500), Buffer.from('%PDF'));
      await house.get(EvidenceReader).open(VERIFIER, idOf('evidence', 500));
    },
  }),
  ...scenes('ServiceTimesReader.read', 'survey', {
    'of thirty days': (house) => house.get(ServiceTimesReader).read(AUDITOR),
    'of one verifier': (house) => house.get(ServiceTimesReader).read(VERIFIER),
  }),
  // A hundred claims, with every offer that rests on one of them.
  ...scenes('ExpireClaims.run', 'survey', { 'what ended yesterday': (house) => house.get(ExpireClaims).run() }),
];

export const VERIFICATION: Scene[] = [...CASES, ...CLAIMS];
