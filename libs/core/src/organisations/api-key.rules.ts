import { type FieldError, KEY_SCOPES, type KeyScope } from '#contracts';
import { fieldError } from '../platform/refusal.js';
import type { ApiKey } from './api-key.entity.js';
import { checkLength } from './text.rules.js';

const NAME_MAX = 80;
const DAYS_MAX = 365;

export type ApiKeyState = 'live' | 'expired' | 'revoked';

export function apiKeyState(key: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: Date): ApiKeyState {
  if (key.revokedAt) return 'revoked';
  return key.expiresAt > now ? 'live' : 'expired';
}

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
