import type { INestApplication } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { FIELD_ERRORS, REFUSALS } from '#contracts';
import { keyScopeFor } from '../http/key-access.js';
import { type Policy, POLICY } from '../http/access.js';
import { IDEMPOTENT } from '../http/parameters.js';
import { routesOf } from './routes.js';

const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'fix', 'instance'],
  properties: {
    type: { type: 'string', example: '/problems/invalid_input' },
    title: { type: 'string', example: 'Some fields are not right' },
    status: { type: 'integer', example: 422 },
    code: { type: 'string', enum: [...Object.keys(REFUSALS), 'fault'], example: 'invalid_input' },
    detail: { type: 'string', example: '1 field(s) need correcting; see errors.' },
    fix: { type: 'string', example: 'Correct the named fields and send again.' },
    instance: { type: 'string', example: 'urn:correlation:0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string', example: '/lines/0/quantity' },
          code: { type: 'string', enum: Object.keys(FIELD_ERRORS), example: 'min' },
          detail: { type: 'string', example: 'lines.0.quantity must be at least 1; got 0.' },
        },
      },
    },
    allowed: {
      type: 'array',
      items: { type: 'string' },
      description: 'Moves that are possible instead',
      example: ['submit'],
    },
  },
} as const;

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The OpenAPI 3.1 document of the running routes: what is served, what is checked for drift, what clients are made from. */
export function buildOpenApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Padan')
    .setDescription(
      'Business matching of verified capacity and stated needs. Errors are RFC 9457 problem+json with stable codes, in the language of Accept-Language (id, en).',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addCookieAuth('padan.session_token', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'An API key of an organisation, as far as its scopes go' },
      'key',
    )
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, Problem: PROBLEM_SCHEMA as never };
  const policies = new Map(
    routesOf(app.get(ModulesContainer), new MetadataScanner()).map((route) => [
      `${route.method} ${route.openApiPath}`,
      route,
    ]),
  );
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = item[method];
      const route = policies.get(`${method.toUpperCase()} ${path}`);
      if (!operation || !route) continue;
      const policy = route.metadata(POLICY) as Policy | undefined;
      operation.responses = {
        ...operation.responses,
        ...problemsOf(policy, method, Boolean(route.metadata(IDEMPOTENT))),
      } as never;
      (operation as unknown as Record<string, unknown>)['x-access'] = policy;
      if (!policy || policy.who === 'public') continue;
      const scope = keyScopeFor(policy, method.toUpperCase(), path);
      operation.security = [{ session: [] }, ...(scope ? [{ key: [scope] }] : [])];
    }
  }
  return document;
}

function problemsOf(policy: Policy | undefined, method: string, idempotent: boolean): Record<string, unknown> {
  return {
    ...(policy && policy.who !== 'public' ? { 401: problem('Not signed in') } : {}),
    ...(policy && (policy.who === 'ministry' || policy.who === 'party') ? { 403: problem('Role not sufficient') } : {}),
    ...(method === 'get'
      ? {}
      : { 409: problem(idempotent ? 'Conflict, illegal move, or the key is in flight' : 'Conflict or illegal move') }),
    422: problem('Some fields are not right'),
    429: problem('Too many requests'),
    default: problem('Any other refusal or fault'),
  };
}
