import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Global, Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RunDesk } from '#core/matching';
import { type Actor, Clock, newId, Transactions } from '#core/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { memberOf, PLANNER } from '../../../../test/support/matching-house.js';
import { MatchingWorld } from '../../../../test/support/matching-world.js';
import { createApp } from '../create-app.js';
import { ACTOR_SOURCE } from '../http/index.js';
import { MatchingApiModule } from '../matching/matching.api.module.js';
import { PairingsApiModule } from './pairings.api.module.js';

/** Whoever the header names is signed in. */
const people = new Map<string, Actor>();
const callerOf = async (headers: IncomingHttpHeaders) => {
  const actor = people.get(String(headers['x-person']));
  return actor ? { actor, locale: 'en' } : null;
};

@Global()
@Module({ providers: [{ provide: ACTOR_SOURCE, useValue: { callerOf } }], exports: [ACTOR_SOURCE] })
class SignedInByHeader {}

let database: TestDatabase;
let app: NestExpressApplication;
let world: MatchingWorld;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(testEnv(database.url), [SignedInByHeader, MatchingApiModule, PairingsApiModule]);
  await app.listen(0, '127.0.0.1');
  world = await MatchingWorld.create(app.get(DataSource), new Date().toISOString().slice(0, 10));
  const other = await world.organisation(['producer'], 'PT Lain');
  people.set('planner', { ...PLANNER, userId: newId() });
  people.set('auditor', { ...PLANNER, userId: newId(), ministryRoles: ['auditor'] });
  people.set('verifier', { ...PLANNER, userId: newId(), ministryRoles: ['verifier'] });
  people.set('stranger', { ...memberOf(other), userId: newId() });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const as = (person: string) => {
  const http = supertest(app.getHttpServer());
  const call = (method: 'get' | 'post', path: string) => http[method](`/api/v1/${path}`).set('x-person', person);
  return { get: (path: string) => call('get', path), post: (path: string) => call('post', path) };
};

async function stage() {
  const offer = await world.offer();
  const need = await world.need();
  const id = await world.proposal({ offerId: offer.id, requestLineId: need.id, quantity: 40 });
  const why = {
    value: [{ id: 'fill', amount: 90 }],
    runnerUp: { offer: newId(), delta: -3, because: 'freight' },
    grade: { attributes: { gsm: 25 }, level: 2, localContent: 40, certificates: [] },
  };
  await app.get(DataSource).query('update proposal set explanation = $2 where id = $1', [id, JSON.stringify(why)]);
  people.set('producer', { ...memberOf(offer.producerId), userId: newId() });
  people.set('manufacturer', { ...memberOf(need.manufacturerId), userId: newId() });
  return { id, offer, need };
}

describe('proposals over HTTP', () => {
  it('go from proposed to agreed, each side seeing the other’s name and terms and no more', async () => {
    const { id, need } = await stage();
    const mine = await as('producer').get('proposals?state=proposed').expect(200);
    expect(mine.body.items).toHaveLength(1);
    const [seen] = mine.body.items;
    expect(seen).toMatchObject({
      id,
      viewer: ['producer'],
      manufacturer: { name: 'PT Manufaktur', regency: 'Kota 32.73', regencyCode: '32.73', lat: expect.any(Number) },
      quantity: 40,
      landedCost: 40 * 1_010,
      need: { title: null, quantity: null },
      grade: { attributes: { gsm: 25 }, level: 2 },
      why: { runnerUp: { delta: -3, because: 'freight', offerId: null } },
      actions: ['accept', 'decline', 'counter'],
    });
    expect(seen.weeks[0].week).toMatch(/^\d{4}-W\d{2}$/);
    const key = newId();
    const accepted = await as('producer').post(`proposals/${id}/accept`).set('Idempotency-Key', key).expect(200);
    expect(accepted.body).toMatchObject({ state: 'accepted_by_producer', actions: ['decline'] });
    const repeated = await as('producer').post(`proposals/${id}/accept`).set('Idempotency-Key', key).expect(200);
    expect(repeated.body).toEqual(accepted.body);
    const theirs = await as('manufacturer').get(`proposals/${id}`).expect(200);
    expect(theirs.body.need).toMatchObject({ requestId: need.requestId, title: 'Bahan APD', quantity: 100 });
    const agreed = await as('manufacturer').post(`proposals/${id}/accept`).expect(200);
    expect(agreed.body).toMatchObject({ state: 'agreed', actions: ['receive', 'cancel'] });
    expect(agreed.headers['etag']).toBe('"v3"');
    const again = await as('manufacturer').post(`proposals/${id}/accept`).expect(409);
    expect(again.body).toMatchObject({ code: 'illegal_move' });
  });

  it('are declined with a known reason', async () => {
    const { id } = await stage();
    const wrong = await as('producer').post(`proposals/${id}/decline`).send({ reason: 'mood' }).expect(422);
    expect(wrong.body.errors[0]).toMatchObject({ pointer: '/reason', code: 'one_of' });
    const declined = await as('producer').post(`proposals/${id}/decline`).send({ reason: 'price', note: 'x' });
    expect(declined.body).toMatchObject({ state: 'declined', declineReason: 'price', declineNote: 'x' });
  });

  it('answer 409 when it is too late', async () => {
    const { id } = await stage();
    const clock = app.get(Clock);
    const later = vi.spyOn(clock, 'now').mockImplementation(() => new Date(Date.now() + 60 * 86_400_000));
    const late = await as('producer').post(`proposals/${id}/accept`).expect(409);
    const shown = await as('producer').get(`proposals/${id}`).expect(200);
    later.mockRestore();
    expect(late.body.code).toBe('proposal_expired');
    expect(shown.body.actions).toEqual([]);
  });

  it('do not exist for others, and the ministry only looks', async () => {
    const { id } = await stage();
    expect((await as('stranger').get(`proposals/${id}`)).status).toBe(404);
    expect((await as('stranger').post(`proposals/${id}/accept`)).status).toBe(404);
    expect((await as('nobody').get('proposals')).status).toBe(401);
    expect((await as('verifier').get('proposals')).status).toBe(403);
    const shown = await as('auditor').get(`proposals/${id}`).expect(200);
    expect(shown.body.why.runnerUp.offerId).toMatch(/^[0-9a-f-]{36}$/);
    expect(shown.body.actions).toEqual([]);
    expect((await as('planner').post(`proposals/${id}/accept`)).status).toBe(403);
  });
});

describe('runs over HTTP', () => {
  it('are the planner’s to start and to cancel, and the auditor’s to read', async () => {
    expect((await as('auditor').post('runs').send({})).status).toBe(403);
    const bad = await as('planner')
      .post('runs')
      .send({ families: ['BATIK'], timeLimitMs: 5 })
      .expect(422);
    expect(bad.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/timeLimitMs']);
    const started = await as('planner')
      .post('runs')
      .send({ families: ['AGRO-IKM'] })
      .expect(201);
    expect(started.body).toMatchObject({ state: 'queued', actions: ['cancel'], policy: { minLevel: 1 } });
    const listed = await as('auditor').get('runs?state=queued').expect(200);
    expect(listed.body.items).toMatchObject([{ id: started.body.id, actions: [] }]);
    const { id } = started.body;
    expect((await as('auditor').get(`runs/${id}/proposals`)).body).toEqual({ items: [], nextCursor: null });
    expect((await as('auditor').get(`runs/${id}/unmet-needs`)).body.items).toEqual([]);
    expect((await as('auditor').get(`runs/${id}/prices`)).body.items).toEqual([]);
    const cancelled = await as('planner').post(`runs/${id}/cancel`).send({ reason: 'salah keluarga' }).expect(200);
    expect(cancelled.body).toMatchObject({ state: 'cancelled', actions: [] });
    expect((await as('planner').get(`runs/${newId()}`)).status).toBe(404);
  });

  it('have a policy with a history', async () => {
    const { body: policy } = await as('planner').get('matching-policy').expect(200);
    expect(policy).toMatchObject({ id: null, fillValue: null, classWeights: { priority5: 30 } });
    const {
      id: _id,
      setBy: _setBy,
      setByName: _setByName,
      inForceFrom: _inForceFrom,
      reason: _reason,
      ...terms
    } = policy;
    const wish = {
      ...terms,
      materialWeights: [{ materialCode: 'SPUNBOND', weight: 2 }],
      reason: 'Bahan paling langka',
    };
    const set = await as('planner').post('matching-policy').send(wish).expect(201);
    expect(set.body).toMatchObject({ materialWeights: [{ materialCode: 'SPUNBOND', weight: 2 }] });
    expect((await as('auditor').get('matching-policy/history')).body.items).toHaveLength(1);
    const unknown = { ...wish, materialWeights: [{ materialCode: 'BATIK', weight: 2 }] };
    expect((await as('planner').post('matching-policy').send(unknown)).status).toBe(422);
    expect((await as('auditor').post('matching-policy').send(wish)).status).toBe(403);
  });
});

describe('live events', () => {
  /** Events of a stream, as they come. */
  async function listen(person: string, path: string) {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const controller = new AbortController();
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/${path}`, {
      headers: { 'x-person': person },
      signal: controller.signal,
    });
    const events: { type: string; data: { id?: string; state?: string; progress?: { fraction: number } } }[] = [];
    const done = (async () => {
      let text = '';
      for await (const chunk of response.body!) {
        text += Buffer.from(chunk).toString();
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) {
          const fields = new Map(
            block.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]),
          );
          if (fields.has('data')) events.push({ type: fields.get('event')!, data: JSON.parse(fields.get('data')!) });
        }
      }
    })().catch(() => undefined);
    return { status: response.status, events, done, close: () => controller.abort() };
  }
  const seen = async (holds: () => boolean) => {
    for (let i = 0; i < 100 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 30));
    return holds();
  };

  it('show a run’s progress until it ends', async () => {
    const { body: run } = await as('planner')
      .post('runs')
      .send({ families: ['AGRO-IKM'] })
      .expect(201);
    const desk = app.get(RunDesk);
    const stream = await listen('planner', `runs/${run.id}/events`);
    expect(await seen(() => stream.events.length > 0)).toBe(true);
    const claim = await desk.claim(run.id);
    if (claim.kind !== 'claimed') throw new Error(claim.kind);
    await desk.renew(claim, { phase: 'solving', fraction: 0.5, objective: 1, bound: 2 });
    expect(await seen(() => stream.events.at(-1)!.data.progress?.fraction === 0.5)).toBe(true);
    await desk.fail(claim, 'by hand');
    await stream.done;
    expect(stream.events.at(-1)).toMatchObject({ type: 'run', data: { state: 'failed', error: 'by hand' } });
    expect((await listen('planner', `runs/${newId()}/events`)).status).toBe(404);
    expect((await listen('verifier', `runs/${run.id}/events`)).status).toBe(403);
  });

  it('tell members of what concerns their organisations, and nobody else', async () => {
    const { id, offer } = await stage();
    const [own, foreign] = [await listen('producer', 'events'), await listen('stranger', 'events')];
    await app.get(Transactions).run(async (tx) => tx.tell({ topic: 'run', id: newId() }));
    await app.get(Transactions).run(async (tx) => {
      tx.tell({ topic: 'proposal', id, organisationIds: [offer.producerId] });
    });
    expect(await seen(() => own.events.length > 0)).toBe(true);
    expect(own.events).toEqual([{ type: 'proposal', data: { id } }]);
    expect(foreign.events).toEqual([]);
    own.close();
    foreign.close();
  });

  it('are limited per person', async () => {
    await stage();
    const open = [];
    for (let i = 0; i < 10; i++) open.push(await listen('producer', 'events'));
    const refused = await listen('producer', 'events');
    expect(refused.status).toBe(429);
    for (const stream of open) stream.close();
    expect(
      await seenAsync(async () => {
        const again = await listen('producer', 'events');
        again.close();
        return again.status === 200;
      }),
    ).toBe(true);
  });

  const seenAsync = async (holds: () => Promise<boolean>) => {
    for (let i = 0; i < 50; i++) {
      if (await holds()) return true;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return false;
  };
});
