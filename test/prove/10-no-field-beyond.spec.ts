import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Operation, Schema } from '../fuzz/contract/document.js';
import { bodyOf, follow } from '../fuzz/contract/document.js';
import { codeOf, KeyedGround } from './grounds/keyed-ground.js';
import { SHARE } from './harness/order.js';
import { proveBySpecs } from './harness/specs.js';

// Whoever may change a record may not change all of it: what an answer has and the request has not (its state, version,
// owner, level, dates) is refused by name when it is sent, whoever sends it.

let ground: KeyedGround;
beforeAll(async () => {
  ground = await KeyedGround.open();
}, 180_000);
afterAll(() => ground?.close());

let tested = 0;
proveBySpecs({ number: 10 }, () => ({ 'cells of operation and field': tested }));

/** In `npm test`, every so manieth operation. */
const EVERY = SHARE === undefined ? 8 : 1;
/** Fields that every record has, whatever its answer shows of them. */
const ALWAYS = [
  'id',
  'state',
  'version',
  'organisationId',
  'createdAt',
  'updatedBy',
  'verifiedAt',
  'ministryRoles',
  'role',
];

const answerOf = (operation: Operation): Schema | undefined => {
  const status = Object.keys(operation.responses).find((code) => code.startsWith('2'));
  return status === undefined ? undefined : operation.responses[status].content?.['application/json']?.schema;
};

/** What the answer has, and the request has not. */
function fieldsBeyond(operation: Operation, request: Schema): string[] {
  const own = new Set(Object.keys(request.properties ?? {}));
  const answer = answerOf(operation);
  const shown = answer ? Object.keys(follow(ground.document, answer).properties ?? {}) : [];
  return [...new Set([...shown, ...ALWAYS])].filter((name) => !own.has(name));
}

it('no operation takes a field that is not its own', { timeout: 3_600_000 }, async () => {
  const wrong: string[] = [];
  for (const [i, operation] of ground.operations.entries()) {
    const body = bodyOf(operation);
    if (i % EVERY !== 0 || body?.mediaType !== 'application/json') continue;
    const request = follow(ground.document, body.schema);
    if (request.additionalProperties) continue;
    const sent = await ground.request(operation);
    const { effect } = await ground.effectOf(async () => {
      for (const field of fieldsBeyond(operation, request)) {
        const whole = { ...(JSON.parse(String(sent.body)) as object), [field]: VALUES[field] ?? 'agreed' };
        const { 'idempotency-key': _key, ...headers } = sent.headers;
        const answer = await ground.client.send({ ...sent, headers, body: JSON.stringify(whole) });
        tested += 1;
        const isNamed = codeOf(answer) === '422 invalid_input' && answer.text.includes(`"/${field}"`);
        if (!isNamed) wrong.push(`${operation.name} with ${field}: ${codeOf(answer)}`);
      }
    });
    if (Object.keys(effect).length > 0) wrong.push(`${operation.name} changed ${JSON.stringify(effect)}`);
  }
  expect(wrong).toEqual([]);
  expect(tested).toBeGreaterThan(50);
});

const VALUES: Readonly<Record<string, unknown>> = {
  version: 1,
  level: 2,
  ministryRoles: ['administrator'],
  role: 'owner',
  createdAt: '2020-01-01T00:00:00Z',
};
