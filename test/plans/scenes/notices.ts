import { type CentreQuery, DigestService, Notices, NotificationCentre, NoticePreferences } from '#core/notices';
import { type Actor, encodeCursor, Transactions } from '#core/platform';
import { firmOf, idOf } from '../crowd/words.js';
import { AUDITOR, CONSULTANT, GIANT_OWNER, SMALL_OWNER } from '../house.js';
import { type Scene, scenes, type Work } from './scene.js';

const list =
  (actor: Actor, query: CentreQuery): Work =>
  (house) =>
    house.get(NotificationCentre).list(actor, query);

const told: Work = (house) =>
  house.get(Transactions).run((tx) =>
    house.get(Notices).tell(tx, 'offer.stale', {
      to: { organisationIds: Array.from({ length: 100 }, (_, i) => idOf('organisation', firmOf(i))) },
      about: { subject: 'organisation', id: idOf('organisation', 1) },
      params: { count: 1, organisation: 'PT' },
    }),
  );

export const NOTICES: Scene[] = [
  ...scenes('NotificationCentre.list', 'page', {
    all: list(GIANT_OWNER, {}),
    'a deep page': list(GIANT_OWNER, { cursor: encodeCursor([idOf('notice', 40_000)]) }),
    unread: list(GIANT_OWNER, { unread: true }),
    'unread of one who has read all': list(SMALL_OWNER, { unread: true }),
    'of a kind': list(GIANT_OWNER, { kind: 'offer.stale' }),
    'of a kind there is not': list(GIANT_OWNER, { kind: 'run.ended' }),
    'of one who works for many': list(CONSULTANT, {}),
    'of nobody': list(AUDITOR, {}),
  }),
  ...scenes('NotificationCentre.unread', 'record', {
    'at every bell': (house) => house.get(NotificationCentre).unread(GIANT_OWNER),
  }),
  ...scenes('NotificationCentre.read', 'record', {
    one: (house) => house.get(NotificationCentre).read(GIANT_OWNER, idOf('notice', 99_990)),
    all: (house) => house.get(NotificationCentre).readAll(GIANT_OWNER, undefined),
  }),
  ...scenes('NoticePreferences.choose', 'record', {
    one: (house) =>
      house.get(NoticePreferences).choose(GIANT_OWNER, [{ kind: 'offer.stale', inApp: true, email: 'off' }]),
  }),
  ...scenes('Notices.tell', 'batch', { 'a hundred firms': told }),
  ...scenes('DigestService.writeDue', 'batch', { 'of one morning': (house) => house.get(DigestService).writeDue() }),
];
