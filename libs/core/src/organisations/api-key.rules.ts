import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type FieldError, KEY_SCOPES, type KeyScope } from '#contracts';
import { fieldError } from '../platform/refusal.js';
import type { ApiKey } from './api-key.entity.js';
import { checkLength } from './text.rules.js';

const SECRET_BYTES = 32;
const PREFIX = 'padan_';
const TOKEN = /^padan_([0-9a-f]{32})_([\w-]{43})$/;
const NAME_MAX = 80;
const DAYS_MAX = 365;

export type ApiKeyState = 'live' | 'expired' | 'revoked';

export function apiKeyState(key: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: Date): ApiKeyState {
  if (key.revokedAt) return 'revoked';
  return key.expiresAt > now ? 'live' : 'expired';
}

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

export interface ApiKeyInput {
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly days: number;
}

export function checkApiKey({ name, scopes, days }: ApiKeyInput): FieldError[] {
  const errors = checkLength('name', name, 1, NAME_MAX);
  if (scopes.length === 0) errors.push(fieldError('/scopes', 'required', { field: 'scopes' }));
  for (const [at, value] of scopes.entries()) {
    if (!KEY_SCOPES.includes(value))
      errors.push(fieldError(`/scopes/${at}`, 'one_of', { field: 'scopes', value, options: KEY_SCOPES.join(', ') }));
  }
  if (!Number.isInteger(days) || days < 1)
    errors.push(fieldError('/days', 'min', { field: 'days', min: 1, value: days }));
  if (days > DAYS_MAX) errors.push(fieldError('/days', 'max', { field: 'days', max: DAYS_MAX, value: days }));
  return errors;
}
