import type { NestExpressApplication } from '@nestjs/platform-express';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../apps/api/src/create-app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { testEnv } from '../support/env.js';
import { sampleOf } from '../support/openapi-sample.js';
import {
  type ApiDocument,
  documentOf,
  follow,
  type Media,
  type Operation,
  operationsOf,
  type Schema,
} from './contract/document.js';

// The OpenAPI document as a product: whole, bounded, with examples that hold.

let database: TestDatabase;
let app: NestExpressApplication;
let document: ApiDocument;
let operations: Operation[];

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(testEnv(database.url));
  document = documentOf(app);
  operations = operationsOf(document);
});
afterAll(async () => {
  await app?.close();
  await database?.drop();
});

interface Place {
  readonly at: string;
  readonly schema: Schema;
}

const SUBSCHEMAS = ['oneOf', 'anyOf', 'allOf'] as const;

/** A schema and everything inside it, references followed once each. */
function schemasIn(schema: Schema, at: string, seen = new Set<string>()): Place[] {
  if (schema.$ref) {
    if (seen.has(schema.$ref)) return [];
    seen.add(schema.$ref);
    return schemasIn(follow(document, schema), schema.$ref.split('/').at(-1) ?? '', seen);
  }
  const inside = [
    ...Object.entries(schema.properties ?? {}).map(([name, child]) => [`${at}.${name}`, child] as const),
    ...(schema.items ? [[`${at}[]`, schema.items] as const] : []),
    ...SUBSCHEMAS.flatMap((key) => (schema[key] ?? []).map((child) => [at, child] as const)),
  ];
  return [{ at, schema }, ...inside.flatMap(([where, child]) => schemasIn(child, where, seen))];
}

const mediaOf = (content: Readonly<Record<string, Media>> | undefined): Schema[] =>
  Object.values(content ?? {}).flatMap(({ schema }) => (schema ? [schema] : []));

const requestSchemas = (): Place[] =>
  operations.flatMap(({ name, requestBody }) =>
    mediaOf(requestBody?.content).flatMap((schema) => schemasIn(schema, name)),
  );

const successSchemas = (): Place[] =>
  operations.flatMap(({ name, responses }) =>
    Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, { content }]) => mediaOf(content).flatMap((schema) => schemasIn(schema, name))),
  );

const typesOf = ({ type }: Schema): readonly string[] => (Array.isArray(type) ? type : type ? [type as string] : []);

/** The names of the places where `isWrong`, each once. */
const wrong = (places: readonly Place[], isWrong: (schema: Schema) => boolean): string[] => [
  ...new Set(places.filter(({ schema }) => isWrong(schema)).map(({ at }) => at)),
];

describe('the document', () => {
  it('is OpenAPI 3.1 in its essentials', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: expect.stringMatching(/\S/), version: expect.stringMatching(/\S/) });
    expect(operations.length).toBeGreaterThan(100);
    // `nullable` was OpenAPI 3.0.
    expect(JSON.stringify(document)).not.toContain('"nullable":');
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^[\w.-]+$/);
  });

  it('follows every reference to something', () => {
    const text = JSON.stringify(document);
    const references = new Set([...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference));
    expect(references.size).toBeGreaterThan(50);
    for (const $ref of references) expect(follow(document, { $ref })).toMatchObject({ type: 'object' });
  });

  it('holds schemas that JSON Schema 2020-12 can read, strictly', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false, validateFormats: true });
    ajv.addVocabulary(['example', 'xml']);
    ajvFormats.default(ajv);
    for (const format of ['binary', 'password']) ajv.addFormat(format, true);
    for (const word of ['openapi', 'info', 'servers', 'tags', 'paths', 'components', 'webhooks']) ajv.addKeyword(word);
    ajv.addSchema({ ...document, $id: 'padan' });
    const broken = Object.keys(document.components.schemas).filter((name) => {
      try {
        ajv.compile({ $ref: `padan#/components/schemas/${name}` });
        return false;
      } catch (error) {
        return `${name}: ${String(error)}`;
      }
    });
    expect(broken).toEqual([]);
  });
});

describe('every operation', () => {
  it('has an id of its own, a summary, a tag and a policy', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { operationId, name } of operations)
      expect([name, operationId]).toEqual([name, expect.stringMatching(/^\w+$/)]);
    const lacking = operations.filter(
      ({ summary, tags, ...operation }) => !summary?.trim() || tags?.length !== 1 || !operation['x-access'],
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  it('says that it takes a session where its policy asks for one', () => {
    const schemes = Object.keys(document.components.securitySchemes);
    for (const { name, security, 'x-access': policy } of operations)
      expect([name, Object.keys(security?.[0] ?? {})]).toEqual([name, policy.who === 'public' ? [] : [schemes[0]]]);
  });

  it('says which scope lets a key in, and lets none into what is for people or for owners', () => {
    const withKey = operations.filter(({ security }) => (security?.length ?? 0) > 1);
    expect(withKey.length).toBeGreaterThan(50);
    for (const { name, security, 'x-access': policy } of withKey) {
      expect([name, policy.who, policy.who === 'party' && policy.role]).toEqual([name, 'party', undefined]);
      expect([name, security?.[1]]).toEqual([name, { key: [expect.stringMatching(/^[a-z]+:(read|write)$/)] }]);
    }
  });

  it('declares each parameter of its path, and every parameter bounded', () => {
    const faults = operations.flatMap(({ name, path, parameters = [] }) => {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const declared = parameters.filter((parameter) => parameter.in === 'path');
      const keys = parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
      return [
        ...inPath.filter((one) => !declared.some((parameter) => parameter.name === one && parameter.required)),
        ...declared.filter((parameter) => !inPath.includes(parameter.name)).map((parameter) => parameter.name),
        ...keys.filter((key, index) => keys.indexOf(key) !== index),
        ...parameters.filter(({ schema }) => isUnbounded(schema)).map((parameter) => `${parameter.name} unbounded`),
      ].map((fault) => `${name}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('takes an Idempotency-Key wherever it creates or decides', () => {
    const posts = operations.filter(({ method, path }) => method === 'POST' && !/^\/api\/v1\/(auth|me)\b/.test(path));
    expect(posts.filter((operation) => !takes(operation, 'Idempotency-Key')).map(({ name }) => name)).toEqual([
      // Their answers hold a secret, and are kept nowhere.
      'POST /api/v1/organisations/{id}/api-keys',
      'POST /api/v1/organisations/{organisationId}/webhooks/{webhookId}/secret',
      // They only count; nothing is created.
      'POST /api/v1/requests/from-plan/preview',
      'POST /api/v1/requests/hint',
    ]);
  });

  it('takes If-Match wherever it changes what others may be changing', () => {
    const changes = operations.filter(({ method }) => method === 'PATCH' || method === 'PUT');
    expect(changes.filter((operation) => !takes(operation, 'If-Match')).map(({ name }) => name)).toEqual([
      // Nobody else changes it.
      'PATCH /api/v1/me',
      // One value, and the last word counts.
      'PATCH /api/v1/organisations/{id}/members/{userId}',
      // Nobody else changes them.
      'PUT /api/v1/notifications/preferences',
      // Only the reviewer ticks, point by point.
      'PUT /api/v1/claims/{id}/checks',
    ]);
  });

  it('describes a success, and every refusal as a problem', () => {
    for (const { name, responses } of operations) {
      const statuses = Object.keys(responses);
      expect([name, statuses.filter((status) => status.startsWith('2')).length]).toEqual([name, 1]);
      for (const status of statuses.filter((one) => !one.startsWith('2')))
        expect([name, status, Object.keys(responses[status].content ?? {})]).toEqual([
          name,
          status,
          ['application/problem+json'],
        ]);
      for (const status of statuses)
        expect([name, status, Boolean(responses[status].description?.trim())]).toEqual([name, status, true]);
    }
  });
});

const takes = ({ parameters }: Operation, header: string): boolean =>
  parameters?.some(({ name }) => name === header) ?? false;

/** A value of this could be as large as somebody likes. */
function isUnbounded(schema: Schema): boolean {
  if (schema.$ref || schema.enum) return false;
  const types = typesOf(schema);
  if (
    types.includes('string') &&
    schema.maxLength === undefined &&
    !FIXED_LENGTH.has(schema.format ?? '') &&
    !isAnchored(schema)
  )
    return true;
  if (types.includes('array') && schema.maxItems === undefined) return true;
  if (types.includes('object') && schema.additionalProperties && schema.maxProperties === undefined) return true;
  const isNumber = types.includes('number') || types.includes('integer');
  return isNumber && (schema.minimum === undefined || schema.maximum === undefined);
}

const FIXED_LENGTH = new Set(['uuid', 'date', 'date-time', 'binary']);
/** A pattern from end to end without repetition that is open. */
const isAnchored = ({ pattern = '' }: Schema): boolean => /^\^.*\$$/.test(pattern) && !/[*+]|,\}/.test(pattern);

describe('bodies', () => {
  it('bound every text, list, number and free object', () => {
    expect(wrong(requestSchemas(), isUnbounded)).toEqual([]);
  });

  it('have an example in every property, or of the whole', () => {
    expect(propertiesWithoutExample(requestSchemas())).toEqual([]);
    expect(propertiesWithoutExample(successSchemas())).toEqual([]);
  });

  it('have examples that their own schemas accept', () => {
    const ajv = new Ajv2020({ strict: false });
    ajvFormats.default(ajv);
    ajv.addSchema({ ...document, $id: 'padan' });
    const refused = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      Object.entries(schema.properties ?? {}).flatMap(([property, { example }]) => {
        if (example === undefined) return [];
        const holds = ajv.compile({ $ref: `padan#/components/schemas/${name}/properties/${property}` });
        return holds(example) ? [] : [`${name}.${property}: ${ajv.errorsText(holds.errors)}`];
      }),
    );
    expect(refused).toEqual([]);
  });

  it('give a whole example of each request that its schema accepts', () => {
    const ajv = new Ajv2020({ strict: false });
    ajvFormats.default(ajv);
    ajv.addSchema({ ...document, $id: 'padan' });
    const refused = operations.flatMap(({ name, requestBody }) => {
      const schema = requestBody?.content['application/json']?.schema;
      if (!schema?.$ref) return schema ? [`${name}: no named schema`] : [];
      const holds = ajv.compile({ $ref: `padan${schema.$ref}` });
      return holds(sampleOf(document as never, schema as never)) ? [] : [`${name}: ${ajv.errorsText(holds.errors)}`];
    });
    expect(refused).toEqual([]);
  });
});

const propertiesWithoutExample = (places: readonly Place[]): string[] => [
  ...new Set(
    places.flatMap(({ at, schema }) =>
      Object.entries(schema.properties ?? {})
        .filter(([, property]) => lacksExample(property))
        .map(([name]) => `${at}.${name}`),
    ),
  ),
];

/** References, unions of references and lists of them have the examples of what they lead to; bytes have none. */
function lacksExample(schema: Schema): boolean {
  if (schema.example !== undefined || schema.examples !== undefined || schema.$ref) return false;
  if (schema.items?.$ref || schema.format === 'binary') return false;
  return !schema.anyOf?.some((part) => part.$ref);
}
