import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../apps/api/src/create-app.js';
import { buildOpenApi } from '../../apps/api/src/docs/openapi.js';
import { type Route, routesOf } from '../../apps/api/src/docs/routes.js';
import { type Policy, POLICY } from '../../apps/api/src/http/index.js';
import { addWeeks, MINISTRY_ROLES, mondayOf, weekOfDate } from '#contracts';
import { newId } from '#core/platform';
import { proveBySpecs } from '../prove/harness/specs.js';
import { AccessWorld, CALLERS, type CallerName } from '../support/access-world.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { testEnv } from '../support/env.js';
import { sampleOf, type Schema } from '../support/openapi-sample.js';

// Every route × every kind of caller. What must happen follows from the declared policy alone; the calls are real.

type Outcome = 'in' | 401 | 403 | 404;

let tested = 0;
proveBySpecs(
  {
    number: 10,
    promise: 'Nobody sees or changes what is not theirs',
    trial:
      'Every route as every kind of caller (nobody, a visitor, somebody of another firm, each ministry role, a member, an owner), held ' +
      'against its declared policy; ids of others answer as ids that never were; and every operation with every field that its ' +
      'answer has and its request has not.',
  },
  () => ({ 'cells of route and caller': tested }),
);

let database: TestDatabase;
let app: NestExpressApplication;
let world: AccessWorld;
let routes: Route[];
let document: ReturnType<typeof buildOpenApi>;

beforeAll(async () => {
  database = await createTestDatabase();
  const env = testEnv(database.url);
  app = await createApp(env);
  await app.listen(0, '127.0.0.1');
  world = await AccessWorld.create(app, env);
  routes = routesOf(app.get(ModulesContainer), new MetadataScanner())
    .filter((route) => route.openApiPath.startsWith('/api/v1'))
    // What ends sessions or changes accounts comes last.
    .sort((a, b) => rank(a) - rank(b));
  document = buildOpenApi(app);
}, 120_000);
afterAll(async () => {
  await app.close();
  await database.drop();
});

const rank = (route: Route): number => {
  const { openApiPath, method } = route;
  if (openApiPath.endsWith('sign-out')) return 4;
  // These end the session they come with.
  if (openApiPath.startsWith('/api/v1/auth/') && (route.metadata(POLICY) as Policy).who === 'public') return 3;
  if (/^\/api\/v1\/(auth|me(?!\/(data|privacy-requests)))\b/.test(openApiPath)) return 2;
  // Makes an owner of whoever calls it.
  return method === 'POST' && openApiPath === '/api/v1/organisations' ? 1 : 0;
};

/** What the policy promises to this caller. */
function promised(policy: Policy, caller: CallerName): Outcome {
  if (policy.who === 'public') return 'in';
  if (caller === 'anonymous') return 401;
  if (policy.who === 'signed_in') return 'in';
  const role = MINISTRY_ROLES.find((candidate) => candidate === caller);
  if (policy.who === 'ministry') return role && policy.roles.includes(role) ? 'in' : 403;
  if (role) return policy.orMinistry?.includes(role) ? 'in' : 403;
  if (caller === 'visitor') return 403;
  if (caller === 'outsider' && policy.param) return 404;
  return caller === 'member' && policy.role === 'owner' ? 403 : 'in';
}

/**
 * Calls that are let in may still be refused by a rule of their own with one of these. Each line says why.
 */
const RULES_OF_THEIR_OWN: Readonly<Record<string, readonly number[]>> = {
  // No sign-in is under way that a code could finish.
  'POST /api/v1/auth/sign-in/totp': [401],
  // The token of the sample belongs to no invitation.
  'POST /api/v1/invitations/accept': [404],
  // Everybody has notices; the sample is the owner's.
  'POST /api/v1/notifications/{id}/read': [404],
};

const NEXT_WEEK = weekOfDate(addWeeks(mondayOf(new Date().toISOString().slice(0, 10)), 1));

/** Bodies that the examples of the document do not give. */
const BODIES: Readonly<Record<string, object>> = {
  'PUT /api/v1/lines/{id}/calendar': { weeks: [{ week: NEXT_WEEK, installed: 5, effective: 5, maximum: 5 }] },
  'PUT /api/v1/offers/{id}/calendar': { weeks: [{ week: NEXT_WEEK, available: 5 }] },
};

async function pathOf(route: Route, policy: Policy): Promise<string> {
  let path = route.openApiPath;
  for (const [whole, name] of route.openApiPath.matchAll(/\{(\w+)\}/g))
    path = path.replace(whole, encodeURIComponent(await world.idFor(route, policy, name)));
  return path;
}

async function call(route: Route, caller: CallerName): Promise<{ status: number; code?: string }> {
  const policy = route.metadata(POLICY) as Policy;
  const path = await pathOf(route, policy);
  const agent = supertest(app.getHttpServer());
  const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  const request = agent[method](path).set('If-Match', '"v1"').timeout({ response: 5_000, deadline: 10_000 });
  const cookie = world.cookieOf(caller);
  if (cookie) request.set('Cookie', cookie);
  const operation = document.paths[route.openApiPath]?.[method] as
    | { requestBody?: { content?: Record<string, { schema?: Schema }> } }
    | undefined;
  const content = operation?.requestBody?.content ?? {};
  if (content['multipart/form-data'])
    request.attach('file', Buffer.from('%PDF-1.4\n%%EOF'), { filename: 'bukti.pdf', contentType: 'application/pdf' });
  else if (method !== 'get' && method !== 'delete')
    request.send(
      world.withIds({
        ...(sampleOf(document as never, content['application/json']?.schema) as object | undefined),
        ...BODIES[`${route.method} ${route.openApiPath}`],
      }),
    );
  if (route.openApiPath.endsWith('/events')) return world.openStream(path, cookie);
  const answer = await request;
  return { status: answer.status, code: (answer.body as { code?: string }).code };
}

const outcomeOf = (status: number): Outcome => (status === 401 || status === 403 || status === 404 ? status : 'in');

describe('every route, every caller', () => {
  it('declares a policy on every route, and every party route that names a subject says by which parameter', () => {
    expect(routes.length).toBeGreaterThan(80);
    for (const route of routes) {
      const policy = route.metadata(POLICY) as Policy | undefined;
      const namesSubject = policy?.who !== 'party' || !route.openApiPath.includes('{id}') || policy.param === 'id';
      expect(namesSubject, `${route.method} ${route.openApiPath}`).toBe(true);
    }
  });

  it('keeps what the policies promise, cell by cell', async () => {
    const broken: string[] = [];
    let cells = 0;
    for (const route of routes) {
      const policy = route.metadata(POLICY) as Policy;
      const name = `${route.method} ${route.openApiPath}`;
      for (const caller of CALLERS) {
        const expected = promised(policy, caller);
        const { status, code } = await call(route, caller);
        cells++;
        const outcome = outcomeOf(status);
        // What an outsider's body refers to is somebody else's.
        const foreignBody = caller === 'outsider' && route.method !== 'GET' && status === 404;
        const excused = expected === 'in' && (foreignBody || RULES_OF_THEIR_OWN[name]?.includes(status));
        // A refusal of the body says nothing about whether the record would have been shown.
        const inconclusive = expected === 404 && status === 422;
        if (status >= 500 || inconclusive || (outcome !== expected && !excused))
          broken.push(`${name} as ${caller}: ${status} ${code ?? ''}, promised ${expected}`);
      }
    }
    expect(broken).toEqual([]);
    expect(cells).toBe(routes.length * CALLERS.length);
    tested = cells;
  }, 300_000);

  it('tells nobody whether an id exists: a foreign one answers as one that never was', async () => {
    for (const route of routes) {
      const policy = route.metadata(POLICY) as Policy;
      if (policy.who !== 'party' || !policy.param || route.method !== 'GET' || route.openApiPath.endsWith('/events'))
        continue;
      const foreign = await call(route, 'outsider');
      const path = route.openApiPath.replace(/\{(\w+)\}/g, () => newId());
      const absent = await supertest(app.getHttpServer())
        .get(path)
        .set('Cookie', world.cookieOf('outsider') ?? '');
      expect([route.openApiPath, foreign.status, foreign.code]).toEqual([
        route.openApiPath,
        absent.status,
        (absent.body as { code?: string }).code,
      ]);
    }
  });
});
