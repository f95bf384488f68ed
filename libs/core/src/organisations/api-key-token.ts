import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ApiKey } from './api-key.entity.js';

const SECRET_BYTES = 32;
const PREFIX = 'padan_';
const TOKEN = /^padan_([0-9a-f]{32})_([\w-]{43})$/;

/** 256 random bits; what is stored of them is a hash. */
export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What a program sends: a prefix that scanners for leaked secrets can know, the key's id, the secret. */
export const tokenOf = (id: string, secret: string): string => `${PREFIX}${id.replaceAll('-', '')}_${secret}`;

/** Undefined when it has not the shape of one of ours. */
export function readToken(token: string): { readonly id: string; readonly secret: string } | undefined {
  const match = TOKEN.exec(token);
  if (!match) return undefined;
  const id = match[1].replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { id, secret: match[2] };
}

export const isSecretOf = (key: Pick<ApiKey, 'secretHash'>, secret: string): boolean =>
  timingSafeEqual(Buffer.from(hashOfSecret(secret), 'hex'), Buffer.from(key.secretHash, 'hex'));
