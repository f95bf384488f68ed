import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PermittedNets } from './public-address.js';
import { type Resolve, WebhookClient } from './webhook-client.js';

const NONE = new PermittedNets([]);
const HERE = new PermittedNets(['127.0.0.1']);

let server: Server;
let port: number;
let heard: string[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(String(request.url));
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  heard = [];
  answer = (_, response) => response.end('taken');
});

const at = (host: string, path = '/hook') => new URL(`http://${host}:${port}${path}`);
/** A name server that answers each question with the next of its answers. */
const names =
  (...answers: string[][]): Resolve =>
  (_, done) => {
    const addresses = answers.length > 1 ? answers.shift() : answers[0];
    if (!addresses || addresses.length === 0) done(new Error('ENOTFOUND'), []);
    else
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  };

describe('an address that is not public', () => {
  it('is never connected to, however it is written', async () => {
    const client = new WebhookClient(NONE, names(['127.0.0.1']));
    for (const host of [
      '127.0.0.1',
      '127.1',
      '0x7f.1',
      '2130706433',
      '[::1]',
      '[::ffff:127.0.0.1]',
      'rahasia.contoh.example',
    ])
      expect(await client.post(at(host), {}, '{}')).toMatchObject({ status: null, error: 'address_refused' });
    expect(await client.post(new URL('http://169.254.169.254/latest/meta-data/'), {}, '{}')).toMatchObject({
      error: 'address_refused',
    });
    expect(heard).toEqual([]);
  });

  it('is not reached by a name that had another address when it was registered', async () => {
    const client = new WebhookClient(NONE, names(['1.1.1.1'], ['127.0.0.1']));
    expect(await client.isRefused('pindah.contoh.example')).toBe(false);
    expect(await client.post(at('pindah.contoh.example'), {}, '{}')).toMatchObject({ error: 'address_refused' });
    expect(heard).toEqual([]);
  });

  it('is known by the names that the system itself has for it', async () => {
    expect(await new WebhookClient(NONE).isRefused('localhost')).toBe(true);
    expect(await new WebhookClient(NONE).post(at('localhost'), {}, '{}')).toMatchObject({ error: 'address_refused' });
    expect(heard).toEqual([]);
  });

  it('spoils a name that has public addresses besides', async () => {
    const client = new WebhookClient(NONE, names(['1.1.1.1', '10.0.0.1']));
    expect(await client.isRefused('campur.contoh.example')).toBe(true);
    expect(await client.post(at('campur.contoh.example'), {}, '{}')).toMatchObject({ error: 'address_refused' });
  });

  it('is not followed to by a redirect', async () => {
    answer = (request, response) =>
      request.url === '/hook' ? response.writeHead(307, { location: '/inside' }).end() : response.end('secret');
    expect(await new WebhookClient(HERE).post(at('127.0.0.1'), {}, '{}')).toMatchObject({
      status: 307,
      error: 'status',
    });
    expect(heard).toEqual(['/hook']);
  });
});

describe('an exchange', () => {
  it('brings headers and body, and keeps the beginning of the answer', async () => {
    let body = '';
    answer = (request, response) => {
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => response.end(`${String(request.headers['webhook-id'])} ok\u0000`));
    };
    const outcome = await new WebhookClient(HERE, names(['127.0.0.1'])).post(
      at('hooks.contoh.example'),
      { 'webhook-id': 'one' },
      '{"ä":1}',
    );
    expect(outcome).toMatchObject({ status: 200, error: null, excerpt: 'one ok', retryAfter_s: null });
    expect(body).toBe('{"ä":1}');
  });

  it('ends with an answer that has no end, and with one that does not come', async () => {
    const filler = 'a'.repeat(100_000);
    answer = (_, response) => {
      const pour = (): void => void (response.destroyed || response.write(filler, () => setImmediate(pour)));
      pour();
    };
    const endless = await new WebhookClient(HERE).post(at('127.0.0.1'), {}, '{}');
    expect(endless).toMatchObject({ status: 200, error: null });
    expect(endless.excerpt).toHaveLength(1_000);
    answer = () => undefined;
    expect(await new WebhookClient(HERE, undefined, 100).post(at('127.0.0.1'), {}, '{}')).toMatchObject({
      status: null,
      error: 'timeout',
    });
    // Headers at once, and then a byte now and then.
    answer = (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect(await new WebhookClient(HERE, undefined, 200).post(at('127.0.0.1'), {}, '{}')).toMatchObject({
      error: 'timeout',
    });
  });

  it('says what became of it: refused, unknown, closed, not trusted, asked to wait', async () => {
    answer = (_, response) => response.writeHead(503, { 'retry-after': '120' }).end('later');
    const client = new WebhookClient(HERE, names([]));
    expect(await client.post(at('127.0.0.1'), {}, '{}')).toMatchObject({
      status: 503,
      error: 'status',
      retryAfter_s: 120,
    });
    expect(await client.post(at('tidak-ada.contoh.example'), {}, '{}')).toMatchObject({ error: 'host_unknown' });
    expect(await client.post(new URL('http://127.0.0.1:1/'), {}, '{}')).toMatchObject({ error: 'connection_failed' });
    expect(await client.post(new URL(`https://127.0.0.1:${port}/`), {}, '{}')).toMatchObject({ error: 'tls_failed' });
    expect(await client.isRefused('tidak-ada.contoh.example')).toBe(false);
  });
});
