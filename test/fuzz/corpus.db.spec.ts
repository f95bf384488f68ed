import net from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '#contracts';
import { newId } from '#core/platform';
import { proveBySpecs } from '../prove/harness/specs.js';
import { fields, HostileHouse, JSON_TYPE, told } from './contract/hostile-house.js';

// Hand-picked hostility on chosen routes: what each is answered, by code and not only by status.

let house: HostileHouse;
/** A draft claim of the owner. */
let claimId: string;

beforeAll(async () => {
  house = await HostileHouse.open();
  claimId = await house.draftClaim();
}, 120_000);
afterAll(() => house?.close());

proveBySpecs({ number: 9 });

const REGISTRATION = {
  name: 'PT Contoh Nirtenun Nusantara',
  nib: '9990000000001',
  roles: ['producer'],
  regencyCode: '32.73',
  address: 'Jl. Contoh No. 1',
};

describe('bodies', () => {
  it.each<[string, string, string]>([
    ['broken off', '{"name": ', '400 malformed_json'],
    ['a bare word', 'hello', '400 malformed_json'],
    ['NaN', '{"name": NaN}', '400 malformed_json'],
    ['a byte-order mark in the middle', '{\ufeff"name":1}', '400 malformed_json'],
    ['a lone text', '"x"', '400 malformed_json'],
    ['a number', '7', '400 malformed_json'],
    ['null', 'null', '400 malformed_json'],
    ['nothing', '', '422 invalid_input'],
    ['a list', '[]', '422 invalid_input'],
    ['nested 500 deep', `{"a":${'['.repeat(500)}${']'.repeat(500)}}`, '400 malformed_json'],
    ['nested 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '400 malformed_json'],
    ['larger than 1 MB', JSON.stringify({ ...REGISTRATION, address: 'x'.repeat(1_100_000) }), '413 payload_too_large'],
  ])('%s', async (_name, body, answer) => {
    const { length } = Buffer.from(body);
    const headers = { ...JSON_TYPE, 'content-length': String(length) };
    expect(told(await house.send('POST', '/api/v1/organisations', { as: 'visitor', headers, body }))).toBe(answer);
  });

  it.each<[string, Record<string, string>, string | Buffer, string]>([
    ['plain text', { 'content-type': 'text/plain' }, '{}', '415 unsupported_media_type'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'name=x', '415 unsupported_media_type'],
    [
      'multipart where JSON is taken',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x--',
      '415 unsupported_media_type',
    ],
    ['no type at all', {}, '{}', '415 unsupported_media_type'],
    ['an odd charset', { 'content-type': 'application/json; charset=latin1' }, '{}', '415 unsupported_media_type'],
    ['an odd encoding', { ...JSON_TYPE, 'content-encoding': 'x' }, '{}', '415 unsupported_media_type'],
    ['gzip that is none', { ...JSON_TYPE, 'content-encoding': 'gzip' }, '{}', '400 malformed_request'],
    [
      'a small file that swells to 20 MB',
      { ...JSON_TYPE, 'content-encoding': 'gzip' },
      gzipSync(Buffer.alloc(20_000_000, ' ')),
      '413 payload_too_large',
    ],
  ])('%s', async (_name, headers, body, answer) => {
    expect(told(await house.send('POST', '/api/v1/organisations', { as: 'visitor', headers, body }))).toBe(answer);
  });

  it('takes the last of two equal names, as every JSON reader here does', async () => {
    const body = `{"organisationId":"${house.idOf('organisationId')}","title":"x","title":"Dua judul","lines":[]}`;
    expect(fields(await house.send('POST', '/api/v1/requests', { headers: JSON_TYPE, body }))).toEqual([
      '/lines count',
    ]);
  });
});

describe('fields', () => {
  it.each<[string, unknown, string[]]>([
    ['NUL', { ...REGISTRATION, name: 'PT\u0000X' }, ['/name nul']],
    ['NUL in a name', { ...REGISTRATION, 'a\u0000b': 1 }, [' nul']],
    ['a lone surrogate', { ...REGISTRATION, name: 'PT \ud800 X' }, ['/name half_character']],
    ['a list for a text', { ...REGISTRATION, name: ['PT Contoh'] }, ['/name type']],
    ['an object for a text', { ...REGISTRATION, name: { $ne: null } }, ['/name type']],
    ['a number for a text', { ...REGISTRATION, name: 12 }, ['/name type']],
    ['a text without end', { ...REGISTRATION, name: 'x'.repeat(100_000) }, ['/name length']],
    ['a text for a list', { ...REGISTRATION, roles: 'owner' }, ['/roles one_of']],
    ['a list inside a list', { ...REGISTRATION, roles: [['producer']] }, ['/roles one_of']],
    ['the same twice', { ...REGISTRATION, roles: ['producer', 'producer'] }, ['/roles/1 duplicate']],
    ['unknown', { ...REGISTRATION, isAdmin: true }, ['/isAdmin unknown_field']],
    ['constructor', { ...REGISTRATION, constructor: { name: 'x' } }, ['/constructor unknown_field']],
    ['nothing but spaces', { ...REGISTRATION, name: '   ' }, ['/name required']],
  ])('%s', async (_name, value, faults) => {
    expect(fields(await house.post('/api/v1/organisations', value, { as: 'visitor' }))).toEqual(faults);
  });

  it('__proto__ is a field that nobody knows, and reaches no object', async () => {
    for (const body of [
      '{"__proto__":{"polluted":1}}',
      '{"statement":{"__proto__":{"polluted":1}},"kind":"identity"}',
    ]) {
      const answer = await house.send('POST', `/api/v1/organisations/${house.idOf('organisationId')}/claims`, {
        headers: JSON_TYPE,
        body,
      });
      expect(fields(answer)).toContainEqual(expect.stringMatching(/__proto__ unknown_field$/));
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each<[string, string]>([
    ['1e308', 'type'],
    ['1e400', 'type'],
    ['-0', 'min'],
    ['-1', 'min'],
    ['0.5', 'type'],
    ['2147483648', 'max'],
    ['9007199254740992', 'max'],
    ['"1e5"', 'type'],
    ['"0x10"', 'type'],
    ['"Infinity"', 'type'],
    ['true', 'type'],
    ['[5]', 'type'],
    ['{}', 'type'],
    ['null', 'required'],
  ])('a price of %s', async (number, code) => {
    const facilityId = house.idOf('facilityId');
    const body = `{"facilityId":"${facilityId}","materialCode":"SPUNBOND","unitPrice":${number}}`;
    const answer = await house.send('POST', '/api/v1/offers', { headers: JSON_TYPE, body });
    expect(answer.status).toBe(422);
    const [[pointer, told]] = fields(answer).map((fault) => fault.split(' '));
    // 1e308 is whole to IEEE 754: it is as far beyond the maximum as it is from being a sensible number.
    expect([pointer, told]).toEqual(['/unitPrice', number === '1e308' ? 'max' : code]);
  });

  it('writing of every direction and combination survives as it was sent', async () => {
    const name = 'Ayu \u0627\u0644\u0634\u0631\u0643\u0629 \u200f👩‍👩‍👧‍👦 ꦥꦢꦤ꧀ e\u0301';
    const changed = await house.send('PATCH', '/api/v1/me', {
      as: 'visitor',
      headers: JSON_TYPE,
      body: JSON.stringify({ name }),
    });
    expect((JSON.parse(changed.text) as { name: string }).name).toBe(name);
  });
});

describe('ids', () => {
  it.each([
    'x',
    '1',
    '%00',
    '%ff',
    '..%2f..%2fx',
    "'%20or%201=1",
    '0193a7b2',
    'a'.repeat(4_000),
    '%F0%9F%98%80',
    '%E2%80%AE',
  ])('%s is not one', async (id) => {
    const answer = await house.send('GET', `/api/v1/offers/${id}`);
    expect(['422 invalid_input', '400 malformed_request']).toContain(told(answer));
  });

  it('one of somebody else is as unknown as one that never was', async () => {
    const foreign = await house.access.idFor(
      { method: 'POST', openApiPath: '/api/v1/offers/{id}/publish' },
      { who: 'party', of: 'offer', param: 'id' },
      'id',
    );
    for (const id of [foreign, newId(), '00000000-0000-0000-0000-000000000000', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF'])
      expect(told(await house.send('GET', `/api/v1/offers/${id}`, { as: 'outsider' }))).toBe('404 not_found');
  });

  it('in a body, one of somebody else is as unknown as one that never was', async () => {
    const facilityId = house.idOf('facilityId');
    const offer = { materialCode: 'SPUNBOND', unitPrice: 5 };
    const [foreign, absent] = await Promise.all(
      [facilityId, newId()].map((id) => house.post('/api/v1/offers', { ...offer, facilityId: id }, { as: 'outsider' })),
    );
    expect([foreign, absent].map(told)).toEqual(['404 not_found', '404 not_found']);
  });
});

describe('headers', () => {
  it.each<[string, string]>([
    ['', '428 precondition_required'],
    ['*', '422 invalid_input'],
    ['v1', '422 invalid_input'],
    ['"1"', '422 invalid_input'],
    ['"v-1"', '422 invalid_input'],
    ['"v1", "v2"', '422 invalid_input'],
    ['"v99999999999999999999"', '422 invalid_input'],
    [`"v${'1'.repeat(5_000)}"`, '422 invalid_input'],
    ['"v\u00e9"', '422 invalid_input'],
    ['"v7"', '412 precondition_failed'],
  ])('If-Match: %s', async (ifMatch, answer) => {
    const headers = { ...JSON_TYPE, 'if-match': ifMatch };
    expect(
      told(await house.send('PATCH', `/api/v1/claims/${claimId}`, { headers, body: '{"requestedLevel":1}' })),
    ).toBe(answer);
  });

  it.each<[string, string]>([
    ['', '422 invalid_input'],
    ['a b', '422 invalid_input'],
    ['x'.repeat(201), '422 invalid_input'],
    ['\u00e9', '422 invalid_input'],
    ["'; drop table claim --".replaceAll(' ', ''), '404 not_found'],
  ])('Idempotency-Key: %s', async (key, answer) => {
    const headers = { ...JSON_TYPE, 'idempotency-key': key };
    expect(
      told(
        await house.send('POST', `/api/v1/claims/${newId()}/lab-results`, {
          headers,
          body: JSON.stringify(LAB_RESULT),
        }),
      ),
    ).toBe(answer);
  });

  it.each<[string, Locale]>([
    ['en', 'en'],
    ['id', 'id'],
    ['xx', 'id'],
    ['en-GB, id;q=0.5', 'en'],
    ['xx, en;q=0.1', 'en'],
    ['*', 'id'],
    ['id-ID', 'id'],
    [';;;', 'id'],
    ['\u00ff', 'id'],
  ])('Accept-Language: %s speaks %s', async (language, locale) => {
    const answer = await house.client.send({
      method: 'GET',
      path: '/api/v1/offers',
      headers: { 'accept-language': language },
    });
    expect(house.judge.problemFaults(answer, locale, '')).toEqual([]);
  });

  it('a repeat in another language is the first answer, and says in which', async () => {
    const key = newId();
    const claim = { kind: 'facility', facilityId: house.idOf('facilityId'), statement: {} };
    const target = `/api/v1/organisations/${house.idOf('organisationId')}/claims`;
    const [first, again] = [
      await house.post(target, claim, { headers: { 'idempotency-key': key, 'accept-language': 'en' } }),
      await house.post(target, claim, { headers: { 'idempotency-key': key, 'accept-language': 'id' } }),
    ];
    expect([told(first), again.text, again.headers['content-language']]).toEqual(['201', first.text, 'en']);
  });

  it('a correlation id that is none is replaced', async () => {
    const answer = await house.send('GET', '/api/v1/me', { headers: { 'x-correlation-id': 'x y <script>' } });
    expect(answer.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

const LAB_RESULT = {
  laboratoryCode: 'X',
  sample: 'x',
  standard: 'x',
  attribute: 'bfe',
  value: 1,
  testedOn: '2026-06-01',
};

describe('addresses', () => {
  it.each<[string, string, string]>([
    ['GET', '/api/v1/nothing', '404 no_such_route'],
    ['GET', '/api/v1/', '404 no_such_route'],
    ['GET', '/api/v1/../../etc/passwd', '404 no_such_route'],
    ['GET', '/api/v1/%2e%2e/%2e%2e/etc/passwd', '404 no_such_route'],
    ['GET', '//api/v1/me', '404 no_such_route'],
    ['GET', '/api/v1/me%00', '422 invalid_input'],
    ['GET', '/api/v1/%', '400 malformed_request'],
    ['GET', '/api/v1/%c0%ae', '400 malformed_request'],
    ['GET', `/api/v1/${'x'.repeat(8_000)}`, '404 no_such_route'],
    ['DELETE', '/api/v1/me', '404 no_such_route'],
    ['PATCH', '/api/v1/offers', '404 no_such_route'],
    ['PROPFIND', '/api/v1/offers', '404 no_such_route'],
  ])('%s %s', async (method, target, answer) => {
    expect(told(await house.send(method, target))).toBe(answer);
  });

  it.each<[string, string]>([
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['NUL in a header', 'GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-A: a\u0000b\r\n\r\n'],
    ['NUL in the address', 'GET /api/v1/\u0000 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['headers without end', `GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(40_000)}\r\n\r\n`],
    ['two lengths', 'POST /api/v1/me HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    [
      'a length and chunks',
      'POST /api/v1/me HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('%s is refused on the bare connection, as a problem', async (_name, bytes) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('application/problem+json');
    expect(JSON.parse(answer.split('\r\n\r\n')[1])).toMatchObject({ status: 400, code: 'malformed_request' });
  });
});

const raw = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = net.connect(house.port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk) => (text += String(chunk)));
    socket.on('close', () => resolve(text)).on('error', reject);
  });
