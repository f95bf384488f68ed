import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import express from 'express';
import request from 'supertest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentPolicy, mountPortal } from './portal.js';

const HTML = 'text/html,application/xhtml+xml';
const SCRIPT = 'console.log(1)';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'padan-portal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(): void {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<title>Padan</title>');
  writeFileSync(path.join(folder, 'assets', 'main-a1b2.js'), SCRIPT);
  writeFileSync(path.join(folder, 'assets', 'main-a1b2.js.br'), brotliCompressSync(SCRIPT));
}

function served() {
  const app = express();
  mountPortal(app, folder);
  app.use((_request, response) => void response.status(404).json({ code: 'no_such_route' }));
  return request(app);
}

describe('a built portal', () => {
  beforeEach(build);

  it.each(['/', '/producer/offers', '/sign-in?next=%2Fstart'])(
    'answers %s with its page, never cached',
    async (where) => {
      const answer = await served().get(where).set('accept', HTML).expect(200);
      expect(answer.text).toContain('<title>Padan</title>');
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it('sends hashed files compressed, to be kept for ever', async () => {
    const answer = await served().get('/assets/main-a1b2.js').set('accept-encoding', 'gzip, br').expect(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(answer.headers['vary']).toContain('Accept-Encoding');
    const plain = await served().get('/assets/main-a1b2.js').set('accept-encoding', 'identity').expect(200);
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it('leaves a file of an earlier build to a 404: a page in its place would be a broken script', async () => {
    expect((await served().get('/assets/main-0000.js').set('accept', HTML)).status).toBe(404);
  });

  it.each(['/api/v1/nothing', '/board', '/healthz', '/readyz', '/metrics'])('leaves %s to the API', async (where) => {
    expect((await served().get(where).set('accept', HTML)).body).toEqual({ code: 'no_such_route' });
  });

  it('answers programs that ask for no page as before', async () => {
    expect((await served().get('/nothing').set('accept', 'application/json')).status).toBe(404);
    expect((await served().get('/nothing').set('accept', '*/*')).status).toBe(404);
    expect((await served().post('/producer').set('accept', HTML)).status).toBe(404);
  });

  it.each(['/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json.js'])(
    'sends nothing from outside its folder for %s',
    async (where) => {
      const answer = await served().get(where);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    },
  );
});

it('says so when the portal is not built', async () => {
  const answer = await served().get('/').set('accept', HTML).expect(503);
  expect(answer.text).toContain('apps/portal/bin/build.mjs');
});

it('requests are upgraded under https only: elsewhere pages would lose their scripts', () => {
  expect(contentPolicy('http://192.0.2.1:3000').directives.upgradeInsecureRequests).toBeNull();
  expect(contentPolicy('https://padan.example').directives.upgradeInsecureRequests).toEqual([]);
});
