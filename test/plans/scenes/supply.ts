import { weekOfDate } from '#contracts';
import { type Actor, encodeCursor } from '#core/platform';
import {
  ConfirmationService,
  FreshnessService,
  LineCalendarService,
  type LineQuery,
  LineService,
  OfferCalendarService,
  OfferLifeService,
  type OfferQuery,
  OfferService,
} from '#core/supply';
import { FREQUENT, GIANT, idOf, RARE } from '../crowd/words.js';
import { CONSULTANT, GIANT_OWNER, PLANNER, SMALL_OWNER } from '../house.js';
import { type Scene, scenes, type Work } from './scene.js';

const lines =
  (actor: Actor, query: LineQuery): Work =>
  (house) =>
    house.get(LineService).list(actor, query);
const offers =
  (actor: Actor, query: OfferQuery): Work =>
  (house) =>
    house.get(OfferService).list(actor, query);

const giant = idOf('organisation', GIANT);
const place = idOf('facility', 100_007);
const week = () => weekOfDate(new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10));

export const SUPPLY: Scene[] = [
  ...scenes('LineService.list', 'page', {
    'one’s own': lines(GIANT_OWNER, {}),
    'a small firm’s': lines(SMALL_OWNER, {}),
    'a deep page': lines(GIANT_OWNER, { cursor: encodeCursor([idOf('line', 50_000)]) }),
    'of a facility': lines(GIANT_OWNER, { facilityId: place }),
    stopped: lines(GIANT_OWNER, { state: 'stopped' }),
    'of many firms': lines(CONSULTANT, {}),
    'of many firms, stopped': lines(CONSULTANT, { state: 'stopped' }),
    'of many firms, one of them': lines(CONSULTANT, { organisationId: giant }),
    'all, for the ministry': lines(PLANNER, {}),
    'one firm’s, for the ministry': lines(PLANNER, { organisationId: giant }),
    'stopped, for the ministry': lines(PLANNER, { state: 'stopped', organisationId: giant }),
  }),
  ...scenes('LineCalendarService.read', 'record', {
    read: (house) => house.get(LineCalendarService).read(GIANT_OWNER, idOf('line', 10), week(), 26),
    copied: (house) => house.get(LineCalendarService).copyWeek(GIANT_OWNER, idOf('line', 10), week(), 20, 1),
  }),
  ...scenes('LineService.stop', 'record', {
    'with its offers': (house) => house.get(LineService).stop(GIANT_OWNER, idOf('line', 20), 'maintenance'),
  }),
  ...scenes('OfferService.list', 'page', {
    'one’s own': offers(GIANT_OWNER, {}),
    'a small firm’s': offers(SMALL_OWNER, {}),
    'a deep page': offers(GIANT_OWNER, { cursor: encodeCursor([idOf('offer', 50_000)]) }),
    'of a facility': offers(GIANT_OWNER, { facilityId: place }),
    'of a line': offers(GIANT_OWNER, { lineId: idOf('line', 40) }),
    published: offers(GIANT_OWNER, { state: 'published' }),
    withdrawn: offers(GIANT_OWNER, { state: 'withdrawn' }),
    'of a frequent material': offers(GIANT_OWNER, { materialCode: FREQUENT }),
    'of a rare material': offers(GIANT_OWNER, { materialCode: RARE }),
    stale: offers(GIANT_OWNER, { stale: true }),
    'stale and published': offers(GIANT_OWNER, { stale: true, state: 'published' }),
    'of many firms': offers(CONSULTANT, {}),
    'of many firms, withdrawn': offers(CONSULTANT, { state: 'withdrawn' }),
    'of many firms, of a rare material': offers(CONSULTANT, { materialCode: RARE }),
    'all, for the ministry': offers(PLANNER, {}),
    'withdrawn, for the ministry': offers(PLANNER, { state: 'withdrawn' }),
    'of a rare material, for the ministry': offers(PLANNER, { materialCode: RARE, state: 'published' }),
    'of a facility, for the ministry': offers(PLANNER, { facilityId: idOf('facility', 10_000) }),
    'stale, for the ministry': offers(PLANNER, { stale: true }),
  }),
  ...scenes('OfferService.get', 'record', {
    one: (house) => house.get(OfferService).get(GIANT_OWNER, idOf('offer', 10)),
    'its calendar': (house) => house.get(OfferCalendarService).read(GIANT_OWNER, idOf('offer', 10), week(), 26),
    'a new price': (house) => house.get(OfferService).update(GIANT_OWNER, idOf('offer', 70), { unitPrice: 1_234 }, 1),
  }),
  ...scenes('OfferLifeService.confirm', 'record', {
    'a hundred': (house) =>
      house.get(OfferLifeService).confirm(
        GIANT_OWNER,
        Array.from({ length: 40 }, (_, i) => idOf('offer', 30 * 10 * (1 + i) + 10)),
      ),
    'one taken back': (house) =>
      house.get(OfferLifeService).withdraw(GIANT_OWNER, idOf('offer', 110), 'sold_elsewhere'),
  }),
  ...scenes(
    'ConfirmationService.remind',
    'survey',
    { 'who has not confirmed this week': (house) => house.get(ConfirmationService).remind() },
    { organisation: 'once an hour every firm is asked whether it still owes an answer' },
  ),
  ...scenes('ConfirmationService.confirmAll', 'survey', {
    'all of the giant’s': (house) => house.get(ConfirmationService).confirmAll(GIANT_OWNER, giant),
  }),
  ...scenes('FreshnessService.refreshFreshness', 'batch', {
    'what nobody confirmed': (house) => house.get(FreshnessService).refreshFreshness(),
  }),
];
