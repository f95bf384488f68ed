import type { FieldError } from '#contracts';
import { fieldError } from '../platform/refusal.js';

export const ENDPOINTS_MAX = 10;
export const URL_MAX = 2_000;
/** The secret before signs as well for this long after a new one was made. */
export const ROTATION_MS = 24 * 3_600_000;
/** An endpoint to which nothing got through for this long is disabled. */
export const FAILING_MAX_MS = 5 * 24 * 3_600_000;
/** Messages, deliveries and tries are kept this long. */
export const LOG_DAYS = 30;
export const REPLAY_MAX = 1_000;

const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];
/** The schedule that Standard Webhooks recommends: the pause before each try. */
export const RETRY_PAUSES_MS = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;
const LONGEST_PAUSE_MS = 24 * HOUR;

/**
 * The pause after `tries` tries that failed; undefined: it is given up. `jitter` (0 … 1) spreads receivers' load by up to
 * a tenth; what the receiver asked for (Retry-After) holds where it is longer.
 */
export function pauseAfter(tries: number, jitter: number, retryAfter_s: number | null): number | undefined {
  const pause = RETRY_PAUSES_MS[tries];
  if (pause === undefined) return undefined;
  const own = Math.round(pause * (1 + jitter / 10));
  return Math.max(own, Math.min(LONGEST_PAUSE_MS, (retryAfter_s ?? 0) * SECOND));
}

/** The host of a URL as a connection takes it: IPv6 without brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/** `mayHttp`: whether this literal address may be reached without TLS (an installation's own, in development). */
export function urlFaults(text: string, mayHttp: (address: string) => boolean): FieldError[] {
  const fault = (expected: string) => [
    fieldError('/url', 'pattern', { field: 'url', expected, value: text.slice(0, 200) }),
  ];
  if (text.length > URL_MAX || !URL.canParse(text)) return fault('https://…');
  const url = new URL(text);
  const isOpen = url.protocol === 'http:' && mayHttp(hostOf(url));
  if (url.protocol !== 'https:' && !isOpen) return fault('https://…');
  if (url.username !== '' || url.password !== '') return fault('https://… without a name and password');
  if (url.hash !== '') return fault('https://… without a fragment');
  return [];
}
