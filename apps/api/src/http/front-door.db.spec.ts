import { Body, Controller, Get, Global, Module, Post, Put, Query } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, newId, Refusal, Transactions } from '#core/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { createApp } from '../create-app.js';
import { Decimal, Nested, OneOf, Text, Uuid, Week, Whole } from './fields.js';
import {
  Access,
  ACTOR_SOURCE,
  Answers,
  AnswersPage,
  CurrentActor,
  Idempotent,
  IfMatch,
  PageQueryDto,
  UuidParam,
} from './index.js';

class LineDto {
  @Whole({ min: 1, max: 1_000, example: 5 })
  quantity: number;
}

class ThingDto {
  @Text({ max: 10, example: 'kain' })
  name: string;
  @OneOf(['red', 'blue'])
  colour: string;
  @Decimal({ min: 0, max: 1, optional: true })
  share?: number;
  @Week({ optional: true })
  week?: string;
  @Uuid({ optional: true })
  other?: string;
  @Nested(() => LineDto)
  line: LineDto;
}

class ThingAnswer {
  @Uuid()
  id: string;
  @Whole({ min: 1, max: 9 })
  version: number;
}

let effects = 0;

@Controller('things')
class ThingController {
  constructor(private readonly transactions: Transactions) {}

  @Access({ who: 'public' })
  @Post()
  @Idempotent()
  @Answers(201, ThingAnswer)
  async create(@Body() _dto: ThingDto): Promise<ThingAnswer> {
    await this.transactions.run(async (tx) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      tx.audit({ action: 'thing.create', subjectType: 'thing', subjectId: null });
      effects++;
    });
    return { id: newId(), version: 1 };
  }

  @Access({ who: 'public' })
  @Put(':id')
  @Answers(200, ThingAnswer)
  update(@UuidParam('id') id: string, @IfMatch() version: number): ThingAnswer {
    if (version !== 3) throw new Refusal('precondition_failed', { by: 'Ayu', at: '2026-11-21T00:00:00Z' });
    return { id, version: 4 };
  }

  @Access({ who: 'ministry', roles: ['planner'] })
  @Get('secret')
  @Answers(200)
  secret(@CurrentActor() actor: Actor): { name: string } {
    return { name: actor.name };
  }

  @Access({ who: 'public' })
  @Get()
  @AnswersPage(ThingAnswer)
  list(@Query() query: PageQueryDto): { items: never[]; nextCursor: string | null } {
    return { items: [], nextCursor: String(query.limit) };
  }

  @Access({ who: 'public' })
  @Get('broken')
  @Answers(200)
  broken(): never {
    throw new TypeError('secret detail');
  }
}

const planner: Actor = {
  kind: 'person',
  userId: newId(),
  name: 'Putri',
  email: null,
  ministryRoles: ['planner'],
  memberships: [],
};

const administrator: Actor = { ...planner, ministryRoles: ['administrator'] };

@Global()
@Module({
  controllers: [ThingController],
  providers: [
    {
      provide: ACTOR_SOURCE,
      useValue: {
        callerOf: async (headers: Record<string, string>) =>
          headers['x-test']
            ? { actor: headers['x-test'] === 'administrator' ? administrator : planner, locale: 'en' }
            : null,
      },
    },
  ],
  exports: [ACTOR_SOURCE],
})
class ThingModule {}

let database: TestDatabase;
let app: NestExpressApplication;
let api: ReturnType<typeof supertest>;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(testEnv(database.url), [ThingModule]);
  await app.init();
  api = supertest(app.getHttpServer());
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const good = { name: 'kain', colour: 'red', line: { quantity: 5 } };

describe('bad input', () => {
  it.each([
    ['malformed JSON', '{"name": ', 400, 'malformed_json'],
    ['a list instead of an object', '[]', 422, 'invalid_input'],
    ['a NUL character', JSON.stringify({ ...good, name: 'a\u0000b' }), 422, 'invalid_input'],
    ['bottomless nesting', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, 400, 'malformed_json'],
    ['a number beyond range', JSON.stringify({ ...good, line: { quantity: 1e308 } }), 422, 'invalid_input'],
  ])('%s is refused as a problem', async (_name, body, status, code) => {
    const answer = await api.post('/api/v1/things').set('Content-Type', 'application/json').send(body);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code, status });
    expect(answer.body.detail).toBeTruthy();
    expect(answer.body.fix).toBeTruthy();
  });

  it('names every fault by pointer, with value and bound, in the asked language', async () => {
    const body = {
      name: 'much too long a name',
      colour: 'green',
      share: 2,
      week: '2026-W54',
      other: 'x',
      line: { quantity: 0 },
      extra: 1,
    };
    const english = await api.post('/api/v1/things').set('Accept-Language', 'en').send(body);
    expect(english.body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/name', code: 'length', detail: 'name must have 1–10 characters; got 20.' },
        { pointer: '/colour', code: 'one_of', detail: 'colour must be one of red, blue; got green.' },
        { pointer: '/share', code: 'max', detail: 'share must be at most 1; got 2.' },
        { pointer: '/week', code: 'date', detail: expect.stringContaining('2026-W54') },
        { pointer: '/other', code: 'uuid', detail: 'other must be a UUID; got x.' },
        { pointer: '/line/quantity', code: 'min', detail: 'line.quantity must be at least 1; got 0.' },
        { pointer: '/extra', code: 'unknown_field', detail: expect.stringContaining('extra') },
      ]),
    );
    const indonesian = await api.post('/api/v1/things').send({});
    expect(indonesian.body.errors).toContainEqual({ pointer: '/name', code: 'required', detail: 'name wajib diisi.' });
  });

  it('answers an unknown address, a bad id and a broken path without touching the database', async () => {
    expect((await api.get('/api/v1/nothing')).body).toMatchObject({ status: 404, code: 'no_such_route' });
    expect((await api.put('/api/v1/things/not-a-uuid').set('If-Match', '"v3"')).body).toMatchObject({ status: 422 });
    expect((await api.get('/api/v1/things/%ff')).status).toBe(400);
    expect((await api.get('/api/v1/things?limit=%00')).status).toBe(422);
    expect((await api.get('/api/v1/things?limit=101')).body).toMatchObject({ status: 422, code: 'invalid_input' });
  });

  it('hides the detail of a fault', async () => {
    const answer = await api.get('/api/v1/things/broken');
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('secret detail');
    expect(answer.body.instance).toContain(answer.headers['x-correlation-id']);
  });
});

describe('who may come in', () => {
  it('401 for nobody, 200 for the role', async () => {
    expect((await api.get('/api/v1/things/secret')).body).toMatchObject({ status: 401, code: 'unauthenticated' });
    expect((await api.get('/api/v1/things/secret').set('x-test', '1')).body).toEqual({ name: 'Putri' });
  });
});

describe('the queue board', () => {
  it('opens to nobody but administrators', async () => {
    expect((await api.get('/board')).body).toMatchObject({ status: 401 });
    expect((await api.get('/board/api/queues').set('x-test', '1')).body).toMatchObject({ status: 403 });
    const queues = await api.get('/board/api/queues').set('x-test', 'administrator');
    expect(queues.body.queues).toHaveLength(5);
  });
});

describe('If-Match', () => {
  const path = `/api/v1/things/${newId()}`;
  it('428 when missing, 412 on conflict, ETag when done', async () => {
    expect((await api.put(path)).body).toMatchObject({ status: 428 });
    expect((await api.put(path).set('If-Match', '"v2"')).body).toMatchObject({
      status: 412,
      detail: expect.stringContaining('Ayu'),
    });
    const done = await api.put(path).set('If-Match', '"v3"');
    expect(done.status).toBe(200);
    expect(done.headers['etag']).toBe('"v4"');
  });
});

describe('Idempotency-Key', () => {
  const send = (key: string, body: object = good) => api.post('/api/v1/things').set('Idempotency-Key', key).send(body);

  it('gives the stored answer to a repeat and 422 to another body', async () => {
    const before = effects;
    const first = await send('one');
    const again = await send('one');
    expect(first.status).toBe(201);
    expect([again.status, again.body, again.headers['etag']]).toEqual([201, first.body, first.headers['etag']]);
    expect(effects - before).toBe(1);
    expect((await send('one', { ...good, name: 'lain' })).body).toMatchObject({
      status: 422,
      code: 'idempotency_mismatch',
    });
  });

  it('20 at once are one effect; the others wait or get the same answer', async () => {
    const before = effects;
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('many')));
    expect(effects - before).toBe(1);
    expect(answers.filter((answer) => answer.status !== 201 && answer.body.code !== 'idempotency_in_flight')).toEqual(
      [],
    );
    expect(new Set(answers.filter((answer) => answer.status === 201).map((answer) => answer.body.id)).size).toBe(1);
  });

  it('frees the key when the work was refused', async () => {
    expect((await send('later', { ...good, name: '' })).status).toBe(422);
    expect((await send('later', { ...good, name: '' })).status).toBe(422);
    expect((await send('later')).status).toBe(201);
  });
});

describe('the document and the probes', () => {
  it('describes bounds, policies and problems in OpenAPI 3.1', async () => {
    const { body } = await api.get('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(body.components.schemas.ThingDto.properties.name).toMatchObject({ minLength: 1, maxLength: 10 });
    expect(body.paths['/api/v1/things/secret'].get).toMatchObject({
      'x-access': { who: 'ministry', roles: ['planner'] },
    });
    expect((await api.get('/api/docs')).status).toBe(200);
  });

  it('healthz, readyz, metrics, rate-limit headers', async () => {
    expect((await api.get('/healthz')).body).toEqual({ status: 'ok' });
    expect((await api.get('/readyz')).status).toBe(200);
    expect((await api.get('/metrics')).text).toContain('padan_outbox_rows');
    expect((await api.get('/api/v1/things')).headers['ratelimit-policy']).toBeTruthy();
  });
});
