import { addWeeks, mondayOf, weekOfDate } from '#contracts';
import {
  HintService,
  LapseService,
  type NewRequestLine,
  PlanService,
  RequestHistory,
  RequestLifeService,
  type RequestQuery,
  RequestService,
  TemplateService,
} from '#core/demand';
import { type Actor, encodeCursor } from '#core/platform';
import { FREQUENT, GIANT, idOf, RARE } from '../crowd/words.js';
import { CONSULTANT, dataSourceOf, GIANT_OWNER, PLANNER, SMALL_OWNER } from '../house.js';
import { type Scene, scenes, SHORT, type Work } from './scene.js';

const requests =
  (actor: Actor, query: RequestQuery): Work =>
  (house) =>
    house.get(RequestService).list(actor, query);
/** Of ten thousand offers. */
const ONCE = 'reading all lines, places and weeks once is less work than ten thousand look-ups';
const giant = idOf('organisation', GIANT);

const inWeeks = (count: number) => weekOfDate(addWeeks(mondayOf(new Date().toISOString().slice(0, 10)), count));
const need = (materialCode: string): NewRequestLine => ({
  materialCode,
  quantity: 500,
  facilityId: idOf('facility', GIANT),
  earliestWeek: inWeeks(1),
  latestWeek: inWeeks(8),
  maxUnitPrice: 2_000,
});
const oldest =
  (state: string): Work =>
  async (house) => {
    const [{ id }] = (await dataSourceOf(house).query(
      'select id from request where organisation_id = $1 and state = $2 order by id limit 1',
      [giant, state],
    )) as { id: string }[];
    return house.get(RequestService).get(GIANT_OWNER, id);
  };

export const DEMAND: Scene[] = [
  ...scenes('RequestService.list', 'page', {
    'one’s own': requests(GIANT_OWNER, {}),
    'a small firm’s': requests(SMALL_OWNER, {}),
    'a deep page': requests(GIANT_OWNER, { cursor: encodeCursor([idOf('request', 50_000)]) }),
    open: requests(GIANT_OWNER, { state: 'open' }),
    cancelled: requests(GIANT_OWNER, { state: 'cancelled' }),
    'of a frequent material': requests(GIANT_OWNER, { materialCode: FREQUENT }),
    'of a rare material': requests(GIANT_OWNER, { materialCode: RARE }),
    'by a frequent word': requests(GIANT_OWNER, { q: 'makmur' }),
    'by number': requests(GIANT_OWNER, { q: 'P-2000-054320' }),
    'of many firms': requests(CONSULTANT, {}),
    'of many firms, in draft': requests(CONSULTANT, { state: 'draft' }),
    'of many firms, of a rare material': requests(CONSULTANT, { materialCode: RARE }),
    'all, for the ministry': requests(PLANNER, {}),
    'in draft, for the ministry': requests(PLANNER, { state: 'draft' }),
    'of a frequent material, for the ministry': requests(PLANNER, { materialCode: FREQUENT }),
    'of a rare material, for the ministry': requests(PLANNER, { materialCode: RARE, state: 'open' }),
    'by a frequent word, for the ministry': requests(PLANNER, { q: 'makmur jaya' }),
    'by number, for the ministry': requests(PLANNER, { q: 'P-2000-054321' }),
    'one firm’s, for the ministry': requests(PLANNER, { organisationId: giant, state: 'open' }),
  }),
  ...scenes(
    'RequestService.list',
    'search',
    {
      'by a letter, for the ministry': requests(PLANNER, { q: 'x' }),
    },
    { request: SHORT },
  ),
  ...scenes('RequestHistory.of', 'page', {
    'of one request': (house) => house.get(RequestHistory).of(PLANNER, idOf('request', 50_000), {}),
  }),
  ...scenes('TemplateService.list', 'page', {
    'one’s own': (house) => house.get(TemplateService).list(GIANT_OWNER, giant, {}),
    'a deep page': (house) =>
      house.get(TemplateService).list(GIANT_OWNER, giant, { cursor: encodeCursor([idOf('request', 50_000)]) }),
  }),
  ...scenes('RequestService.get', 'record', { 'a draft': oldest('draft'), 'an open one': oldest('open') }),
  // Cap and needs are held against every published offer of the material.
  ...scenes('RequestLifeService.open', 'survey', {
    'drafted, opened and cancelled': async (house) => {
      const { request } = await house
        .get(RequestService)
        .create(GIANT_OWNER, { organisationId: giant, title: 'Bahan APD', lines: [need(RARE)] });
      await house.get(RequestLifeService).open(GIANT_OWNER, request.id);
      await house.get(RequestService).copy(GIANT_OWNER, request.id, {});
      await house.get(RequestLifeService).cancel(GIANT_OWNER, request.id, { reason: 'need_gone' });
    },
  }),
  ...scenes('PlanService.createFromPlan', 'survey', {
    'of caps': (house) =>
      house.get(PlanService).createFromPlan(GIANT_OWNER, {
        productCode: 'CAP',
        plannedOutput: 100_000,
        facilityId: idOf('facility', GIANT),
        earliestWeek: inWeeks(1),
        latestWeek: inWeeks(8),
      }),
  }),
  ...scenes('HintService.hint', 'survey', {
    'for a rare material': (house) => house.get(HintService).hint(GIANT_OWNER, need(RARE)),
  }),
  ...scenes(
    'HintService.hint',
    'survey',
    { 'for a frequent material': (house) => house.get(HintService).hint(GIANT_OWNER, need(FREQUENT)) },
    { line: ONCE, facility: ONCE, offer_week: ONCE },
  ),
  ...scenes('LapseService.lapseRequests', 'batch', {
    'what is over': (house) => house.get(LapseService).lapseRequests(),
  }),
];
