import { ExpireProposals, type ProposalFilter, ProposalQueries, ProposalService, RescueQueries } from '#core/pairings';
import { type Actor, encodeCursor } from '#core/platform';
import { LAST_RUN } from '../crowd/matching.js';
import { HOLDING } from '../crowd/supply.js';
import { firmOf, FREQUENT, idOf, MANY, RARE } from '../crowd/words.js';
import { CONSULTANT, GIANT_OWNER, PLANNER, SMALL_OWNER } from '../house.js';
import { type Scene, scenes, type Work } from './scene.js';

const proposals =
  (actor: Actor, filter: ProposalFilter): Work =>
  (house) =>
    house.get(ProposalQueries).list(actor, filter);
const then = () => new Date(Date.now() - 4e10).toISOString();

/** A live proposal of one of the giant's offers: the `n`th is of the `n`th offer. */
const live = (n: number) => idOf('proposal', MANY - HOLDING + n);

export const PAIRINGS: Scene[] = [
  ...scenes('ProposalQueries.list', 'page', {
    'one’s own': proposals(GIANT_OWNER, {}),
    'a deep page': proposals(GIANT_OWNER, { cursor: encodeCursor([then(), idOf('proposal', 5)]) }),
    'as producer': proposals(GIANT_OWNER, { side: 'producer' }),
    'as manufacturer': proposals(GIANT_OWNER, { side: 'manufacturer' }),
    'as manufacturer, a deep page': proposals(GIANT_OWNER, {
      side: 'manufacturer',
      cursor: encodeCursor([then(), idOf('proposal', 5)]),
    }),
    unanswered: proposals(GIANT_OWNER, { state: 'proposed' }),
    'unanswered, as producer': proposals(GIANT_OWNER, { state: 'proposed', side: 'producer' }),
    'awaiting an answer': proposals(GIANT_OWNER, { awaiting: true }),
    'awaiting an answer, as producer': proposals(GIANT_OWNER, { awaiting: true, side: 'producer' }),
    'agreed, as manufacturer': proposals(GIANT_OWNER, { state: 'agreed', side: 'manufacturer' }),
    declined: proposals(GIANT_OWNER, { state: 'declined' }),
    'of a frequent material': proposals(GIANT_OWNER, { materialCode: FREQUENT }),
    'of a rare material': proposals(GIANT_OWNER, { materialCode: RARE }),
    'of a run': proposals(GIANT_OWNER, { runId: idOf('run', LAST_RUN) }),
    'of an old run': proposals(GIANT_OWNER, { runId: idOf('run', 500) }),
    'of a request': proposals(GIANT_OWNER, { requestId: idOf('request', 50_000) }),
    'a small firm’s': proposals(SMALL_OWNER, {}),
    'a small firm’s, unanswered': proposals(SMALL_OWNER, { state: 'proposed' }),
    'of many firms': proposals(CONSULTANT, {}),
    'of many firms, unanswered': proposals(CONSULTANT, { state: 'proposed' }),
    'of many firms, of a rare material': proposals(CONSULTANT, { materialCode: RARE }),
    'all, for the ministry': proposals(PLANNER, {}),
    'awaiting an answer, for the ministry': proposals(PLANNER, { awaiting: true }),
    'all, a deep page': proposals(PLANNER, { cursor: encodeCursor([then(), idOf('proposal', 5)]) }),
    'unanswered, for the ministry': proposals(PLANNER, { state: 'proposed' }),
    'half accepted, for the ministry': proposals(PLANNER, { state: 'accepted_by_producer' }),
    'declined, for the ministry': proposals(PLANNER, { state: 'declined' }),
    'of a rare material, for the ministry': proposals(PLANNER, { materialCode: RARE }),
    'of the last run, for the ministry': proposals(PLANNER, { runId: idOf('run', LAST_RUN) }),
    'of a request, for the ministry': proposals(PLANNER, { requestId: idOf('request', 50_000) }),
    'one firm’s, for the ministry': proposals(PLANNER, { organisationId: idOf('organisation', firmOf(13)) }),
  }),
  ...scenes('ProposalQueries.get', 'record', { one: (house) => house.get(ProposalQueries).get(GIANT_OWNER, live(10)) }),
  ...scenes('RescueQueries.ofRun', 'page', {
    'of a run': (house) => house.get(RescueQueries).ofRun(PLANNER, idOf('run', LAST_RUN), {}),
    'a deep page': (house) =>
      house.get(RescueQueries).ofRun(PLANNER, idOf('run', LAST_RUN), { cursor: encodeCursor([idOf('rescue', 50)]) }),
  }),
  ...scenes('RescueQueries.ofProposal', 'record', {
    one: (house) => house.get(RescueQueries).ofProposal(PLANNER, live(10)),
  }),
  ...scenes('ExpireProposals.nextExpiry', 'record', { soonest: (house) => house.get(ExpireProposals).nextExpiry() }),
  ...scenes('ExpireProposals.expireDue', 'batch', {
    'what nobody answered': (house) => house.get(ExpireProposals).expireDue(),
  }),
];

/** Come before those that end proposals. */
export const ANSWERS: Scene[] = [
  ...scenes('ProposalService.accept', 'record', {
    'by one side': (house) => house.get(ProposalService).accept(GIANT_OWNER, live(40)),
    'by the other': (house) => house.get(ProposalService).accept(GIANT_OWNER, live(30)),
    declined: (house) => house.get(ProposalService).decline(GIANT_OWNER, live(80), 'price', null),
  }),
];
