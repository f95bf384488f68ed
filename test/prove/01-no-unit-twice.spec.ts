import { afterAll, beforeAll } from 'vitest';
import { addWeeks, weekOfDate } from '#contracts';
import { ExpireProposals } from '#core/pairings';
import { type Answer, type Client, type Problem } from '../support/client.js';
import { sleep } from '../../apps/cli/src/database/processes.js';
import { ProposalGround, type Stage, UNITS } from './grounds/proposal-ground.js';
import type { Arena } from './harness/arena.js';
import { prove } from './harness/proof.js';

// A round is one line-week with all of its units in one proposal. Everybody answers it at the same moment, and others,
// as runs do, try to take the same units for somebody else.

let ground: ProposalGround;
beforeAll(async () => {
  ground = await ProposalGround.open({ apis: 2 });
});
afterAll(() => ground?.close());

const RIVALS = [
  'none',
  'expiry',
  'decline',
  'counter',
  'request cancelled',
  'offer withdrawn',
  'a run',
  'pairing cancelled',
] as const;
type Rival = (typeof RIVALS)[number];

const LEAD_MS = 150;
const SPREAD_MS = 60;
const RIVALS_LEAD_MS = 20;
const TAKERS = 4;
const CANCELS = 20;

interface Round {
  readonly stage: Stage;
  /** State of the proposal before: with the producer's acceptance only one more is wanted. */
  readonly first: 'proposed' | 'accepted_by_producer';
  readonly at_ms: number;
  readonly producer: readonly Answer<Problem>[];
  readonly manufacturer: readonly Answer<Problem>[];
  readonly rivals: readonly Answer<Problem>[];
}

async function play(arena: Arena, rival: Rival, parallel: number): Promise<Round> {
  const first = arena.chance(0.5) ? 'proposed' : 'accepted_by_producer';
  const at_ms = Date.now() + LEAD_MS;
  const expiresAt = rival === 'expiry' ? new Date(at_ms) : undefined;
  const stage = await ground.stage({ state: first, expiresAt });
  const send = async (client: Client, path: string, body?: object): Promise<Answer<Problem>> => {
    const url = arena.pick(ground.stack.urls);
    // Few rivals would come last behind many acceptances.
    const lead_ms = body === undefined ? 0 : RIVALS_LEAD_MS;
    await sleep(at_ms - Date.now() - lead_ms + (arena.random.next() - 0.5) * SPREAD_MS);
    return client.through(url).send('POST', path, body);
  };
  const accept = (client: Client, times: number) =>
    Promise.all(Array.from({ length: times }, () => send(client, `proposals/${stage.id}/accept`)));
  const ofProducer = first === 'proposed' ? Math.floor(parallel / 2) : 0;
  const [producer, manufacturer, rivals] = await Promise.all([
    accept(ground.producer, ofProducer),
    accept(ground.manufacturer, parallel - ofProducer),
    Promise.all(rivalsOf(rival, stage, at_ms, send)),
  ]);
  return { stage, first, at_ms, producer, manufacturer, rivals: rivals.flat() };
}

type Send = (client: Client, path: string, body?: object) => Promise<Answer<Problem>>;

function rivalsOf(rival: Rival, stage: Stage, at_ms: number, send: Send): Promise<Answer<Problem>[]>[] {
  const one = async (client: Client, path: string, body: object) => [await send(client, path, body)];
  switch (rival) {
    case 'expiry':
      return [expire(at_ms)];
    case 'decline':
      return [one(ground.producer, `proposals/${stage.id}/decline`, { reason: 'price' })];
    case 'counter':
      return [ground.manufacturer, ground.producer].map((client) =>
        one(client, `proposals/${stage.id}/counter`, counterTerms()),
      );
    case 'request cancelled':
      return [one(ground.manufacturer, `requests/${stage.requestId}/cancel`, { reason: 'need_gone' })];
    case 'offer withdrawn':
      return [one(ground.producer, `offers/${stage.offerId}/withdraw`, { reason: 'sold_elsewhere' })];
    case 'a run':
      return [one(ground.producer, `proposals/${stage.id}/decline`, { reason: 'price' }), ...takers(stage, at_ms)];
    case 'pairing cancelled':
      return [
        ...Array.from({ length: CANCELS }, () =>
          one(ground.producer, `proposals/${stage.id}/cancel`, { reason: 'production_failed' }),
        ),
        ...takers(stage, at_ms),
      ];
    default:
      return [];
  }
}

/** The last units again, a week later and cheaper: what a counter holds, it takes over. */
const counterTerms = () => ({
  unitPrice: 900,
  weeks: [{ arrivalWeek: weekOfDate(addWeeks(ground.house.world.week(0), 0)), quantity: UNITS }],
});

async function expire(at_ms: number): Promise<[]> {
  await sleep(at_ms - Date.now());
  for (let i = 0; i < 5; i++, await sleep(4)) await ground.house.app.get(ExpireProposals).expireDue();
  return [];
}

/** The units as soon as somebody gives them back: taken by the very code that runs use. */
function takers(stage: Stage, at_ms: number): Promise<[]>[] {
  return Array.from({ length: TAKERS }, async (): Promise<[]> => {
    const { world } = ground.house;
    const need = await world.need({ manufacturerId: ground.manufacturerId, quantity: UNITS });
    await sleep(at_ms - Date.now());
    for (let i = 0; i < 10; i++, await sleep(10)) {
      const wish = { offerId: stage.offerId, requestLineId: need.id, quantity: UNITS };
      const taken = await world.proposal(wish).catch((error: Error) => error.message);
      if (taken !== 'the proposal does not fit') break;
    }
    return [];
  });
}

const wins = (answers: readonly Answer<unknown>[]) => answers.filter(({ status }) => status < 300).length;

async function judge(arena: Arena, rival: Rival, round: Round): Promise<void> {
  // What was being answered at its very end is left for the next expiry.
  if (rival === 'expiry') await ground.house.app.get(ExpireProposals).expireDue();
  const { state } = await ground.proposal(round.stage.id);
  arena.count(`ended ${state}`);
  if (rival === 'a run' || rival === 'pairing cancelled')
    arena.count('units taken by another need', (await ground.proposalsOver(round.stage.offerId)) - 1);
  const accepts = [...round.producer, ...round.manufacturer];
  const others = [...accepts, ...round.rivals].filter(
    ({ status }) => status !== 200 && status !== 201 && status !== 409,
  );
  const seen = () =>
    `${rival}, ended ${state}: ${JSON.stringify(others.map(({ status, body }) => [status, body?.code]))}`;
  arena.count('accepts', accepts.length);
  arena.breach('answers of 5xx', others.filter(({ status }) => status >= 500).length, seen);
  arena.breach('losers answered other than 409', others.filter(({ status }) => status < 500).length, seen);
  arena.must('two winners on one side', wins(round.producer) <= 1 && wins(round.manufacturer) <= 1, seen);
  const bothAccepted = wins(round.manufacturer) === 1 && (wins(round.producer) === 1 || round.first !== 'proposed');
  arena.must('agreed without both, or both without agreement', WON.has(state) === bothAccepted, seen);
  const trail = (await ground.trailOf(round.stage.id)).filter((action) => !BESIDE_THE_END.has(action));
  arena.must(
    'ends other than one',
    trail.length === (isLive(state) ? 0 : state === 'cancelled' ? 2 : 1),
    () => `${state}: ${trail.join()}`,
  );
}

/** What leads to an end, and what follows a cancelled pairing: its rescue. */
const BESIDE_THE_END: ReadonlySet<string> = new Set(['proposal.accept', 'proposal.rescue']);

/** Agreed, if only for a moment. */
const WON: ReadonlySet<string> = new Set(['agreed', 'cancelled']);

const isLive = (state: string) => state === 'proposed' || state.startsWith('accepted');

prove(
  {
    number: 1,
    promise: 'A unit of a line-week is never promised twice',
    trial:
      'Over two API processes, everybody accepts the last units of a line-week at the same moment; in seven of eight rounds the ' +
      'proposal also expires, is declined, countered or withdrawn with its request or offer, its pairing is cancelled, or other needs take ' +
      'the units, within the same 60 ms.',
    stated: { rounds: 200, parallel: 200 },
    sample: { rounds: 8, parallel: 40 },
  },
  async (arena) => {
    for (let i = 0; i < arena.size.rounds; i++) {
      const rival = RIVALS[i % RIVALS.length];
      await judge(arena, rival, await play(arena, rival, arena.size.parallel));
      arena.breach('oversold', await ground.oversold());
    }
    const faults = await ground.counterFaults();
    arena.breach('counters that differ from their holds', faults.length, () => JSON.stringify(faults[0]));
    arena.breach('faults in the trail', (await ground.trailFaults()).length);
    arena.breach('faults in the logs', ground.stack.faults.length, () => JSON.stringify(ground.stack.faults[0]));
  },
);
