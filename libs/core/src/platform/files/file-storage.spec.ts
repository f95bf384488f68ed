import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../ids.js';
import { type FileStorage, openFileStorage } from './file-storage.js';

/** As little of an object store as the protocol asks for: path-style keys, signed requests, bodies as they come. */
class TinyObjectStore {
  readonly objects = new Map<string, Buffer>();
  unsigned = 0;
  private readonly server: Server = createServer((request, response) => {
    void this.answer(request).then(({ status, body }) => response.writeHead(status).end(body));
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body?: Buffer | string }> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) this.unsigned++;
    const key = (request.url ?? '').split('?')[0];
    if (request.method === 'PUT') this.objects.set(key, Buffer.concat(chunks));
    if (request.method === 'DELETE') return this.objects.delete(key) ? { status: 204 } : { status: 404 };
    const body = this.objects.get(key);
    return body
      ? { status: 200, body: request.method === 'GET' ? body : '' }
      : { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' };
  }
}

const store = new TinyObjectStore();
const folder = mkdtempSync(path.join(os.tmpdir(), 'padan-files-'));
const storages: Record<string, FileStorage> = {};

beforeAll(async () => {
  const endpoint = await store.open();
  const s3 = { endpoint, bucket: 'padan', region: 'us-east-1', accessKeyId: 'key', secretAccessKey: 'secret' };
  storages['an object store'] = openFileStorage({ s3, dataFolder: folder });
  storages['the disk'] = openFileStorage({ s3: undefined, dataFolder: folder });
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['the disk', 'an object store'])('files on %s', (name) => {
  it('come back byte for byte, and are gone once removed', async () => {
    const storage = storages[name];
    const key = newId();
    const bytes = Buffer.from([0, 255, 10, 13, 0, 37, 80, 68, 70]);
    await storage.put(key, bytes);
    expect(Buffer.from(await storage.get(key)).equals(bytes)).toBe(true);
    await storage.remove(key);
    await expect(storage.get(key)).rejects.toThrow(/no such file|NoSuchKey|UnknownError|not found|404/i);
  });
});

it('the object store gets the bytes as they are, signed, under bucket and key', async () => {
  const key = newId();
  await storages['an object store'].put(key, Buffer.from('isi'));
  expect(store.objects.get(`/padan/${key}`)?.toString()).toBe('isi');
  expect(store.unsigned).toBe(0);
});

it('the disk takes no key that could be a path, and leaves no half file', async () => {
  await expect(storages['the disk'].put('../../etc/passwd', Buffer.from('x'))).rejects.toThrow('not a storage key');
  const names = readdirSync(path.join(folder, 'files'), { recursive: true }).map(String);
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
});
