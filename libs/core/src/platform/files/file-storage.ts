import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Env, S3Settings } from '../env.js';
import { newId } from '../ids.js';

/** Where uploaded bytes live. Keys are made by us, never taken from a file's name. */
export interface FileStorage {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Throws when there is no such key. */
  get(key: string): Promise<Uint8Array>;
  remove(key: string): Promise<void>;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const openFileStorage = (env: Pick<Env, 's3' | 'dataFolder'>): FileStorage =>
  env.s3 ? new S3Storage(env.s3) : new DiskStorage(path.resolve(env.dataFolder, 'files'));

const KEY_PATTERN = /^[0-9a-f-]{36}$/;

/** One file per key under two levels of folders; written beside and renamed, so that a crash leaves no half file. */
export class DiskStorage implements FileStorage {
  constructor(private readonly folder: string) {}

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const target = this.pathOf(key);
    await mkdir(path.dirname(target), { recursive: true });
    const draft = `${target}.${newId()}.part`;
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, target);
  }

  async get(key: string): Promise<Uint8Array> {
    return readFile(this.pathOf(key));
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    if (!KEY_PATTERN.test(key)) throw new TypeError(`not a storage key: ${key}`);
    return path.join(this.folder, key.slice(-2), key.slice(-4, -2), key);
  }
}

/** Any S3-compatible object store. */
export class S3Storage implements FileStorage {
  private readonly client: S3Client;

  constructor(private readonly settings: S3Settings) {
    this.client = new S3Client({
      endpoint: settings.endpoint,
      region: settings.region,
      forcePathStyle: true,
      // Not every compatible store knows the checksums that AWS adds of late.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey },
    });
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.client.send(new PutObjectCommand({ Bucket: this.settings.bucket, Key: key, Body: bytes }));
  }

  async get(key: string): Promise<Uint8Array> {
    const answer = await this.client.send(new GetObjectCommand({ Bucket: this.settings.bucket, Key: key }));
    if (!answer.Body) throw new Error(`no file ${key}`);
    return answer.Body.transformToByteArray();
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.settings.bucket, Key: key }));
  }
}
