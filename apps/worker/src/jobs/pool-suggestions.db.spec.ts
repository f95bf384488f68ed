import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  PoolSuggestion,
  PoolSuggestionNeed,
  RunBase,
  RunDesk,
  RunService,
  RunWriter,
  SnapshotReader,
} from '#core/matching';
import { solveRun } from '#core/matching/solve';
import { BackupOffers } from '#core/pairings';
import { MatchingHouse, PLANNER } from '../../../../test/support/matching-house.js';
import { Solver, type SolveOutcome, type SolveRequest } from '../solve/solver.js';
import { MatchRunJob } from './match-run.job.js';

let house: MatchingHouse;
let job: MatchRunJob;

class OwnThread extends Solver {
  override solve(request: SolveRequest): Promise<SolveOutcome> {
    return solveRun({ ...request, shouldStop: () => request.signal.aborted });
  }
}

beforeAll(async () => {
  house = await MatchingHouse.open();
  const { app } = house;
  job = new MatchRunJob(
    app.get(RunDesk),
    app.get(SnapshotReader),
    app.get(RunWriter),
    app.get(RunBase),
    app.get(BackupOffers),
    new OwnThread(new URL('file:///unused')),
  );
});
afterAll(() => house.close());

async function match(): Promise<void> {
  const { id } = await house.app.get(RunService).start(PLANNER, { gap: 0 });
  expect(await job.handle({ runId: id }, { isLast: true })).toBe('finished');
}

const current = () => house.dataSource.manager.find(PoolSuggestion, { where: { current: true }, order: { id: 'ASC' } });

describe('needs that only a minimum order keeps unmet', () => {
  it('are suggested as one pool per place and grade, once they reach it together', async () => {
    const { world } = house;
    await world.offer({ moq: 100, effective: [300, 300], attributes: { gsm: 25 } });
    const fine = { gsm: { min: 20, max: 30 } };
    const small = [await world.need({ quantity: 40, constraints: fine }), await world.need({ quantity: 35 })];
    small.push(await world.need({ quantity: 45, constraints: { gsm: { max: 27 } } }));
    // Neither alone at the other end of Java, nor of a grade nobody makes.
    await world.need({ quantity: 30, regency: '35.78' });
    await world.need({ quantity: 30, constraints: { gsm: { min: 60 } } });
    await match();
    const [pool, ...others] = await current();
    expect(others).toEqual([]);
    expect(pool).toMatchObject({
      materialCode: 'SPUNBOND',
      provinceCode: '32',
      landmass: 'Jawa',
      quantity: 120,
      needs: 3,
    });
    expect(pool.targetQuantity).toBe(100);
    const needs = await house.dataSource.manager.findBy(PoolSuggestionNeed, { suggestionId: pool.id });
    expect(needs.map(({ requestLineId }) => requestLineId).toSorted()).toEqual(small.map(({ id }) => id).toSorted());
  });

  it('are history after the next run, which suggests what is so then', async () => {
    await house.dataSource.query(`update offer set moq = 500`);
    await match();
    expect(await current()).toEqual([]);
    expect(await house.dataSource.manager.count(PoolSuggestion)).toBe(1);
  });
});
