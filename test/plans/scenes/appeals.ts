import {
  AppealFilesService,
  type AppealInboxQuery,
  AppealLists,
  AppealRecords,
  AppealReviewService,
  AppealService,
} from '#core/appeals';
import { type Actor, encodeCursor, newId, type PageQuery } from '#core/platform';
import { GIANT, idOf } from '../crowd/words.js';
import { AUDITOR, dataSourceOf, GIANT_OWNER, PLANNER, SECOND_VERIFIER, SMALL_FIRM, SMALL_OWNER } from '../house.js';
import { scenes, type Work } from './scene.js';

const giant = idOf('organisation', GIANT);
const WORDS = 'Kapasitas kami tidak dihitung pada minggu pertama.';

const inbox =
  (query: AppealInboxQuery, actor: Actor = SECOND_VERIFIER): Work =>
  (house) =>
    house.get(AppealLists).inbox(actor, query);
const own =
  (query: PageQuery): Work =>
  (house) =>
    house.get(AppealLists).ofOrganisation(GIANT_OWNER, giant, query);
const contestable =
  (query: PageQuery): Work =>
  (house) =>
    house.get(AppealLists).contestable(GIANT_OWNER, giant, query);

/** Of an appeal of the giant's about a decision, as its job finds it. */
const attached: Work = async (house) => {
  const id = newId();
  await dataSourceOf(house).query(
    `insert into appeal (id, number, organisation_id, kind, decision_id, ground, words, contested_at, submitted_by, submitted_at,
       due_at, updated_at, updated_by)
     select $1::uuid, $1::uuid::text, $2, 'decision', $3, 'other', $4, now(), $5, now(), now(), now(), 'x'`,
    [id, giant, idOf('decision', 10), WORDS, GIANT_OWNER.userId],
  );
  await house.get(AppealRecords).take(id);
  await house.get(AppealRecords).attachDecision(id);
};

/** An unmet need of a small firm's, contested and granted. */
const granted: Work = async (house) => {
  const organisationId = idOf('organisation', SMALL_FIRM);
  const offers = await house.get(AppealLists).contestable(SMALL_OWNER, organisationId, {});
  const one = offers.items[0];
  const order = { kind: one.kind, subjectId: one.subjectId, ground: 'other', words: WORDS } as const;
  const id = await house.get(AppealService).lodge(SMALL_OWNER, organisationId, order);
  const bytes = Buffer.from('%PDF-1.4\n%%EOF');
  await house.get(AppealFilesService).add(SMALL_OWNER, id, { name: 'bukti.pdf', bytes });
  await dataSourceOf(house).query(`update appeal set record_state = 'ready' where id = $1`, [id]);
  const review = house.get(AppealReviewService);
  await review.take(SECOND_VERIFIER, id);
  await review.decide(SECOND_VERIFIER, id, 'sent_back', WORDS);
};

export const APPEALS = [
  ...scenes('AppealLists.inbox', 'page', {
    'what is open': inbox({}),
    'a deep page': inbox({ cursor: encodeCursor([new Date(Date.now() + 864e5).toISOString(), idOf('appeal', 9)]) }),
    'of a state': inbox({ state: 'dismissed' }, PLANNER),
    'of a kind, mine': inbox({ kind: 'offer', assigned: 'me' }),
    'nobody’s': inbox({ assigned: 'nobody' }, AUDITOR),
  }),
  ...scenes('AppealLists.inbox', 'search', {
    overdue: inbox({ overdue: true }),
    'of a kind that nobody contests': inbox({ kind: 'decision' }),
  }),
  ...scenes('AppealLists.ofOrganisation', 'page', {
    'one’s own': own({}),
    'a deep page': own({ cursor: encodeCursor([new Date(Date.now() - 5e10).toISOString(), idOf('appeal', 9)]) }),
  }),
  ...scenes('AppealLists.contestable', 'page', {
    'the first page': contestable({}),
    'a page of needs': contestable({ cursor: encodeCursor([2, idOf('request_line', 9)]) }),
    'a page of offers': contestable({ cursor: encodeCursor([3, idOf('offer', 50_000)]) }),
  }),
  ...scenes('AppealLists.detail', 'record', {
    one: (house) => house.get(AppealLists).detail(GIANT_OWNER, idOf('appeal', 10)),
  }),
  ...scenes('AppealRecords.attachDecision', 'record', { 'what the verifier saw': attached }),
  ...scenes('AppealReviewService.decide', 'record', { 'lodged, taken and granted': granted }),
];
